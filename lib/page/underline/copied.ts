/** Every property that moves a letter in a form field. One that is missing shows as a misplaced underline. */
const properties = [
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-variant',
  'font-feature-settings',
  'font-variation-settings',
  'font-kerning',
  'font-optical-sizing',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'text-align',
  'text-align-last',
  'text-rendering',
  'text-autospace',
  'text-spacing-trim',
  'direction',
  'unicode-bidi',
  'writing-mode',
  'tab-size',
  'white-space-collapse',
  'text-wrap-mode',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
];

/** Copies the field's text layout onto the mirror. `lang` too: it decides which Chinese font is taken. */
export function copyTextStyle(field: HTMLElement, mirror: HTMLElement): void {
  const computed = field.ownerDocument.defaultView?.getComputedStyle(field);
  if (!computed) return;
  for (const name of properties) {
    const value = computed.getPropertyValue(name);
    if (mirror.style.getPropertyValue(name) !== value) mirror.style.setProperty(name, value);
  }
  mirror.lang = langOf(field);
}

function langOf(el: Element): string {
  const root = el.getRootNode();
  const said = el.closest<HTMLElement>('[lang]')?.lang;
  return said ?? (root instanceof ShadowRoot ? langOf(root.host) : '');
}

/** The few values whose change means that all must be copied again; cheap enough for every key. */
export function textLook(style: CSSStyleDeclaration): string {
  return `${style.font}|${style.letterSpacing}|${style.direction}|${style.textAlign}|${style.padding}|${style.borderWidth}|${style.textIndent}`;
}

/** Width in field pixels of the vertical scrollbar, taken from the text's room, and the side it is on. */
export function gutterOf(field: HTMLElement, mirror: HTMLElement): { side: 'left' | 'right'; width: number } {
  const { style } = mirror;
  const borders = Number.parseFloat(style.borderLeftWidth || '0') + Number.parseFloat(style.borderRightWidth || '0');
  const rest = field.localName === 'textarea' ? field.offsetWidth - field.clientWidth - borders : 0;
  // Both widths are rounded, so a pixel or two is no scrollbar.
  return { side: style.direction === 'rtl' ? 'left' : 'right', width: rest > 2 ? Math.round(rest) : 0 };
}
