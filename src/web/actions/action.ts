import type { Language } from '#figures';
import type { Study } from '#study';
import type { Theme } from '../session/theme.ts';

/** What the actions of every screen may do, and what they need to know. */
export interface ActionContext {
  readonly language: Language;
  readonly theme: Theme;
  /** Present where a study is open. */
  readonly open?: {
    readonly study: Study;
    readonly go: (path: string) => void;
    readonly toggleSet: (set: string) => void;
    readonly openWhy: (indicator: string) => void;
    /** With the name of what they would take back and put back; absent where there is nothing. */
    readonly undo?: { readonly what: string; readonly run: () => void };
    readonly redo?: { readonly what: string; readonly run: () => void };
  };
  /** What the screen itself offers. */
  readonly here: readonly Action[];
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly copyAddress: () => void;
  readonly openDialog: (dialog: 'palette' | 'keys') => void;
}

/** Something a person can do: by key, in the palette, by a button. */
export interface Action {
  /** Unique over all actions that are there at one time. */
  readonly id: string;
  readonly group: 'here' | 'change' | 'screens' | 'models' | 'assumptions' | 'numbers' | 'page';
  /** In the language of the context. */
  readonly name: string;
  /** `?`, `t`, `Control+k`, `Control+Shift+z`. */
  readonly key?: string;
  readonly run: () => void;
}
