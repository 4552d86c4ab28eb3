import { useCallback } from 'react';
import type { Command, Study } from '#study';
import { useLanguage } from './useLanguage.ts';

/** What commands are called where they are undone or told of, as one. */
export function useCommandName(_study: Study): (commands: readonly Command[]) => string {
  const { language } = useLanguage();
  return useCallback((commands) => commands.map(({ kind }) => `${kind}${language}`).join(', '), [language]);
}
