import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

/**
 * A button that shows more beneath itself. Escape and a click elsewhere close
 * it; Escape puts the focus back on the button.
 */
export function Disclosure(props: {
  readonly button: ReactNode;
  readonly label?: string;
  readonly className?: string;
  readonly side?: 'start' | 'end';
  readonly children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    root.current?.addEventListener('keydown', onEscape);
    const here = root.current;
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
      here?.removeEventListener('keydown', onEscape);
    };
  }, [open]);
  return (
    <div className={`disclosure ${props.className ?? ''}`} ref={root}>
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={props.label}
        onClick={() => setOpen(!open)}
      >
        {props.button}
      </button>
      {open && (
        <div className={`disclosed from-${props.side ?? 'start'}`} id={id}>
          {props.children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
