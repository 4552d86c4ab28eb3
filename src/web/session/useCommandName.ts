import { useCallback } from 'react';
import type { Command, Study } from '#study';
import { commandName } from '#wording';
import { useLanguage } from './useLanguage.ts';

/** What commands are called where they are undone or told of, as one. */
export function useCommandName(study: Study): (commands: readonly Command[]) => string {
  const { language } = useLanguage();
  return useCallback(
    (commands) => commands.map((command) => commandName(command, study, language)).join(' · '),
    [study, language],
  );
}
