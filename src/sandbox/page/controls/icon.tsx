/** Drawn here, so that nothing is fetched; 24 by 24, in the colour of the text around. */
const paths = {
  hash: 'M10 3 8 21M16 3l-2 18M4 9h17M3 15h17',
  menu: 'M4 6h16M4 12h16M4 18h16',
  close: 'M6 6l12 12M18 6 6 18',
  reply: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6v1',
  panel: 'M3 5h18v14H3zM14 5v14',
  send: 'M4 12 20 4l-5 16-4-7z',
  slash: 'M4 4h16v16H4zM10 16l4-8',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  down: 'M6 9l6 6 6-6',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M5 19l1.5-1.5M17.5 6.5 19 5',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
  system: 'M3 4h18v12H3zM8 20h8M12 16v4',
  warning: 'M12 3 2 20h20zM12 9v5M12 17v.5',
  file: 'M6 2h8l5 5v15H6zM14 2v6h5',
  plus: 'M12 5v14M5 12h14',
  more: 'M5 11.5a.5.5 0 1 0 .01 0zM12 11.5a.5.5 0 1 0 .01 0zM19 11.5a.5.5 0 1 0 .01 0z',
  copy: 'M9 9h11v12H9zM5 15H4V3h11v2',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
  bin: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6',
  thread: 'M10 3 8 17M16 3l-1 9M4 8h17M3 14h10M13 21l2-4h6v-5',
  inspect: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l6 6M8 10h4M10 8v4',
  app: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM17 14v6M14 17h6',
  mention: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM16 12v2a2.5 2.5 0 0 0 5 0v-2a9 9 0 1 0-4 7.5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-7 8-7s7 2 8 7',
  download: 'M12 3v12M7 11l5 5 5-5M4 20h16',
  attach: 'M20 11l-8 8a5 5 0 0 1-7-7l9-9a3.5 3.5 0 0 1 5 5l-9 9a2 2 0 0 1-3-3l8-8',
  lock: 'M6 11h12v10H6zM8 11V7a4 4 0 0 1 8 0v4',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2',
  check: 'M5 12l5 5L20 6',
  search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l6 6',
} as const;

export type IconName = keyof typeof paths;

/** A decoration: what it stands on carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
