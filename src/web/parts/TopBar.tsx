import type { ReactNode } from 'react';
import { formatClock, formatDate } from '#wording';
import { setTheme, themes, useTheme } from '../session/theme.ts';
import { useLanguage } from '../session/useLanguage.ts';
import { Icon } from './Icon.tsx';

const themeIcons = { system: 'device', light: 'sun', dark: 'moon' } as const;

/** The bar on top of every screen: where one is, search, saved state, language and colours. */
export function TopBar(props: {
  readonly children?: ReactNode;
  /** At the very end: what the screen is for doing. */
  readonly end?: ReactNode;
  /** Absent where nothing is open that could be saved. */
  readonly saved?: Saved;
  /** With the name of what they would take back or put back; absent where there is nothing. */
  readonly undo?: { readonly what: string; readonly run: () => void } | undefined;
  readonly redo?: { readonly what: string; readonly run: () => void } | undefined;
  readonly onLanguage: (language: 'da' | 'en') => void;
  readonly onPalette: () => void;
}) {
  const { language, say } = useLanguage();
  const theme = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <header className="top-bar">
      <a className="brand" href="/">
        {say.web.product}
      </a>
      {props.children}
      <span className="spacer" />
      <button type="button" className="find" onClick={props.onPalette} aria-keyshortcuts="Control+K">
        <span>{say.web.findOrDo}</span> <kbd>Ctrl K</kbd>
      </button>
      {props.saved && (
        <>
          <SavedState {...props.saved} />
          <fieldset className="undo" aria-label={say.web.changes}>
            <UndoButton
              icon="undo"
              name={say.web.undo}
              does={props.undo}
              named={say.web.undoOf}
              keys="Control+Z"
            />
            <UndoButton
              icon="redo"
              name={say.web.redo}
              does={props.redo}
              named={say.web.redoOf}
              keys="Control+Shift+Z"
            />
          </fieldset>
        </>
      )}
      <fieldset className="language" aria-label={say.web.language}>
        {(['da', 'en'] as const).map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => props.onLanguage(one)}
          >
            {one.toUpperCase()}
            <span className="only-heard">
              , {one === 'da' ? say.web.switchToDanish : say.web.switchToEnglish}
            </span>
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="theme"
        aria-label={say.web.themeIs(say.web.themes[theme])}
        title={say.web.themeIs(say.web.themes[theme])}
        onClick={() => setTheme(next)}
      >
        <Icon name={themeIcons[theme]} size={16} />
      </button>
      {props.end}
    </header>
  );
}

/** How what is shown stands with what is kept. */
export interface Saved {
  readonly connected: boolean;
  /** How many own changes are not known to be kept. */
  readonly waiting: number;
  /** ISO 8601: when it was last known to be kept. */
  readonly savedAt: string;
}

function SavedState({ connected, waiting, savedAt }: Saved) {
  const { language, say } = useLanguage();
  const at = new Date(savedAt);
  const date = formatDate(isoDay(at), language);
  const clock = formatClock(at.getHours(), at.getMinutes(), language);
  const isToday = isoDay(new Date()) === isoDay(at);
  if (!connected) {
    return (
      <span role="status" className="saved offline" title={say.web.offlineMeans}>
        {waiting > 0 ? say.web.offlineWaiting(waiting) : say.web.offline}
      </span>
    );
  }
  return (
    <span
      role="status"
      className="saved"
      title={waiting > 0 ? say.web.savingMeans : say.web.savedAllOn(date, clock)}
    >
      {waiting > 0 ? say.web.saving : isToday ? say.web.savedAt(clock) : say.web.savedOn(date)}
    </span>
  );
}

/** The reader's own day, as ISO 8601 writes it. */
function isoDay(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function UndoButton(props: {
  readonly icon: 'undo' | 'redo';
  readonly name: string;
  readonly does: { readonly what: string; readonly run: () => void } | undefined;
  readonly named: (what: string) => string;
  readonly keys: string;
}) {
  const { icon, does } = props;
  const name = does && does.what !== '' ? props.named(does.what) : props.name;
  return (
    // Disabled by name only, so that the focus is not lost when there is nothing more to undo.
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-disabled={does === undefined}
      aria-keyshortcuts={props.keys}
      onClick={() => does?.run()}
    >
      <Icon name={icon} size={16} />
    </button>
  );
}
