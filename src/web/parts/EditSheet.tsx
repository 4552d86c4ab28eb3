import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useLanguage } from '../session/useLanguage.ts';
import { Sheet } from './Sheet.tsx';

/** What is wrong in a form: which field (its input's id), and what to do. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/**
 * A form at the side of the page. What is wrong stands on top, all at once,
 * takes the focus and leads to each field. `onSubmit` says whether it was
 * done; then the form closes.
 */
export function EditSheet(props: {
  readonly title: string;
  /** A verb: "Tilføj", "Gem". */
  readonly submit: string;
  /** `wide` for what needs room, such as a table. */
  readonly className?: string;
  readonly check?: () => readonly FieldError[];
  readonly onSubmit: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { say } = useLanguage();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isBusy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = props.check?.() ?? [];
    setErrors(found);
    if (found.length > 0 || isBusy) return;
    setBusy(true);
    const done = await props.onSubmit();
    setBusy(false);
    if (done) props.onClose();
  };
  return (
    <Sheet title={props.title} at="side" className={`edit ${props.className ?? ''}`} onClose={props.onClose}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        {errors.length > 0 && (
          <div ref={summary} tabIndex={-1} role="alert" className="error-summary" aria-labelledby={heading}>
            <h3 id={heading}>{say.form.errors}</h3>
            <ul>
              {errors.map(({ field, message }) => (
                <li key={field}>
                  <a
                    href={`#${field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(field)?.focus();
                    }}
                  >
                    {message}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="fields">{props.children}</div>
        <p className="do">
          <button type="submit" className="main-button" aria-disabled={isBusy}>
            {props.submit}
          </button>
          <button type="button" className="plain" onClick={props.onClose}>
            {say.form.cancel}
          </button>
        </p>
      </form>
    </Sheet>
  );
}
