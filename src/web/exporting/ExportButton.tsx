import { useRef } from 'react';
import { exportingSaying } from '#wording';
import { fetchedLater } from '../parts/fetchedLater.ts';
import { Icon } from '../parts/Icon.tsx';
import { Later } from '../parts/Later.tsx';
import { useLanguage } from '../session/useLanguage.ts';
import type { Exporting } from './useExporting.ts';

// What opens is not needed for the first look.
const menu = fetchedLater(async () => (await import('./ExportMenu.tsx')).ExportMenu);

/** "Eksportér": all that may go out of the screen. */
export function ExportButton(props: {
  readonly exporting: Exporting;
  readonly isOpen: boolean;
  readonly onOpen: (yes: boolean) => void;
}) {
  const { language } = useLanguage();
  const { exporting, isOpen, onOpen } = props;
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => onOpen(false);
  return (
    <>
      <button
        type="button"
        ref={button}
        className="export"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onOpen(true);
        }}
      >
        {exportingSaying[language].exported} <Icon name="down" />
      </button>
      {isOpen && <Later part={menu} given={{ exporting, button, onClose: close }} onClose={close} />}
    </>
  );
}
