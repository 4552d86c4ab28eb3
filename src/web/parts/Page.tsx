import type { ReactNode } from 'react';

/** The `main` of a screen that is read from top to bottom: its name, what it is for, what may be done, and the rest. */
export function Page(props: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <main id="content" tabIndex={-1} className={`page ${props.className ?? ''}`}>
      <header className="page-head">
        <div>
          <h1>{props.title}</h1>
          {props.lead !== undefined && <p className="lead">{props.lead}</p>}
        </div>
        {props.actions !== undefined && <div className="page-actions">{props.actions}</div>}
      </header>
      {props.children}
    </main>
  );
}
