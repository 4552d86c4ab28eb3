import type { Language } from '#figures';
import type { Study } from '#study';
import type { Theme } from '../session/theme.ts';

/** What actions may do, and what they need to know; each screen gives it for itself. */
export interface ActionContext {
  readonly language: Language;
  readonly theme: Theme;
  /** Present where a study is open. */
  readonly open?: {
    readonly study: Study;
    /** Id of the model shown, or `today`. */
    readonly model: string;
    readonly assume: readonly string[];
  };
  readonly showModel: (model: string) => void;
  readonly toggleSet: (set: string) => void;
  readonly openWhy: (indicator: string) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly copyAddress: () => void;
  readonly openDialog: (dialog: 'palette' | 'keys') => void;
}

/** Something a person can do: by key, in the palette, by a button. */
export interface Action {
  /** Unique over all actions that are there at one time. */
  readonly id: string;
  readonly group: 'models' | 'assumptions' | 'numbers' | 'page';
  /** In the language of the context. */
  readonly name: string;
  /** `?`, `t`, `Control+k`. */
  readonly key?: string;
  readonly run: () => void;
}
