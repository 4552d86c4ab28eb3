import { useMemo } from 'react';
import type { Language } from '#figures';
import { type AppliedModel, inadmissible, today } from '#moves';
import { huesOf, modelColumns } from '#report';
import type { Study } from '#study';
import { homeName } from '#wording';
import { AdministrationColumn } from '../../parts/AdministrationColumn.tsx';
import { fetchedLater } from '../../parts/fetchedLater.ts';
import { InPlace } from '../../parts/Later.tsx';
import { type Bodies, LeafCard } from '../../parts/LeafCard.tsx';
import { useLanguage } from '../../session/useLanguage.ts';
import { useUnchanged } from '../../session/useUnchanged.ts';
import type { MeasuredModel } from '../../worker/messages.ts';
import { AdministrationList } from './AdministrationList.tsx';
import { MovableCards } from './MovableCards.tsx';

const findings = fetchedLater(async () => (await import('./Findings.tsx')).Findings);

/** With more administrations than this a dense list takes the columns' place. */
export const mostColumns = 8;

/** The administrations of a model beside each other, and what has no home. */
export function ModelPicture(props: {
  readonly study: Study;
  readonly applied: AppliedModel;
  readonly staff: MeasuredModel['staff'] | undefined;
}) {
  const { language, say } = useLanguage();
  const { study, applied, staff } = props;
  const { columns: made, notPlaced } = useMemo(() => modelColumns(study, applied), [study, applied]);
  const columns = useUnchanged(made, ({ id }) => id);
  const bodies = useBodies(study, applied, language);
  const isToday = applied.model === today;
  const staffOf = (id: string) => staff && (staff.get(id) ?? noStaff);
  return (
    <MovableCards study={study} applied={applied}>
      <Obstacles study={study} applied={applied} />
      {notPlaced.length > 0 && (
        <section className="not-placed" aria-label={say.arrivals.notPlaced}>
          <h2>
            {say.arrivals.notPlaced} · {notPlaced.length}
          </h2>
          <p className="mute">{say.modelScreen.notPlacedIntro}</p>
          <ul>
            {notPlaced.map((group) => (
              <LeafCard key={group.leaves[0]} group={group} arrival="moved" bodies={bodies} />
            ))}
          </ul>
        </section>
      )}
      <h2 className="only-heard">{say.modelScreen.administrations}</h2>
      {columns.length > mostColumns ? (
        <AdministrationList columns={columns} bodies={bodies} isToday={isToday} staffOf={staffOf} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <section className="columns" aria-label={say.modelScreen.administrations} tabIndex={0}>
          {columns.map((column) => (
            <AdministrationColumn
              key={column.id}
              column={column}
              bodies={bodies}
              isToday={isToday}
              staff={staffOf(column.id)}
            />
          ))}
        </section>
      )}
    </MovableCards>
  );
}

const noStaff = {
  kind: 'missing',
  reason: 'noFigures',
  needs: [],
  basis: 'stated',
  assumptions: [],
} as const;

/** What pictures need to know of administrations; the same again while none of it changes. */
function useBodies(study: Study, applied: AppliedModel, language: Language): Bodies {
  const hues = huesOf(study);
  const ids = new Set([...study.administrations.keys(), ...applied.administrations.map(({ id }) => id)]);
  const told = JSON.stringify(
    [...ids].map((id) => [
      id,
      {
        hue: hues.get(id) ?? 0,
        short: homeName(study, undefined, id, language, true),
        name: homeName(study, applied, id, language),
      },
    ]),
  );
  return useMemo(() => {
    type Told = { readonly hue: number; readonly short: string; readonly name: string };
    const bodies = new Map(JSON.parse(told) as readonly (readonly [string, Told])[]);
    return {
      hueOf: (id) => bodies.get(id)?.hue ?? 0,
      shortOf: (id) => bodies.get(id)?.short ?? id,
      nameOf: (id) => bodies.get(id)?.name ?? id,
    };
  }, [told]);
}

/** What makes the model inadmissible, each with what to do; how is fetched where something does. */
function Obstacles({ study, applied }: { readonly study: Study; readonly applied: AppliedModel }) {
  if (!applied.findings.some(({ code }) => inadmissible.has(code))) return null;
  return <InPlace part={findings} given={{ study, applied }} />;
}
