import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { homePreviewer } from '#indicators';
import { type AppliedModel, today } from '#moves';
import type { Study } from '#study';
import { homeName, leafName } from '#wording';
import { isWalkKey, walked } from '../../gestures/walk.ts';
import { fetchedLater } from '../../parts/fetchedLater.ts';
import { Later } from '../../parts/Later.tsx';
import { CardDeskProvider, openCardDesk } from '../../session/cardDesk.ts';
import { afterFirstLook } from '../../session/firstLook.ts';
import { freshId } from '../../session/freshId.ts';
import { useDesk } from '../../session/useDesk.ts';
import { useIsNarrow } from '../../session/useIsNarrow.ts';
import { useLanguage } from '../../session/useLanguage.ts';

// The first look shows no previews.
let previewerOf: typeof homePreviewer | undefined;
const previewsThere = afterFirstLook()
  .then(() => import('./homePreviews.ts'))
  .then(
    (previews) => {
      previewerOf = previews.homePreviewer;
    },
    () => undefined,
  );
const moveTo = fetchedLater(async () => (await import('./MoveTo.tsx')).MoveTo);

/** Where the key for moving a card is told to the screen's actions. */
export const moveEvent = 'ressort:move-card';

/**
 * A board whose cards can be carried to another administration: by hand, or
 * with a key and a list of homes. Both ask for the same one command. Today is
 * as it is, and a phone is for reading: there they do not move.
 */
export function MovableCards(props: {
  readonly study: Study;
  readonly applied: AppliedModel;
  readonly children: ReactNode;
}) {
  const { study, applied, children } = props;
  const { language, say } = useLanguage();
  const { run, announce } = useDesk();
  const isNarrow = useIsNarrow();
  const board = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<{ readonly leaves: readonly string[] | undefined }>();
  const { model } = applied;
  const previewer = useMemo(() => {
    let made: ReturnType<typeof homePreviewer> | undefined;
    return (leaves: readonly string[]) => {
      made ??= previewerOf?.(study, applied);
      return made?.of(leaves);
    };
  }, [study, applied]);

  const move = useCallback(
    async (leaves: readonly string[], to: string, by: 'hand' | 'key'): Promise<boolean> => {
      const done = await run({ kind: 'moveLeaves', model, nodes: leaves, to, step: freshId('step') });
      const [first] = leaves;
      if (!done || first === undefined) return done;
      announce(
        say.moving.moved(
          leafName(study, first, language),
          leaves.length,
          homeName(study, applied, to, language),
        ),
      );
      // The hand knows where the card is; the key has to be told.
      if (by === 'key') focusCard(board.current, first);
      return true;
    },
    [run, announce, say, study, applied, model, language],
  );
  const latest = useRef({ previewer, move });
  latest.current = { previewer, move };
  // One desk as long as the board is there, so that a change redraws only what it changes.
  const desk = useMemo(
    () =>
      openCardDesk({
        previews: (leaves) => latest.current.previewer(leaves),
        drop: ({ leaves, to }) => void latest.current.move(leaves, to, 'hand'),
        ask: (leaves) => setAsked({ leaves }),
      }),
    [],
  );
  useEffect(() => {
    void previewsThere.then(() => desk.previewsAreThere());
  }, [desk]);
  const pickingUp = useRef(0);
  const canMove = model !== today && !isNarrow;
  // A card that is gone while it is carried ends its drag nowhere on the board.
  useEffect(() => {
    const end = (): void => {
      cancelAnimationFrame(pickingUp.current);
      desk.tell({ is: 'cancelled' });
    };
    document.addEventListener('dragend', end);
    return () => {
      document.removeEventListener('dragend', end);
      end();
    };
  }, [desk]);
  useEffect(() => {
    const { card } = desk.carrying();
    if (card.is === 'carried' && !card.leaves.every((leaf) => applied.leaves.has(leaf))) {
      desk.tell({ is: 'cancelled' });
    }
  }, [desk, applied]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another model is another board
  useEffect(() => {
    setAsked(undefined);
    desk.tell({ is: 'cancelled' });
  }, [model]);
  useEffect(() => {
    if (!canMove) return;
    const onAsk = (): void => desk.ask(focusedLeaves(board.current));
    document.addEventListener(moveEvent, onAsk);
    return () => document.removeEventListener(moveEvent, onAsk);
  }, [canMove, desk]);
  useOneTabStop(board, canMove);
  useSeenFrom(board, desk, canMove);

  if (!canMove) return <div className="board">{children}</div>;
  return (
    <CardDeskProvider value={desk}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: each card has a button that does the same */}
      <div
        className="board movable"
        ref={board}
        onDragStart={(event) => {
          const card = cardOf(event.target);
          if (!card) return;
          event.dataTransfer.effectAllowed = 'move';
          // Without data some browsers do not drag.
          event.dataTransfer.setData('text/plain', card.textContent ?? '');
          const picked = { leaves: leavesOf(card), from: homeOf(card) };
          // In the next frame: what is redrawn at once would end the drag.
          pickingUp.current = requestAnimationFrame(() => desk.tell({ is: 'pickedUp', ...picked }));
        }}
        onDragOver={(event) => {
          if (desk.carrying().card.is !== 'carried') return;
          const home = homeOf(event.target);
          if (home !== null) event.preventDefault();
          desk.tell({ is: 'over', home });
        }}
        onDrop={(event) => {
          event.preventDefault();
          cancelAnimationFrame(pickingUp.current);
          desk.tell({ is: 'over', home: homeOf(event.target) });
          desk.tell({ is: 'dropped' });
        }}
        onKeyDown={(event) => {
          const card = cardOf(event.target);
          if (!card || !isWalkKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
          const to = walked(cardsOn(board.current), card.dataset['leaves'] ?? '', event.key);
          event.preventDefault();
          buttonOf(board.current, to)?.focus();
        }}
      >
        {children}
      </div>
      {asked && (
        <Later
          part={moveTo}
          given={{
            applied,
            leaves: asked.leaves,
            onMove: (leaves: readonly string[], to: string) => move(leaves, to, 'key'),
            onClose: () => setAsked(undefined),
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </CardDeskProvider>
  );
}

function cardOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-leaves][draggable]') : null;
}

function homeOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-administration]')?.dataset['administration'] ?? null;
}

function leavesOf(card: HTMLElement): readonly string[] {
  return (card.dataset['leaves'] ?? '').split(' ').filter((id) => id !== '');
}

function focusedLeaves(board: HTMLElement | null): readonly string[] | undefined {
  const card = board?.contains(document.activeElement) ? cardOf(document.activeElement) : null;
  return card ? leavesOf(card) : undefined;
}

function cardsOn(board: HTMLElement | null): string[][] {
  const columns = [...(board?.querySelectorAll('[data-administration], .not-placed') ?? [])];
  return columns.map((column) =>
    [...column.querySelectorAll<HTMLElement>('[data-leaves][draggable]')].map(
      (card) => card.dataset['leaves'] ?? '',
    ),
  );
}

function buttonOf(board: HTMLElement | null, leaves: string): HTMLElement | undefined {
  const card = board?.querySelector(`[data-leaves="${CSS.escape(leaves)}"][draggable]`);
  return card?.querySelector<HTMLElement>('.move-card') ?? undefined;
}

/** The card of a leaf gets the focus once it stands in its new home. */
function focusCard(board: HTMLElement | null, leaf: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const card = board?.querySelector(`[data-leaves~="${CSS.escape(leaf)}"][draggable]`);
      card?.querySelector<HTMLElement>('.move-card')?.focus();
    }),
  );
}

/** One card of the board is reached with Tab; the arrows lead on from it. */
function useOneTabStop(board: React.RefObject<HTMLDivElement | null>, isOn: boolean): void {
  useEffect(() => {
    const here = board.current;
    if (!here || !isOn) return;
    const stopAt = (button: Element | null): void => {
      if (!button) return;
      for (const other of here.querySelectorAll('.move-card[tabindex="0"]'))
        other.setAttribute('tabindex', '-1');
      button.setAttribute('tabindex', '0');
    };
    const onFocus = (event: FocusEvent): void => {
      if (event.target instanceof Element && event.target.matches('.move-card')) stopAt(event.target);
    };
    const ensure = (): void => {
      if (!here.querySelector('.move-card[tabindex="0"]')) stopAt(here.querySelector('.move-card'));
    };
    ensure();
    const watching = new MutationObserver(ensure);
    watching.observe(here, { childList: true, subtree: true });
    here.addEventListener('focusin', onFocus);
    return () => {
      watching.disconnect();
      here.removeEventListener('focusin', onFocus);
    };
  }, [board, isOn]);
}

/** While a card is carried, its previews stand where the columns begin to be seen. */
function useSeenFrom(
  board: React.RefObject<HTMLDivElement | null>,
  desk: ReturnType<typeof openCardDesk>,
  isOn: boolean,
): void {
  useEffect(() => {
    if (!isOn) return;
    const place = (): void => {
      const columns = board.current?.querySelector<HTMLElement>('.columns');
      if (!columns || desk.carrying().card.is !== 'carried') return;
      const bar = document.querySelector('.top-bar')?.getBoundingClientRect().bottom ?? 0;
      const held = columns.querySelector('.held')?.getBoundingClientRect().top ?? 0;
      const from = Math.max(0, bar - held);
      columns.style.setProperty('--seen-from', `${from}px`);
    };
    const stop = desk.subscribe(place);
    document.addEventListener('scroll', place, { passive: true });
    return () => {
      stop();
      document.removeEventListener('scroll', place);
    };
  }, [board, desk, isOn]);
}
