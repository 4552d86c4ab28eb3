import { keyCaps } from './keys.ts';

/** A key or several together, as they stand on the keyboard. */
export function Keys({ of }: { readonly of: string }) {
  return (
    <span className="keys">
      {keyCaps(of).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
