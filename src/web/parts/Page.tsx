import type { ReactNode } from 'react';
import { useMayEdit } from '../session/useMayEdit.ts';

/** The `main` of a screen that is read from top to bottom: its name, what it is for, what may be done, and the rest. */
export function Page(props: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Links beside the title. */
  readonly links?: ReactNode;
  /** Buttons beside the title that change the study; not there where it is only read. */
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const mayEdit = useMayEdit();
  const actions = mayEdit ? props.actions : undefined;
  return (
    <main id="content" tabIndex={-1} className={`page ${props.className ?? ''}`}>
      <header className="page-head">
        <div>
          <h1>{props.title}</h1>
          {props.lead !== undefined && <p className="lead">{props.lead}</p>}
        </div>
        {(props.links !== undefined || actions !== undefined) && (
          <div className="page-actions">
            {props.links}
            {actions}
          </div>
        )}
      </header>
      {props.children}
    </main>
  );
}
