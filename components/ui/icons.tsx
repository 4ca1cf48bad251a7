import type { ReactNode } from 'react';

const shapes = {
  logo: (
    <>
      <path d="M2 3.5A1.5 1.5 0 0 1 3.5 2h9A1.5 1.5 0 0 1 14 3.5v6a1.5 1.5 0 0 1-1.5 1.5H8l-3.2 3v-3H3.5A1.5 1.5 0 0 1 2 9.5z" />
      <path d="M5.2 6.5l2 2 3.6-3.7" />
    </>
  ),
  block: (
    <>
      <path d="M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3z" />
      <path d="M5 8h6" />
    </>
  ),
  warn: (
    <>
      <path d="M8 2.2l6.3 11.3H1.7z" />
      <path d="M8 6.5v3.2M8 11.6v.1" />
    </>
  ),
  hint: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.3v3.7M8 5v.1" />
    </>
  ),
  done: <path d="M3 8.5l3.3 3.3L13 4.7" />,
  failed: <path d="M4 4l8 8M12 4l-8 8" />,
  open: <circle cx="8" cy="8" r="5.5" />,
  none: <path d="M4 8h8" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.6V8l2.3 1.5" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5L14 14" />
    </>
  ),
  stop: <path d="M8 2v6M4.5 4a6 6 0 1 0 7 0" />,
  unread: <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM3 13L13 3" />,
  switched: <path d="M3 5.5h9M9.5 3l2.5 2.5L9.5 8M13 10.5H4M6.5 8L4 10.5 6.5 13" />,
  down: <path d="M4 6l4 4 4-4" />,
  record: <circle cx="8" cy="8" r="3.5" />,
  lock: (
    <>
      <path d="M3.5 7.2h9v6.3h-9z" />
      <path d="M5.3 7V5a2.7 2.7 0 0 1 5.4 0v2" />
    </>
  ),
  page: (
    <>
      <path d="M2 3h12v10H2z" />
      <path d="M2 6h12" />
    </>
  ),
  out: <path d="M8 2v8M5 5l3-3 3 3M2.5 9.5V14h11V9.5" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** One of our own line shapes, 16-unit grid, in the text's colour. Always decorative: the words stand beside it. */
export function Icon({ name, px = 14 }: { name: IconName; px?: number }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" width={px} height={px} focusable="false" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
