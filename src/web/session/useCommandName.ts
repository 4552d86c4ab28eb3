import { useCallback, useEffect, useState } from 'react';
import type { Command, Study } from '#study';
import type { commandName } from '#wording';
import { afterFirstLook } from './firstLook.ts';
import { useLanguage } from './useLanguage.ts';

/**
 * What commands are called where they are undone or told of, as one. The
 * sentences come after the first look; until then the name is empty.
 */
export function useCommandName(study: Study): (commands: readonly Command[]) => string {
  const { language } = useLanguage();
  const [nameOf, setNameOf] = useState<typeof commandName>();
  useEffect(() => {
    let left = false;
    afterFirstLook()
      .then(() => import('./commandNames.ts'))
      .then(
        (names) => {
          if (!left) setNameOf(() => names.commandName);
        },
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, []);
  return useCallback(
    (commands) => (nameOf ? commands.map((command) => nameOf(command, study, language)).join(' · ') : ''),
    [nameOf, study, language],
  );
}
