import { describe, expect, it } from 'vitest';
import { applyModel } from '#moves';
import { treeOf } from '#organisation';
import { fold } from '../evolve.ts';
import { given } from '../testing/given.ts';
import { model, move, node, recorded, smallStudy, words } from '../testing/smallStudy.ts';
import type { SingleCommand } from './command.ts';
import { commandTable } from './table.ts';

const part = { id: 't1.part', name: words('Part'), basis: 'inferred' } as const;
const rest = { id: 't1.rest', name: words('The rest') } as const;

describe('recording and removing', () => {
  const committee = { id: 'c3', name: words('Third committee') };

  it('[ST4] adds a record as new, and refuses when its id is there', () => {
    const record = { kind: 'recordCommittee', record: committee, expect: 'new' } as const;
    given(...smallStudy)
      .when(record)
      .then({ kind: 'committeeRecorded', record: committee });
    given(...smallStudy, recorded('committees', committee))
      .when(record)
      .thenRefused('alreadyThere', ['c3']);
  });

  it('[ST4] replaces a whole record, and refuses when it is not there', () => {
    given(...smallStudy)
      .when({ kind: 'recordCommittee', record: committee, expect: 'existing' })
      .thenRefused('notThere', ['c3'], { section: 'committees' });
    given(...smallStudy)
      .when({ kind: 'recordCommittee', record: { ...committee, id: 'c1' }, expect: 'either' })
      .thenStudy((study) => expect(study.committees.get('c1')?.name).toEqual(committee.name));
  });

  it('[ST3] gives no events for what is so already', () => {
    given(...smallStudy)
      .when({ kind: 'recordModel', record: model, expect: 'either' })
      .then();
    given(...smallStudy)
      .when({ kind: 'placeNode', node: 't1', home: 'a1' })
      .then();
    given(...smallStudy)
      .when({ kind: 'moveStep', model: 'model-1', step: 's1', before: 's2' })
      .then();
  });

  it('[ST5] refuses to remove what others refer to, and lists all that do', () => {
    given(...smallStudy)
      .when({ kind: 'removeAdministration', id: 'a2' })
      .thenRefused('stillReferredTo', ['a2'], {
        by: [
          { id: 't2', place: 'tasks/t2/home' },
          { id: 'move-1', place: 'moves/move-1/variants[0]/transfers[0]/to' },
          { id: 'move-1', place: 'moves/move-1/variants[1]/transfers[0]/to' },
          { id: 'move-1', place: 'moves/move-1/variants[2]/structure[0]/administrations[1]' },
        ],
      });
    given(...smallStudy)
      .when({ kind: 'removeWeights', id: 'weights-1' })
      .then({ kind: 'weightsRemoved', id: 'weights-1' });
    given(...smallStudy)
      .when({ kind: 'removeMilestone', id: 'x' })
      .thenRefused('notThere', ['x']);
  });

  it('[ST6] counts what stands inside a record: a variant that a model takes, an administration that a move makes', () => {
    given(...smallStudy)
      .when({ kind: 'recordMove', record: { ...move, variants: move.variants.slice(1) }, expect: 'existing' })
      .thenRefused('stillReferredTo', ['a'], {
        by: [{ id: 'model-1', place: 'models/model-1/steps[0]/variant' }],
      });
    const named = { ...model, names: [{ id: 'a12', name: words('Ours') }] };
    given(...smallStudy, recorded('models', named))
      .when({
        kind: 'recordMove',
        record: { ...move, variants: move.variants.slice(0, 2) },
        expect: 'existing',
      })
      .thenRefused('stillReferredTo', ['a12']);
  });

  it('[ST2] refuses a record that would break a rule, with the rule’s own code and every reason', () => {
    const wrong = given(...smallStudy).when({
      kind: 'recordFigure',
      record: {
        id: 'figure-2',
        quantity: 'stuff',
        subject: { kind: 'of', ids: ['t1', 'nobody'] },
        says: { kind: 'between', min: 5, max: 1 },
        basis: 'stated',
      },
      expect: 'new',
    });
    wrong.thenRefused('unknownReference', ['stuff']);
    wrong.thenRefused('intervalIsReversed');
    wrong.thenRefused('dateIsUnknown');
  });

  it('[ST2] refuses a part under a leaf that relations meet', () => {
    given(...smallStudy)
      .when({ kind: 'recordTask', record: node('t1.x', { parent: 't1' }), expect: 'new' })
      .thenRefused('isNotALeaf', ['t1']);
  });

  it('[ST2] refuses an id that anything else has', () => {
    given(...smallStudy)
      .when({ kind: 'recordCommittee', record: { id: 't1', name: words('X') }, expect: 'new' })
      .thenRefused('duplicateId', ['t1'], { first: 'tasks/t1' });
    given(...smallStudy)
      .when({ kind: 'recordCommittee', record: { id: 'criterion-1', name: words('X') }, expect: 'new' })
      .thenRefused('duplicateId', ['criterion-1']);
    given(...smallStudy)
      .when({ kind: 'recordCommittee', record: { id: 'a12', name: words('X') }, expect: 'new' })
      .thenRefused('duplicateId', ['a12']);
  });

  it('[ST8] is not kept back by warnings', () => {
    given(...smallStudy)
      .when({ kind: 'recordCommittee', record: committee, expect: 'new' })
      .thenStudy((study) => expect(study.committees.has('c3')).toBe(true));
  });

  it('[ST9] is not kept back by what was wrong before', () => {
    const relation = {
      id: 'relation-9',
      from: 't1',
      to: 'gone',
      kind: 'sameLaw',
      strength: 1,
      basis: 'stated',
    } as const;
    given(...smallStudy, recorded('relations', relation))
      .when({ kind: 'recordRelation', record: { ...relation, strength: 2 }, expect: 'existing' })
      .thenStudy((study) => expect(study.relations.get('relation-9')?.strength).toBe(2));
  });

  it('[ST7] holds rules only after the last of several commands given together', () => {
    const commands: SingleCommand[] = [
      {
        kind: 'recordAdministration',
        record: { id: 'a3', name: words('Third'), committee: 'c3' },
        expect: 'new',
      },
      { kind: 'recordCommittee', record: committee, expect: 'new' },
    ];
    given(...smallStudy)
      .when({ kind: 'together', commands })
      .thenStudy((study) => expect(study.administrations.has('a3')).toBe(true));
    given(...smallStudy)
      .when({ kind: 'together', commands: commands.slice(0, 1) })
      .thenRefused('unknownReference', ['c3']);
  });

  it('has a row for every command, with what undoes it', () => {
    for (const [kind, row] of Object.entries(commandTable)) {
      expect([kind, row.permission, row.undoneBy]).toEqual([kind, 'edit', 'withdraw']);
    }
  });

  it('[ST4] describes the study anew', () => {
    const [described] = smallStudy;
    if (described?.kind !== 'studyDescribed') throw new Error('the small study begins with its description');
    const description = { ...described.description, date: '2025-01-01' };
    given(...smallStudy)
      .when({ kind: 'describeStudy', description })
      .then({ kind: 'studyDescribed', description });
    given(...smallStudy)
      .when({ kind: 'describeStudy', description: { ...description, date: 'soon' } })
      .thenRefused('dateIsMalformed');
  });
});

describe('tasks', () => {
  it('[ST19] renames a node and leaves the rest of it alone', () => {
    given(...smallStudy)
      .when({ kind: 'renameNode', node: 't1', name: words('New') })
      .thenStudy((study) =>
        expect(study.nodes.get('t1')).toEqual({ ...fold(smallStudy).nodes.get('t1'), name: words('New') }),
      );
    given(...smallStudy)
      .when({ kind: 'renameNode', node: 'x', name: words('New') })
      .thenRefused('notThere', ['x']);
  });

  it('[ST18] places a node, also nowhere, and lets it inherit again', () => {
    given(...smallStudy)
      .when({ kind: 'placeNode', node: 't3.part', home: null })
      .thenStudy((study) => expect(treeOf(study).homeOf('t3.part')).toBe(null));
    given(...smallStudy, { kind: 'nodePlaced', node: 't3.part', home: 'a2' })
      .when({ kind: 'placeNode', node: 't3.part' })
      .thenStudy((study) => expect(treeOf(study).homeOf('t3.part')).toBe('a1'));
    given(...smallStudy)
      .when({ kind: 'placeNode', node: 't1', home: 'a9' })
      .thenRefused('unknownReference', ['a9']);
  });

  it('[ST10] divides a leaf: relations and journeys go to the rest, or to the part where the command says so', () => {
    given(...smallStudy)
      .when({ kind: 'divideNode', node: 't1', part, rest, relationsToPart: ['relation-2'] })
      .thenStudy((study) => {
        expect(treeOf(study).children('t1')).toEqual(['t1.part', 't1.rest']);
        expect(study.relations.get('relation-1')?.from).toBe('t1.rest');
        expect(study.relations.get('relation-2')?.to).toBe('t1.part');
        expect(study.journeys.get('journey-1')?.steps).toEqual(['t1.rest', 't2', 't1.rest']);
      });
    given(...smallStudy)
      .when({ kind: 'divideNode', node: 't1', part, rest, journeysToPart: ['journey-1'] })
      .thenStudy((study) =>
        expect(study.journeys.get('journey-1')?.steps).toEqual(['t1.part', 't2', 't1.part']),
      );
  });

  it('[ST11] lets home, function and areas be inherited, keeps figures on the parent and the team with the rest', () => {
    given(...smallStudy)
      .when({ kind: 'divideNode', node: 't1', part, rest })
      .thenStudy((study) => {
        expect(treeOf(study).homeOf('t1.part')).toBe('a1');
        expect(study.nodes.get('t1.rest')).toEqual({
          ...rest,
          parent: 't1',
          rest: true,
          unit: true,
          basis: 'inferred',
        });
        expect(study.areas).toEqual(fold(smallStudy).areas);
        expect(study.figures).toEqual(fold(smallStudy).figures);
      });
  });

  it('[ST12] divides the rest of what is divided already, and leaves all that names the rest as it was', () => {
    const further = { id: 't3.further', name: words('Further'), basis: 'inferred' } as const;
    const newRest = { id: 't3.rest.rest', name: words('Still the rest') } as const;
    const before = fold(smallStudy);
    const dividing = { kind: 'divideNode', node: 't3', part: further, rest: newRest } as const;
    given(...smallStudy, { kind: 'nodePlaced', node: 't3.rest', home: 'a2' })
      .when(dividing)
      .thenStudy((study) => {
        const tree = treeOf(study);
        expect(tree.children('t3')).toEqual(['t3.part', 't3.rest']);
        expect(tree.children('t3.rest')).toEqual(['t3.further', 't3.rest.rest']);
        expect(tree.homeOf('t3.further')).toBe('a2');
        expect(study.relations.get('relation-2')?.from).toBe('t3.rest.rest');
        for (const section of ['areas', 'figures', 'reforms', 'terms', 'moves', 'models'] as const)
          expect([section, study[section]]).toEqual([section, before[section]]);
      });
    given(...smallStudy)
      .when({ ...dividing, relationsToPart: ['relation-2'] })
      .thenStudy((study) => expect(study.relations.get('relation-2')?.from).toBe('t3.further'));
  });

  it('[ST12] divides the innermost rest, however deep it is', () => {
    const dividing = (part: string, rest: string) =>
      ({
        kind: 'divideNode',
        node: 't1',
        part: { id: part, name: words(part), basis: 'inferred' },
        rest: { id: rest, name: words(rest) },
      }) as const;
    const commands = [dividing('p1', 'r1'), dividing('p2', 'r2'), dividing('p3', 'r3')];
    given(...smallStudy)
      .when({ kind: 'together', commands })
      .thenStudy((study) => {
        expect(treeOf(study).leavesUnder('t1')).toEqual(['p1', 'p2', 'p3', 'r3']);
        expect(treeOf(study).children('r2')).toEqual(['p3', 'r3']);
        expect(study.nodes.get('r3')).toMatchObject({ rest: true, unit: true });
      });
  });

  it('[ST13] needs a rest to divide further, and ids that are new', () => {
    given(...smallStudy, recorded('nodes', node('t3.rest', { parent: 't3' })))
      .when({ kind: 'divideNode', node: 't3', part, rest })
      .thenRefused('nodeHasNoRest', ['t3']);
    given(...smallStudy)
      .when({ kind: 'divideNode', node: 't2', part: { ...part, id: 't1' }, rest })
      .thenRefused('alreadyThere', ['t1']);
  });

  it('[ST14] refuses to point at the part what does not touch the task', () => {
    given(...smallStudy)
      .when({
        kind: 'divideNode',
        node: 't2',
        part,
        rest,
        relationsToPart: ['relation-2'],
        journeysToPart: ['x'],
      })
      .thenRefused('doesNotTouchTheNode', ['relation-2'], { node: 't2' });
  });

  it('[ST16] asks before it removes what models move, and then takes it out of moves and models', () => {
    const free = smallStudy.filter(
      (event) =>
        !(
          'record' in event &&
          ['relation-1', 'relation-2', 'journey-1', 'area-1', 'set-1'].includes(event.record.id)
        ),
    );
    given(...free)
      .when({ kind: 'removeNode', id: 't1' })
      .thenRefused('nodeIsMovedByModels', ['t1'], { by: [{ model: 'model-1', steps: ['s1'] }] });
    given(
      ...free,
      recorded('moves', { ...move, variants: move.variants.filter((variant) => variant.id !== 'b') }),
    )
      .when({ kind: 'removeNode', id: 't1', evenIfMoved: true })
      .thenStudy((study) => {
        expect(study.nodes.has('t1')).toBe(false);
        expect(study.moves.get('move-1')?.variants[0]?.transfers[0]?.what).toEqual({
          kind: 'nodes',
          nodes: ['t3.rest'],
        });
        expect(study.models.get('model-1')?.prevails).toEqual([]);
      });
  });

  it('[ST5] refuses to remove a task with parts or relations, even if models may lose it', () => {
    given(...smallStudy)
      .when({ kind: 'removeNode', id: 't1', evenIfMoved: true })
      .thenRefused('stillReferredTo', ['t1']);
    given(...smallStudy)
      .when({ kind: 'removeNode', id: 't3', evenIfMoved: true })
      .thenRefused('stillReferredTo', ['t3']);
  });

  it('[ST17] removes a rest last of its parts', () => {
    given(...smallStudy)
      .when({ kind: 'removeNode', id: 't3.rest' })
      .thenRefused('nodeIsTheRest', ['t3.rest']);
    given(...smallStudy)
      .when({ kind: 'removeNode', id: 't3.part' })
      .then({ kind: 'nodeRemoved', id: 't3.part' });
  });
});

describe('models', () => {
  const byRule = { kind: 'move', id: 's3', move: 'move-1', variant: 'b', leftOut: [] } as const;
  const withRule = [
    ...smallStudy,
    { kind: 'stepAdded', model: 'model-1', step: { ...byRule, matched: ['t1'] }, before: null } as const,
  ];

  it('[ST20] adds a step with what its rules match today', () => {
    given(...smallStudy)
      .when({ kind: 'addStep', model: 'model-1', step: byRule, before: 's2' })
      .then({
        kind: 'stepAdded',
        model: 'model-1',
        step: { ...byRule, matched: ['t1', 't3.rest'] },
        before: 's2',
      });
    given(...smallStudy)
      .when({ kind: 'addStep', model: 'model-1', step: { ...byRule, id: 's1' } })
      .thenRefused('alreadyThere', ['s1'], { section: 'steps' });
    given(...smallStudy)
      .when({ kind: 'addStep', model: 'model-1', step: { ...byRule, variant: 'z' } })
      .thenRefused('unknownReference', ['z']);
    given(...smallStudy)
      .when({ kind: 'addStep', model: 'x', step: byRule })
      .thenRefused('notThere', ['x']);
    given(...smallStudy)
      .when({ kind: 'addStep', model: 'model-1', step: byRule, before: 'x' })
      .thenRefused('notThere', ['x']);
  });

  it('[ST21] reads rules anew for another variant, and not for leaving out', () => {
    given(...smallStudy)
      .when({ kind: 'changeStep', model: 'model-1', step: 's1', variant: 'b' })
      .thenStudy((study) =>
        expect(study.models.get('model-1')?.steps[0]).toEqual({
          ...byRule,
          id: 's1',
          matched: ['t1', 't3.rest'],
        }),
      );
    given(...withRule)
      .when({ kind: 'changeStep', model: 'model-1', step: 's3', leftOut: ['t1'] })
      .then({ kind: 'stepChanged', model: 'model-1', step: 's3', leftOut: ['t1'] });
    given(...withRule)
      .when({ kind: 'changeStep', model: 'model-1', step: 's3', variant: 'a' })
      .thenStudy((study) =>
        expect(study.models.get('model-1')?.steps[2]).toEqual({ ...byRule, variant: 'a' }),
      );
    given(...smallStudy)
      .when({ kind: 'changeStep', model: 'model-1', step: 's2', variant: 'a' })
      .thenRefused('stepIsTheModelsOwn', ['s2']);
    given(...smallStudy)
      .when({ kind: 'changeStep', model: 'model-1', step: 's2', leftOut: ['gone'] })
      .thenRefused('unknownReference', ['gone']);
  });

  it('[ST22] moves a step before another, or last', () => {
    const order = (study: ReturnType<typeof fold>) =>
      study.models.get('model-1')?.steps.map((step) => step.id);
    given(...withRule)
      .when({ kind: 'moveStep', model: 'model-1', step: 's3', before: 's1' })
      .thenStudy((study) => expect(order(study)).toEqual(['s3', 's1', 's2']));
    given(...withRule)
      .when({ kind: 'moveStep', model: 'model-1', step: 's1', before: null })
      .thenStudy((study) => expect(order(study)).toEqual(['s2', 's3', 's1']));
  });

  it('[ST23] removes a step with what it prevailed over', () => {
    given(...smallStudy)
      .when({ kind: 'removeStep', model: 'model-1', step: 's1' })
      .thenStudy((study) =>
        expect(study.models.get('model-1')).toMatchObject({ prevails: [], steps: [{ id: 's2' }] }),
      );
    given(...smallStudy)
      .when({ kind: 'removeStep', model: 'model-1', step: 'x' })
      .thenRefused('notThere', ['x']);
  });

  it('[ST24] accepts what rules match now, which ends "changed since it was made"', () => {
    given(...withRule)
      .when({ kind: 'acceptRuleMatches', model: 'model-1', step: 's3' })
      .thenStudy((study) => {
        const applied = applyModel(study, study.moves, study.models.get('model-1')!);
        expect(applied.findings.map((finding) => finding.code)).not.toContain('ruleMatchesChanged');
      });
    given(...smallStudy)
      .when({ kind: 'acceptRuleMatches', model: 'model-1', step: 's1' })
      .thenRefused('stepHasNoRule', ['s1']);
  });

  it('[ST25] copies a model with its steps and words under another id', () => {
    given(...smallStudy)
      .when({ kind: 'copyModel', model: 'model-1', id: 'model-2', name: words('Copy') })
      .thenStudy((study) =>
        expect(study.models.get('model-2')).toEqual({ ...model, id: 'model-2', name: words('Copy') }),
      );
    given(...smallStudy)
      .when({ kind: 'copyModel', model: 'model-1', id: 'model-1', name: words('Copy') })
      .thenRefused('alreadyThere', ['model-1']);
    given(...smallStudy)
      .when({ kind: 'copyModel', model: 'model-1', id: 'today', name: words('Copy') })
      .thenRefused('idIsReserved', ['today']);
  });
});
