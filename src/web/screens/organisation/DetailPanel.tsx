import { useMemo } from 'react';
import type { Figure } from '#figures';
import { applyModel, today } from '#moves';
import { treeOf } from '#organisation';
import { countsOf, interfaceMatrix, saidBy } from '#report';
import type { Study } from '#study';
import { formatReading, homeName, leafName, type NumberForm, pick, subjectName, tellMissing } from '#wording';
import { AssumptionTag } from '../../parts/AssumptionTag.tsx';
import { ForEditing } from '../../parts/ForEditing.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ItemMenu } from '../../parts/ItemMenu.tsx';
import { NotesLine } from '../../parts/NotesLine.tsx';
import { followHere } from '../../parts/ScreenLinks.tsx';
import { Source } from '../../parts/Source.tsx';
import { WhyNumber } from '../../parts/WhyNumber.tsx';
import { Words } from '../../parts/Words.tsx';
import { useDesk } from '../../session/useDesk.ts';
import { useLanguage } from '../../session/useLanguage.ts';
import { useOpenStudy } from '../../session/useStudy.ts';
import { useStudyAddress } from '../../session/useStudyAddress.ts';
import { thingActions } from './nodeActions.ts';
import { useOrganisation } from './organisationDesk.ts';
import { type Branch, homesOf } from './organisationTree.ts';
import { inPair, pairOf } from './pairs.ts';
import { RelationLine } from './RelationLine.tsx';
import { type StaffToday, staffOfNode } from './useStaffToday.ts';

/** What is known of what is chosen, and what may be done to it; of the whole where nothing is. */
export function DetailPanel({ staff }: { readonly staff: StaffToday }) {
  const { study } = useOpenStudy().snapshot;
  const { words, chosen } = useOrganisation();
  const pair = inPair(chosen);
  if (pair) return <OfPair study={study} a={pair[0]} b={pair[1]} />;
  if (chosen === undefined) return <OfWhole study={study} />;
  const told = study.nodes.has(chosen) ? (
    <OfNode study={study} id={chosen} staff={staff} />
  ) : study.administrations.has(chosen) ? (
    <OfAdministration study={study} id={chosen} staff={staff} />
  ) : study.committees.has(chosen) ? (
    <OfCommittee study={study} id={chosen} />
  ) : undefined;
  if (!told) return <p className="mute">{words.detail.gone}</p>;
  return (
    <>
      {told}
      <NotesLine key={chosen} about={chosen} />
    </>
  );
}

function Head(props: {
  readonly study: Study;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}) {
  const desk = useOrganisation();
  const { study, id, kind, name } = props;
  const actions = thingActions(study, id, desk);
  // The two that are asked for most stand as buttons; the rest in the menu.
  const first = actions.filter(({ id: action }) => ['place', 'divide', 'edit'].includes(action)).slice(0, 2);
  return (
    <header className="detail-head">
      <p className="mute">{kind}</p>
      <h2>
        <Words text={name} />
      </h2>
      {desk.mayEdit && (
        <p className="detail-actions">
          {first.map((action) => (
            <button key={action.id} type="button" className="plain" onClick={action.run}>
              {action.name}
            </button>
          ))}
          <ItemMenu label={desk.words.act.menu(name)} actions={actions} />
        </p>
      )}
    </header>
  );
}

function OfWhole({ study }: { readonly study: Study }) {
  const { language, say } = useLanguage();
  const { words, choose } = useOrganisation();
  const tree = treeOf(study);
  const counts = countsOf(study);
  const unplaced = homesOf(study).find(({ kind }) => kind === 'notPlaced');
  return (
    <>
      <header className="detail-head">
        <h2>{words.detail.whole}</h2>
        <p className="mute">
          {words.detail.counts(
            counts.committees,
            counts.administrations,
            counts.tasks + counts.unlistedTasks,
            tree.leaves.length,
          )}
        </p>
        <p className="mute">{words.detail.pickOne}</p>
      </header>
      {unplaced && (
        <section>
          <h3>{words.detail.notPlacedTasks(unplaced.tasks)}</h3>
          <ul className="detail-list">
            {unplaced.branches.map(({ id }) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => choose(id)}>
                  <Words text={leafName(study, id, language)} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{words.detail.areas}</h3>
        {study.areas.size === 0 && <p className="mute">{words.detail.none}</p>}
        <ul className="detail-list">
          {[...study.areas.values()].map(({ id, name, members }) => (
            <li key={id}>
              <Words text={pick(name, language)} />{' '}
              <span className="mute">{say.screens.tasks(members.length)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function OfNode({
  study,
  id,
  staff,
}: {
  readonly study: Study;
  readonly id: string;
  readonly staff: StaffToday;
}) {
  const { language, say } = useLanguage();
  const { words, choose, open } = useOrganisation();
  const desk = useDesk();
  const tree = treeOf(study);
  const node = study.nodes.get(id);
  if (!node) return null;
  const { detail } = words;
  const isLeaf = tree.isLeaf(id);
  const home = tree.homeOf(id);
  const committee = study.committees.get(study.administrations.get(home ?? '')?.committee ?? '');
  const does = study.functions.get(tree.functionOf(id) ?? '');
  const areas = [...study.areas.values()].filter(({ members }) => members.includes(id));
  const relations = [...study.relations.values()].filter(({ from, to }) => from === id || to === id);
  const journeys = [...study.journeys.values()].filter(({ steps }) => steps.includes(id));
  const reading = staffOfNode(staff, id);
  return (
    <>
      <Head
        study={study}
        id={id}
        name={leafName(study, id, language)}
        kind={
          node.parent === undefined
            ? node.listed === false
              ? `${words.thing.task} · ${words.thing.offList}`
              : words.thing.task
            : `${words.thing.partOf(leafName(study, node.parent, language))}${node.rest ? ` · ${words.thing.rest}` : ''}`
        }
      />
      <dl className="facts">
        <dt>{detail.home}</dt>
        <dd>
          {home === null ? (
            words.thing.notPlaced
          ) : (
            <button type="button" className="link" onClick={() => choose(home)}>
              <Words text={homeName(study, undefined, home, language)} />
            </button>
          )}
          {node.parent !== undefined && node.home !== undefined && (
            <span className="mute"> {detail.ownHome}</span>
          )}
        </dd>
        {committee && (
          <>
            <dt>{detail.committee}</dt>
            <dd>
              <Words text={pick(committee.name, language)} />
            </dd>
          </>
        )}
        {does && (
          <>
            <dt>{detail.function}</dt>
            <dd>
              <Words text={pick(does.name, language)} />
            </dd>
          </>
        )}
        <dt>{detail.codes}</dt>
        <dd>
          {node.codes?.map(({ scheme, code }) => `${scheme}\u00a0${code}`).join(', ') ?? (
            <span className="mute">{detail.none}</span>
          )}
        </dd>
        {node.unit && (
          <>
            <dt>{detail.unit}</dt>
            <dd>{detail.yes}</dd>
          </>
        )}
        <dt>{detail.basis}</dt>
        <dd>
          {say.bases[node.basis]} <Source source={node.source} study={study} />
        </dd>
        {node.note && (
          <>
            <dt>{detail.note}</dt>
            <dd>
              <Words text={pick(node.note, language)} />
            </dd>
          </>
        )}
      </dl>
      <section>
        <h3>{detail.staff}</h3>
        {!reading ? (
          <p className="mute">{staff.leaves ? words.list.seeParts : '…'}</p>
        ) : reading.kind === 'missing' ? (
          <p>{detail.staffUnknown(tellMissing(reading, study, language))}</p>
        ) : (
          <>
            <p className="big">
              {formatReading(reading, 'fte', language, { as: 'text' })}
              <AssumptionTag reading={reading} />
            </p>
            {reading.kind === 'range' && <p className="mute">{detail.staffSpan}</p>}
          </>
        )}
        <Figures study={study} ids={home === null ? above(study, id) : [...above(study, id), home]} />
      </section>
      {!isLeaf && (
        <section>
          <h3>{detail.parts}</h3>
          <ul className="detail-list">
            {tree.children(id).map((part) => (
              <li key={part}>
                <button type="button" className="link" onClick={() => choose(part)}>
                  <Words text={leafName(study, part, language)} />
                </button>
                {tree.homeOf(part) !== home && (
                  <span className="mute">
                    {' '}
                    {homeName(study, undefined, tree.homeOf(part) ?? '', language, true)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>
          {detail.areas}
          <ForEditing>
            <button type="button" className="quiet" onClick={() => open({ kind: 'areas', id })}>
              {words.act.editAreas}
            </button>
          </ForEditing>
        </h3>
        {areas.length === 0 ? (
          <p className="mute">{detail.noAreas}</p>
        ) : (
          <ul className="tags">
            {areas.map((area) => (
              <li key={area.id}>
                <Words text={pick(area.name, language)} />
                <ForEditing>
                  <button
                    type="button"
                    aria-label={words.act.removeIt(pick(area.name, language))}
                    onClick={() => {
                      const members = area.members.filter((member) => member !== id);
                      void desk.run({ kind: 'recordArea', record: { ...area, members }, expect: 'existing' });
                    }}
                  >
                    <Icon name="cross" size={10} />
                  </button>
                </ForEditing>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>
          {detail.relations}
          {isLeaf && (
            <ForEditing>
              <button type="button" className="quiet" onClick={() => open({ kind: 'relation', id })}>
                {words.act.addRelation}
              </button>
            </ForEditing>
          )}
        </h3>
        {!isLeaf ? (
          <p className="mute">{detail.relationsOfParts}</p>
        ) : relations.length === 0 ? (
          <p className="mute">{detail.noRelations}</p>
        ) : (
          <ul className="relation-list">
            {relations.map((relation) => (
              <RelationLine key={relation.id} relation={relation} study={study} from={id} />
            ))}
          </ul>
        )}
      </section>
      {journeys.length > 0 && (
        <section>
          <h3>{detail.journeys}</h3>
          <ul className="detail-list">
            {journeys.map((journey) => (
              <li key={journey.id}>
                <Words text={pick(journey.name, language)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A node and what it is part of. */
function above(study: Study, id: string): readonly string[] {
  const { parent } = study.nodes.get(id) ?? {};
  return parent === undefined ? [id] : [id, ...above(study, parent)];
}

/** The figures that speak of something, as their sources have them. */
function Figures({ study, ids }: { readonly study: Study; readonly ids: readonly string[] }) {
  const { language } = useLanguage();
  const { words } = useOrganisation();
  const { hrefOf, go } = useStudyAddress();
  const asked = new Set(ids);
  const figures = [...study.figures.values()].filter(
    ({ subject, quantity }) =>
      study.quantities.get(quantity)?.role === 'staff' &&
      subject.kind === 'of' &&
      subject.ids.some((id) => asked.has(id)),
  );
  if (figures.length === 0) return null;
  return (
    <>
      <h4>{words.detail.figuresBehind}</h4>
      <ul className="detail-list">
        {figures.map((figure) => (
          <li key={figure.id}>
            <Words text={subjectName(study, figure.subject, language)} />:{' '}
            {figureText(study, figure, language, words.detail)}{' '}
            <Source source={figure.source} study={study} />
          </li>
        ))}
      </ul>
      <p>
        <a href={hrefOf('figures')} onClick={(event) => followHere(event, () => go('figures'))}>
          {words.detail.toFigures}
        </a>
      </p>
    </>
  );
}

function figureText(
  study: Study,
  figure: Figure,
  language: 'da' | 'en',
  words: {
    readonly about: (number: string) => string;
    readonly shareOf: (share: string, of: string) => string;
  },
): string {
  const form: NumberForm = figure.says.kind === 'share' ? 'percent' : 'fte';
  const number = formatReading(saidBy(figure, undefined), form, language, { as: 'text' });
  const told = figure.about ? words.about(number) : number;
  return figure.says.kind === 'share'
    ? words.shareOf(told, subjectName(study, figure.says.of, language))
    : told;
}

function OfAdministration(props: { readonly study: Study; readonly id: string; readonly staff: StaffToday }) {
  const { language, say } = useLanguage();
  const { words, choose, open } = useOrganisation();
  const { study, id, staff } = props;
  const body = study.administrations.get(id);
  const matrix = useMemo(() => interfaceMatrix(study, applyModel(study, study.moves, today)), [study]);
  if (!body) return null;
  const name = pick(body.name, language);
  const committee = study.committees.get(body.committee);
  const own: Branch | undefined = homesOf(study).find((home) => home.id === id);
  const reading = staff.administrations?.get(id);
  const gap = staff.leaves && 'kind' in staff.leaves ? staff.leaves : undefined;
  const pairs = matrix.pairs
    .filter(({ a, b }) => a === id || b === id)
    .sort((x, y) => y.strength - x.strength);
  return (
    <>
      <Head
        study={study}
        id={id}
        name={name}
        kind={[words.thing.administration, ...(body.short ? [pick(body.short, language)] : [])].join(' · ')}
      />
      <dl className="facts">
        <dt>{words.detail.committee}</dt>
        <dd>
          <button type="button" className="link" onClick={() => choose(body.committee)}>
            <Words text={committee ? pick(committee.name, language) : body.committee} />
          </button>
        </dd>
        <dt>{words.detail.tasks}</dt>
        <dd>
          {own?.tasks ?? 0}{' '}
          <ForEditing>
            <button type="button" className="quiet" onClick={() => open({ kind: 'addTask', home: id })}>
              {words.act.addTask}
            </button>
          </ForEditing>
        </dd>
        <dt>{words.detail.source}</dt>
        <dd>
          {body.source ? (
            <Source source={body.source} study={study} />
          ) : (
            <span className="mute">{words.detail.none}</span>
          )}
        </dd>
      </dl>
      <section>
        <h3>{words.detail.staff}</h3>
        {!staff.administrations ? (
          <p className="mute">…</p>
        ) : reading ? (
          <p className="big">
            <WhyNumber why={{ indicator: 'staff', of: id }} what={say.whyPanel.staffOf(name)}>
              {formatReading(reading, 'fte', language, { as: 'text' })}
            </WhyNumber>
            <AssumptionTag reading={reading} />
          </p>
        ) : (
          <p>
            {words.detail.staffUnknown(
              gap ? tellMissing(gap, study, language) : say.missingReasons.noFigures,
            )}
          </p>
        )}
        <Figures study={study} ids={[id]} />
      </section>
      {pairs.length > 0 && (
        <section>
          <h3>{words.detail.interfacesOf}</h3>
          <ul className="detail-list">
            {pairs.map(({ a, b, count, strength }) => (
              <li key={pairOf(a, b)}>
                <button type="button" className="link" onClick={() => choose(pairOf(a, b))}>
                  <Words text={homeName(study, undefined, a === id ? b : a, language)} />
                </button>{' '}
                <span className="mute">{words.detail.countAndStrength(count, strength)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OfCommittee({ study, id }: { readonly study: Study; readonly id: string }) {
  const { language } = useLanguage();
  const { words, choose } = useOrganisation();
  const body = study.committees.get(id);
  if (!body) return null;
  const served = [...study.administrations.values()].filter(({ committee }) => committee === id);
  return (
    <>
      <Head
        study={study}
        id={id}
        name={pick(body.name, language)}
        kind={[words.thing.committee, ...(body.short ? [pick(body.short, language)] : [])].join(' · ')}
      />
      <section>
        <h3>{words.detail.administrations}</h3>
        {served.length === 0 && <p className="mute">{words.chart.noAdministration}</p>}
        <ul className="detail-list">
          {served.map((administration) => (
            <li key={administration.id}>
              <button type="button" className="link" onClick={() => choose(administration.id)}>
                <Words text={pick(administration.name, language)} />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <Source source={body.source} study={study} />
      </p>
    </>
  );
}

function OfPair({ study, a, b }: { readonly study: Study; readonly a: string; readonly b: string }) {
  const { language } = useLanguage();
  const { words } = useOrganisation();
  const matrix = useMemo(() => interfaceMatrix(study, applyModel(study, study.moves, today)), [study]);
  const cell =
    a === b
      ? matrix.inside.get(a)
      : matrix.pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
  const name = (id: string) => homeName(study, undefined, id, language);
  return (
    <>
      <header className="detail-head">
        <p className="mute">{words.picture.count}</p>
        <h2>
          <Words text={a === b ? words.detail.inside(name(a)) : words.detail.between(name(a), name(b))} />
        </h2>
        {cell && <p>{words.detail.countAndStrength(cell.count, cell.strength)}</p>}
      </header>
      {!cell && <p className="mute">{words.detail.noRelations}</p>}
      <ul className="relation-list">
        {(cell?.relations ?? [])
          .flatMap((id) => study.relations.get(id) ?? [])
          .sort((x, y) => y.strength - x.strength)
          .map((relation) => (
            <RelationLine key={relation.id} relation={relation} study={study} />
          ))}
      </ul>
    </>
  );
}
