/** The one source of colours and measures: CSS text for the overlay and our pages, literal hex values for antd (which computes shades). */
export interface Palette {
  bg: string;
  surface: string;
  surface2: string;
  line: string;
  lineStrong: string;
  text: string;
  text2: string;
  accent: string;
  accentSoft: string;
  fill: string;
  onAccent: string;
  block: string;
  blockSoft: string;
  warn: string;
  warnSoft: string;
  hint: string;
  hintSoft: string;
}

export const light: Palette = {
  bg: '#F5F6F7',
  surface: '#FFFFFF',
  surface2: '#EEF1F2',
  line: '#DDE2E5',
  lineStrong: '#7F8A91',
  text: '#1A2023',
  text2: '#535E65',
  accent: '#146B70',
  accentSoft: '#DDF2F0',
  fill: '#146B70',
  onAccent: '#FFFFFF',
  block: '#9A0A2B',
  blockSoft: '#FDE9EC',
  warn: '#8C5700',
  warnSoft: '#FFF0D4',
  hint: '#1B3A96',
  hintSoft: '#E6EEFC',
};

export const dark: Palette = {
  bg: '#121618',
  surface: '#1B2023',
  surface2: '#252C30',
  line: '#363F44',
  lineStrong: '#77838A',
  text: '#E7ECEE',
  text2: '#A9B4BA',
  accent: '#4CDCD6',
  accentSoft: '#123A3B',
  fill: '#35A5A1',
  onAccent: '#04201F',
  block: '#F27F78',
  blockSoft: '#451A28',
  warn: '#FBCB52',
  warnSoft: '#3D2C0C',
  hint: '#8CA3F6',
  hintSoft: '#1B2D50',
};

export const shadow = {
  light: '0 1px 2px rgba(20,30,36,.08),0 6px 20px rgba(20,30,36,.14)',
  dark: '0 1px 2px rgba(0,0,0,.5),0 8px 24px rgba(0,0,0,.5)',
};

/** Font stacks by interface language: English puts a Latin face first. */
export const font = {
  zh: '"PingFang SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif',
  en: '"Segoe UI",-apple-system,"Helvetica Neue","Liberation Sans",Arial,"Noto Sans CJK SC",sans-serif',
};

/** Pixels, where scripts need them too. */
export const size = { bar: 36, pill: 28, control: 28, controlPage: 32, gap: 6, inset: 8 };

const scale = [
  '--sw-fs-1:12px;--sw-fs-2:13px;--sw-fs-3:14px;--sw-fs-4:16px;--sw-fs-5:20px;--sw-fs-6:28px;--sw-lh-tight:1.3;--sw-lh:1.55',
  '--sw-s1:4px;--sw-s2:8px;--sw-s3:12px;--sw-s4:16px;--sw-s5:24px;--sw-s6:32px',
  '--sw-r1:4px;--sw-r2:6px;--sw-r3:10px;--sw-r-full:999px',
  `--sw-bar-h:${size.bar}px;--sw-ctl:${size.control}px;--sw-ctl-page:${size.controlPage}px`,
  '--sw-fast:80ms;--sw-move:120ms;--sw-ease:cubic-bezier(.2,0,0,1)',
].join(';');

function colours(palette: Palette, lift: string): string {
  const name = (key: string) => `--sw-${key.replace(/([A-Z]|\d)/g, (part) => `-${part.toLowerCase()}`)}`;
  return `${Object.entries(palette)
    .map(([key, value]) => `${name(key)}:${value}`)
    .join(';')};--sw-shadow:${lift}`;
}

const still = (root: string) => `@media (prefers-reduced-motion:reduce){${root}{--sw-fast:0ms;--sw-move:0ms}}`;

/** Variables for the overlay's shadow root; the host carries `data-theme` and `lang`. */
export const hostTokens = [
  `:host{${colours(light, shadow.light)};${scale};--sw-font:${font.zh}}`,
  `:host([data-theme=dark]){${colours(dark, shadow.dark)}}`,
  `:host([lang=en]){--sw-font:${font.en}}`,
  still(':host'),
].join('\n');

/** Variables for our own pages: they follow the system unless `data-theme` on <html> says light or dark. */
export const pageTokens = [
  `:root{${colours(light, shadow.light)};${scale};--sw-font:${font.zh};color-scheme:light}`,
  `:root[data-theme=dark]{${colours(dark, shadow.dark)};color-scheme:dark}`,
  `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${colours(dark, shadow.dark)};color-scheme:dark}}`,
  `:root:lang(en){--sw-font:${font.en}}`,
  still(':root'),
].join('\n');
