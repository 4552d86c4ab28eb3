import type { ReactNode } from 'react';

/** What a screen says when it has nothing to show: what is the matter, and what to do now. */
export function Notice(props: {
  readonly title: string;
  readonly next?: string;
  readonly detail?: string | undefined;
  readonly isAlert?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className="notice" role={props.isAlert ? 'alert' : undefined}>
      <h1>{props.title}</h1>
      {props.detail !== undefined && props.detail !== '' && <p className="mute">{props.detail}</p>}
      {props.next !== undefined && <p>{props.next}</p>}
      {props.children && <p className="do">{props.children}</p>}
    </div>
  );
}
