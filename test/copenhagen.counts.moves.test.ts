import { describe, expect, it } from 'vitest';
import { type Move, type Selection, selectLeaves } from '#moves';
import { copenhagenStudy } from './copenhagenStudy.ts';

// Every number and name here is taken from the reading of the source, not from the study file.

const study = copenhagenStudy();

describe('moves and models', () => {
  const elsewhere = ['kff', 'buf', 'suf', 'sof', 'tmf', 'bif'];
  const promotionAndPermits = ['erhvervsfremme.promotion', 'byliv.permits'];
  const frontDesks = ['hjemmepleje.front-desk', 'handicap.front-desk', 'dagpasning.place-allocation'];
  const youth = ['ungdommens-uddannelsesvejledning', 'specialundervisning-for-voksne.stu'];
  const running = [
    'ren-og-vedligeholdelse.running-and-cleaning',
    'parker-og-naturomraader',
    'kirkegaarde',
    'bemandede-legepladser',
  ];
  // Transfers by target; every leaf written out.
  const variants: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    '1a': {},
    '2a': { sof: ['jobcenter-koebenhavn.vulnerable-groups', 'ydelsesservice.vulnerable-groups'] },
    '2b': {},
    '3a': { kff: [...promotionAndPermits, 'samspil-med-virksomheder', 'koebenhavns-erhvervshus'] },
    '3b': { bif: [...promotionAndPermits, 'turisme.business'] },
    '4a': { kff: [...frontDesks, 'ydelsesservice.front-desk'] },
    '4b': { bif: ['borgerservice', ...frontDesks] },
    '5a': { bif: youth },
    '5b': { bif: [...youth, 'social-indsats-for-boern-unge-og-familier.youth'] },
    '6a': { kff: [...running, 'omraadefornyelse'] },
    '6b': { kff: running },
    '7a': { kff: ['lokaludvalg', 'demokratiudvikling'] },
    '8a': { okf: elsewhere.map((home) => `digitalisation-${home}`) },
    '9a': { kff: ['fritidsinstitutioner-og-klubber.ungevaerker'] },
    '10a': { suf: ['social-hjemmepleje.home-nursing', 'social-hjemmepleje.rest'] },
    '11a': { suf: ['specialundervisning-for-voksne.csv'] },
    '12a': { okf: elsewhere.flatMap((home) => [`property-${home}`, `accounting-${home}`]) },
  };

  const moves = [...study.moves.values()];
  const leavesOf = (selection: Selection) => selectLeaves(study, selection).map(({ leaf }) => leaf);

  it('has the twelve moves with exactly these variants and leaves', () => {
    expect(moves.map((move) => [move.id, move.number])).toEqual(
      Array.from({ length: 12 }, (_, at) => [`move-${at + 1}`, at + 1]),
    );
    expect(Object.fromEntries(moves.flatMap(transfersByVariant))).toEqual(
      Object.fromEntries(
        Object.entries(variants).map(([variant, says]) => [
          variant,
          Object.fromEntries(Object.entries(says).map(([home, leaves]) => [home, [...leaves].sort()])),
        ]),
      ),
    );
  });

  function transfersByVariant(move: Move) {
    return move.variants.map((variant) => [
      `${move.number}${variant.id}`,
      Object.fromEntries(
        variant.transfers.map((transfer) => [transfer.to, [...leavesOf(transfer.what)].sort()]),
      ),
    ]);
  }

  it('changes structure in two variants only: TMF split, BIF and SOF joined', () => {
    const structure = moves.flatMap((move) =>
      move.variants.flatMap((variant) =>
        variant.structure.map((change) => [`${move.number}${variant.id}`, change] as const),
      ),
    );
    expect(structure.map(([variant, change]) => [variant, change.kind])).toEqual([
      ['1a', 'split'],
      ['2b', 'merge'],
    ]);
    const [[, split], [, merge]] = structure as [(typeof structure)[number], (typeof structure)[number]];
    if (split.kind !== 'split' || merge.kind !== 'merge') throw new Error('other kinds than expected');
    expect(split.administration).toBe('tmf');
    expect(split.successors.map((successor) => successor.administration.id)).toEqual(['mkb']);
    expect(split.successors.flatMap(({ takes }) => takes.flatMap(leavesOf)).sort()).toEqual(
      [
        ...running,
        'miljoe',
        'klima',
        'klimatilpasning',
        'affald-og-ressourcer',
        'byliv.permits',
        'byliv.rest',
      ].sort(),
    );
    expect(merge).toMatchObject({ administrations: ['bif', 'sof'], into: { id: 'bs' }, continues: 'sof' });
  });

  it('requires nothing, and excludes 1a with 6a and 6b', () => {
    const refs = (move: Move, tie: 'requires' | 'excludes') => [
      ...move[tie].map((ref) => [move.id, '', ref.move, ref.variant]),
      ...move.variants.flatMap((variant) =>
        variant[tie].map((ref) => [move.id, variant.id, ref.move, ref.variant]),
      ),
    ];
    expect(moves.flatMap((move) => refs(move, 'requires'))).toEqual([]);
    expect(moves.flatMap((move) => refs(move, 'excludes'))).toEqual([
      ['move-1', 'a', 'move-6', 'a'],
      ['move-1', 'a', 'move-6', 'b'],
    ]);
  });

  it('reads moves 4, 8 and 12 as shared functions, inferred', () => {
    const shared = moves.filter((move) => move.kind === 'sharedFunctions');
    expect(shared.map((move) => [move.number, move.kindBasis])).toEqual([
      [4, 'inferred'],
      [8, 'inferred'],
      [12, 'inferred'],
    ]);
    expect(moves.flatMap((move) => move.variants).every((variant) => variant.basis === 'inferred')).toBe(
      true,
    );
  });

  it('has three models with 4 + 2, 4 + 3 and 4 + 3 merits, a main idea, and notes where boxes disagree', () => {
    const models = [...study.models.values()];
    expect(models.map(({ id, merits }) => [id, count(merits, 'for'), count(merits, 'against')])).toEqual([
      ['model-1', 4, 2],
      ['model-2', 4, 3],
      ['model-3', 4, 3],
    ]);
    expect(models.map((model) => model.name.da)).toEqual([
      'Klimaforvaltning',
      'Forvaltning for by, kultur og nærdemokrati',
      'Erhvervsforvaltning i BIF',
    ]);
    for (const model of models) {
      expect(model.mainIdea.da).toBeTruthy();
      expect(model.notes.length).toBeGreaterThan(0);
      expect(model.merits.every((merit) => merit.source?.locator?.startsWith('l. '))).toBe(true);
    }
  });

  const count = (merits: readonly { readonly kind: string }[], kind: string) =>
    merits.filter((merit) => merit.kind === kind).length;
});
