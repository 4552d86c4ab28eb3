import { useCallback } from 'react';
import type { Command, Study } from '#study';

/** What commands are called where they are undone or told of, as one. */
export function useCommandName(_study: Study): (commands: readonly Command[]) => string {
  return useCallback((commands) => commands.map(({ kind }) => kind).join(' · '), []);
}
