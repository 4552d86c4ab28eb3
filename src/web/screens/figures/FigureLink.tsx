import type { ReactNode } from 'react';
import { followHere } from '../../parts/ScreenLinks.tsx';
import type { FiguresChange } from './useFiguresAddress.ts';
import { useFiguresAddress } from './useFiguresAddress.ts';

/** Opens a figure at the side. */
export function FigureLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <OpenLink opens={{ figure: id }}>{children}</OpenLink>;
}

/** Opens something of this screen at the side, by its address. */
export function OpenLink(props: { readonly opens: FiguresChange; readonly children: ReactNode }) {
  const { open, hrefOfOpen } = useFiguresAddress();
  return (
    <a
      href={hrefOfOpen(props.opens)}
      className="open-link"
      onClick={(event) => followHere(event, () => open(props.opens))}
    >
      {props.children}
    </a>
  );
}
