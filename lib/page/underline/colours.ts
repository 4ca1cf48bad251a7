/** Signal colours of the mockups' token table (README §1): line and soft tint, light and dark. Shape differs too, for colour-blind eyes. */
const signals = {
  light: { block: '#9A0A2B', warn: '#8C5700', hint: '#1B3A96', tint: 'rgb(154 10 43 / .13)', active: 'rgb(20 107 112 / .16)' },
  dark: { block: '#F27F78', warn: '#FBCB52', hint: '#8CA3F6', tint: 'rgb(242 127 120 / .12)', active: 'rgb(76 220 214 / .22)' },
};

/** Rules for the custom highlights. Offsets are in em so that zoom and large type keep their proportions. */
export function highlightRules(isDark: boolean): string {
  const colour = signals[isDark ? 'dark' : 'light'];
  // Far enough below the letters to be read, near enough not to leave their own rectangle by more than a pixel or two.
  const line = (style: string, tone: string, offset: string) =>
    `text-decoration:underline ${style} ${tone};text-decoration-thickness:max(1px,.07em);text-decoration-skip-ink:none;text-underline-offset:${offset}`;
  return [
    `::highlight(saywell-active){background-color:${colour.active}}`,
    `::highlight(saywell-hint){${line('dotted', colour.hint, '.12em')}}`,
    `::highlight(saywell-warn){${line('wavy', colour.warn, '0')}}`,
    `::highlight(saywell-block){${line('double', colour.block, '.06em')};background-color:${colour.tint}}`,
  ].join('\n');
}

/** Rules for the boxes drawn where the browser has no custom highlights. */
export function boxRules(isDark: boolean): string {
  const colour = signals[isDark ? 'dark' : 'light'];
  return `.box{position:fixed;box-sizing:border-box;pointer-events:none}
.hint{border-bottom:2px dotted ${colour.hint}}
.warn{border-bottom:2px dashed ${colour.warn}}
.block{border-bottom:4px double ${colour.block};background:${colour.tint}}
.active{background:${colour.active}}`;
}

/** Whether the ground behind an element is dark, by the first opaque background outwards, else by its text colour. */
export function isDark(el: HTMLElement): boolean {
  const view = el.ownerDocument.defaultView;
  if (!view) return false;
  for (let at: Element | null = el; at; at = parentOf(at)) {
    const ground = luminance(view.getComputedStyle(at).backgroundColor);
    if (ground !== undefined) return ground < 0.4;
  }
  return (luminance(view.getComputedStyle(el).color) ?? 0) > 0.6;
}

function parentOf(el: Element): Element | null {
  const root = el.getRootNode();
  return el.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Lightness 0–1 of a computed colour, as bright as it is coded; undefined when it is half transparent or of a space not known here. */
function luminance(colour: string): number | undefined {
  const [, space = '', values = ''] = colour.match(/^(rgba?|color\(srgb|okl(?:ab|ch)|l(?:ab|ch))[( ](.*)\)$/) ?? [];
  const [first, second = 0, third = 0] = values.split(/[\s,/]+/).map(Number);
  const alpha = Number(/(?:\/|(?:[^,]+,){3})\s*([\d.]+)$/.exec(values)?.[1] ?? 1);
  if (space === '' || first === undefined || Number.isNaN(first) || alpha < 0.5) return undefined;
  if (space.startsWith('ok')) return first;
  if (space.startsWith('l')) return first / 100;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / (space.startsWith('rgb') ? 255 : 1);
}
