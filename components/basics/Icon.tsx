/** Strokes on a 20 by 20 grid, drawn for Plainspoken. */
const strokes = {
  insert: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M4 16.5h12',
  copy: 'M7.5 7.5h8v9h-8zM12.5 7.5v-4h-8v9h3',
  star: 'm10 3 2.1 4.4 4.8.7-3.5 3.4.9 4.8L10 14l-4.3 2.3.9-4.8L3.1 8.1l4.8-.7z',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4',
  trash: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 9v4.5M11.5 9v4.5',
  chevron: 'm7 4.5 5.5 5.5L7 15.5',
  another: 'M15.5 7A6 6 0 0 0 4.6 7.5M4.5 13a6 6 0 0 0 10.9-.5M15.5 3.5V7H12M4.5 16.5V13H8',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  undo: 'M7.5 4.5 4 8l3.5 3.5M4.5 8H12a4 4 0 0 1 0 8H9',
  chat: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2z',
  mail: 'M3 5h14v10.5H3zM3.5 5.5 10 11l6.5-5.5',
  received: 'M10 3v7M7 7l3 3 3-3M3.5 10.5v6h13v-6',
  selection: 'M4 4h2M9 4h2M14 4h2v2M16 9v2M16 14v2h-2M11 16H9M6 16H4v-2M4 11V9M4 6V4M8 10h4',
  paste: 'M7.5 4.5h-3v12h11v-12h-3M7.5 3h5v3.5h-5zM7.5 10.5h5M7.5 13.5h3',
  alert: 'M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.3v.2',
} as const;

export type IconName = keyof typeof strokes;

/** A picture beside words or inside a named control; never the only carrier of a meaning. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      width="18"
      height="18"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={strokes[name]} />
    </svg>
  );
}
