const paths = {
  arrow: 'M2 8h11M9 4l4 4-4 4',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  warn: 'M8 3v6M8 12v.5',
  down: 'M4 6l4 4 4-4',
  better: 'M3 8h9M9 5l3 3-3 3',
  sun: 'M8 5a3 3 0 100 6 3 3 0 000-6zM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6L13 13M13 3l-1.4 1.4M4.4 11.6L3 13',
  moon: 'M13 9.5A5.5 5.5 0 016.5 3 5.5 5.5 0 1013 9.5z',
  device: 'M2 3h12v8H2zM6 14h4M8 11v3',
  undo: 'M3 6h7a3.5 3.5 0 010 7H6M6 3L3 6l3 3',
  redo: 'M13 6H6a3.5 3.5 0 000 7h4M10 3l3 3-3 3',
  more: 'M8 3v.5M8 7.75v.5M8 12.5v.5',
  find: 'M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9zM10.2 10.2L14 14',
  menu: 'M2 4h12M2 8h12M2 12h12',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  grip: 'M6 4v.5M6 7.75v.5M6 11.5v.5M10 4v.5M10 7.75v.5M10 11.5v.5',
  both: 'M2 8h12M5 5L2 8l3 3M11 5l3 3-3 3',
} as const;

/** A small picture drawn with the colour of the text around it; it says nothing that words beside it do not. */
export function Icon({ name, size = 14 }: { readonly name: keyof typeof paths; readonly size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
