/** A way in which a page may place, scale, clip or style its field. */
export interface Place {
  name: string;
  /** Of the field itself. */
  css?: string;
  attributes?: string;
  /** Markup around the field, which stands at `{field}`. */
  around?: string;
  text?: string;
  /** In an open shadow root, where the styles of the page do not reach. */
  isShadowed?: boolean;
  /** What the page does after the line was drawn. */
  change?: string;
  /** The kinds of field it can happen to; all when left out. */
  only?: Kind[];
}

export const kinds = ['textarea', 'input', 'contenteditable'] as const;
export type Kind = (typeof kinds)[number];

export const phrase = '绝对不会坏';
export const short = `您好，这款${phrase}，请放心`;
const many = `${'这是很长的一段草稿，会滚动。\n'.repeat(9)}这款${phrase}，请放心\n${'后面还有几行。\n'.repeat(2)}`;
const tall: Kind[] = ['textarea', 'contenteditable'];
const told = ";dispatchEvent(new Event('resize'))";

export const places: Place[] = [
  { name: 'as it is' },
  { name: 'the page scrolled', change: 'scrollTo(0, 35)' },
  { name: 'scrolled inside', text: many, only: tall, change: 'box.scrollTop = box.scrollHeight - box.clientHeight - 35' },
  { name: 'resized', change: "box.style.width = '330.6px'" },
  { name: 'made narrow', change: "box.style.width = '190.6px'", only: tall },
  { name: 'moved', change: `above.style.height = '101px'${told}` },
  { name: 'body zoomed', change: `document.body.style.zoom = '1.5'${told}` },
  { name: 'body zoomed by an odd factor', change: `document.body.style.zoom = '1.1'${told}` },
  { name: 'html zoomed', change: `document.documentElement.style.zoom = '2'${told}` },
  { name: 'html zoomed out', change: `document.documentElement.style.zoom = '.8'${told}` },
  { name: 'an ancestor zoomed', change: `room.style.zoom = '1.25'${told}` },
  { name: 'html and an ancestor zoomed', change: `document.documentElement.style.zoom = '1.2'; room.style.zoom = '.9'${told}` },
  { name: 'zoomed and wrapped', css: 'width:151.5px;height:190px', only: tall, change: `room.style.zoom = '1.25'${told}` },
  { name: 'the field zoomed', change: `box.style.zoom = '1.3'${told}` },
  { name: 'scaled down by an ancestor', change: `room.style.cssText += ';transform-origin:0 0;transform:scale(.8)'${told}` },
  { name: 'scaled up by an ancestor', change: `room.style.cssText += ';transform-origin:0 0;transform:scale(1.2)'${told}` },
  { name: 'scaled by `scale`', change: `room.style.cssText += ';transform-origin:0 0;scale:1.2'${told}` },
  {
    name: 'scaled and wrapped',
    css: 'width:150.5px;height:190px',
    only: tall,
    change: `room.style.cssText += ';transform-origin:0 0;transform:scale(1.2)'${told}`,
  },
  { name: 'scaled itself', change: `box.style.cssText += ';transform-origin:0 0;transform:scale(1.3)'${told}` },
  {
    name: 'body moved and scaled',
    change: `document.body.style.cssText += ';transform-origin:0 0;transform:translate(33px,21px) scale(1.4)'${told}`,
  },
  {
    name: 'html scaled',
    change: `document.documentElement.style.cssText += ';transform-origin:0 0;transform:scale(1.2)'${told}`,
  },
  { name: 'scaled and zoomed', change: `room.style.cssText += ';transform-origin:0 0;transform:scale(1.2);zoom:1.2'${told}` },
  { name: 'broken over lines', css: 'width:150.5px;height:140px', only: tall },
  { name: 'broken over many lines', css: 'width:44px;height:440px;font:20px/1.5 monospace', only: tall },
  { name: 'right to left', attributes: 'dir="rtl"' },
  { name: 'right to left broken over lines', attributes: 'dir="rtl"', css: 'width:150.5px;height:140px', only: tall },
  { name: 'the page right to left', change: `document.documentElement.dir = 'rtl'${told}` },
  { name: 'large type', css: 'font:26px/1.2 sans-serif', change: 'redraw()' },
  { name: 'type made large later', change: "box.style.font = '22px/1.2 sans-serif'; redraw()" },
  {
    name: 'beside a scrollbar',
    text: `${many}\n${'x'.repeat(300)}`,
    css: 'overflow-y:scroll',
    only: tall,
    change: 'box.scrollTop = box.scrollHeight / 2 - 60; redraw()',
  },
  {
    name: 'beside a scrollbar, border box',
    text: `${many}\n${'x'.repeat(300)}`,
    css: 'overflow-y:scroll;box-sizing:border-box',
    only: tall,
    change: 'box.scrollTop = box.scrollHeight / 2 - 60; redraw()',
  },
  {
    name: 'beside a scrollbar on the left',
    text: many,
    css: 'overflow-y:scroll',
    attributes: 'dir="rtl"',
    only: tall,
    change: 'redraw(); box.scrollTop = 190',
  },
  {
    name: 'beside a thin scrollbar',
    text: short,
    css: 'overflow-y:scroll;scrollbar-width:thin;width:160px;height:140px',
    only: tall,
  },
  { name: 'beside a kept gutter', text: short, css: 'scrollbar-gutter:stable;width:160px;height:140px', only: tall },
  { name: 'beside kept gutters', text: short, css: 'scrollbar-gutter:stable both-edges;width:160px;height:140px', only: tall },
  {
    name: 'in a part that scrolls',
    around:
      '<div id="part" style="height:200px;overflow:auto;border:5px solid;padding:11px"><p style="height:90px"></p>{field}<p style="height:900px"></p></div>',
    change: 'part.scrollTop = 80',
  },
  {
    name: 'in two parts that scroll',
    around:
      '<div id="outer" style="height:300px;overflow:auto"><p style="height:50px"></p><div id="part" style="height:200px;overflow:auto;border:5px solid;padding:11px"><p style="height:90px"></p>{field}<p style="height:900px"></p></div><p style="height:900px"></p></div>',
    change: 'part.scrollTop = 80; outer.scrollTop = 40',
  },
  {
    name: 'after a late font',
    text: `Willow ill, ${short}`,
    css: 'font-family:late,monospace',
    change:
      "redraw(); document.fonts.add(new FontFace('late', 'local(\"DejaVu Serif\"), local(\"Liberation Serif\")')); document.fonts.load('16px late').then(() => document.fonts.ready)",
  },
  { name: 'in a sticky footer', around: '<p style="height:700px"></p><footer style="position:sticky;bottom:0">{field}</footer>' },
  {
    name: 'in a sticky footer, the page scrolled',
    around: '<p style="height:700px"></p><footer style="position:sticky;bottom:0">{field}</footer>',
    change: 'scrollTo(0, 60)',
  },
  {
    name: 'in a fixed bar',
    around: '<footer style="position:fixed;right:30px;bottom:0">{field}</footer>',
    change: 'scrollTo(0, 60)',
  },
  {
    name: 'in a fixed bar of a part that clips',
    around: '<div style="height:20px;overflow:hidden"><footer style="position:fixed;right:30px;bottom:0">{field}</footer></div>',
  },
  {
    name: 'taken out of a part that clips',
    around: '<div style="height:20px;overflow:hidden"><div style="position:absolute;top:200px">{field}</div></div>',
  },
  {
    name: 'in a modal dialog',
    around: '<dialog id="dialog" style="padding:20px">{field}</dialog><script>1</script>',
    change: '',
  },
  { name: 'grows with its text', css: 'height:auto;field-sizing:content;width:200px;min-height:30px', only: tall },
  {
    name: 'grown by the page',
    css: 'height:40px;width:150px',
    only: ['textarea'],
    change: "box.style.height = '0'; box.style.height = box.scrollHeight + 'px'",
  },
  {
    name: 'at the foot, grown upward',
    around: '<div style="position:fixed;bottom:0;left:9px">{field}</div>',
    css: 'height:40px;width:150px',
    only: ['textarea'],
    change: "box.style.height = '0'; box.style.height = box.scrollHeight + 'px'",
  },
  {
    name: 'border box, thick and uneven',
    css: 'box-sizing:border-box;padding:2px 40px 13px 33px;border-width:1px 9px 7px 12px;width:290.7px;height:140px',
  },
  { name: 'without padding and border', css: 'padding:0;border:0' },
  { name: 'padding in em and per cent', css: 'padding:.4em 7% .7em 5%' },
  { name: 'fractional width', css: 'width:149.37px;height:140px;letter-spacing:.17px', only: tall },
  { name: 'width in per cent', css: 'width:33.3%;height:140px', only: tall },
  {
    name: 'in flex',
    around: '<div style="display:flex;width:333.3px">{field}<b>发送</b></div>',
    css: 'flex:1;width:auto;min-width:0;height:140px',
    only: tall,
  },
  { name: 'spaced wide', css: 'letter-spacing:4px;word-spacing:7px' },
  { name: 'spaced tight', css: 'letter-spacing:-1px' },
  { name: 'indented', css: 'text-indent:31px' },
  { name: 'line height normal', css: 'line-height:normal;width:150px;height:140px', only: tall },
  { name: 'line height 1', css: 'line-height:1;width:150px;height:140px', only: tall },
  { name: 'line height 2', css: 'line-height:2;width:150px;height:180px', only: tall },
  { name: 'a line, line height normal', css: 'line-height:normal', only: ['input'] },
  { name: 'a line, line height 1', css: 'line-height:1', only: ['input'] },
  { name: 'a line, line height of the field', css: 'line-height:40px', only: ['input'] },
  { name: 'a line as high as its letters', css: 'height:auto;padding:0', only: ['input'] },
  { name: 'tabs', text: `\t这款\t${phrase}\t请`, css: 'tab-size:3' },
  { name: 'does not wrap', text: short, css: 'width:200px;white-space:pre', only: tall, change: 'box.scrollLeft = 60' },
  {
    name: 'wrap="off"',
    text: short,
    css: 'width:200px',
    attributes: 'wrap="off"',
    only: ['textarea'],
    change: 'box.scrollLeft = 60',
  },
  { name: 'collapses spaces', text: `您好     这款   ${phrase}`, css: 'white-space:normal', only: tall },
  { name: 'keeps breaks only', text: `您好     这款   \n  ${phrase}`, css: 'white-space:pre-line', only: tall },
  {
    name: 'breaks at spaces',
    text: `您好     这款           ${phrase}`,
    css: 'white-space:break-spaces;width:150px',
    only: tall,
  },
  { name: 'to the right', css: 'text-align:right' },
  { name: 'to the middle', css: 'text-align:center' },
  { name: 'to the middle, broken', css: 'text-align:center;width:150px;height:140px', only: tall },
  { name: 'to the end', css: 'text-align:end' },
  {
    name: 'justified',
    text: `please note ${phrase} that this one never breaks ok`,
    css: 'text-align:justify;width:180px;height:140px',
    only: tall,
  },
  {
    name: 'a line scrolled sideways',
    text: `${'前面有很多字，'.repeat(9)}${phrase}，请放心`,
    only: ['input'],
    change: 'box.scrollLeft = 9999',
  },
  {
    name: 'a line scrolled to the caret',
    text: `${'前面有很多字，'.repeat(9)}${phrase}，请放心`,
    only: ['input'],
    change: 'box.setSelectionRange(99, 99); box.blur(); box.focus()',
  },
  {
    name: 'a line right to left, scrolled sideways',
    text: `${'前面有很多字，'.repeat(9)}${phrase}，请放心`,
    attributes: 'dir="rtl"',
    only: ['input'],
    change: 'box.scrollLeft = -40',
  },
  {
    name: 'breaks all words',
    text: `https://example.com/a/very/long/path?x=${phrase}`,
    css: 'word-break:break-all;width:150px;height:140px',
    only: tall,
  },
  { name: 'keeps all words', text: `您好 这款${phrase} 请放心`, css: 'word-break:keep-all;width:150px;height:140px', only: tall },
  {
    name: 'a long address before',
    text: `https://example.com/a/very/long/path/without/any/end?x=1${phrase}`,
    css: 'width:150px;height:140px',
    only: tall,
  },
  {
    name: 'breaks anywhere',
    text: `abcdefghijklmnopqrstuvwxyzabcdef${phrase}`,
    css: 'overflow-wrap:anywhere;width:150px;height:140px',
    only: tall,
  },
  {
    name: 'faces, flags and mixed scripts',
    text: `😀👩‍👩‍👧🇨🇳 Hi Ａbc ${phrase} שלום ok`,
    css: 'width:160px;height:140px',
    only: tall,
  },
  { name: 'faces in a line', text: `😀👩‍👩‍👧🇨🇳 Hi ${phrase} ok` },
  { name: 'capitals by style', text: `straße ffi ok ${phrase}`, css: 'text-transform:uppercase' },
  { name: 'small capitals', text: `strasse ok ${phrase}`, css: 'font-variant:small-caps' },
  {
    name: 'the font of its parent',
    around: '<div style="font:italic 700 19px/1.7 monospace">{field}</div>',
    css: 'font:inherit;letter-spacing:normal',
  },
  { name: 'the letters of its language', around: '<div lang="ja">{field}</div>', text: `直骨角 ${phrase}` },
  {
    name: 'hyphens',
    text: `extraordinarily ${phrase}`,
    attributes: 'lang="en"',
    css: 'hyphens:auto;width:90px;height:140px',
    only: tall,
  },
  {
    name: 'figures of one width',
    text: `1111777 ${phrase}`,
    css: 'font-variant-numeric:tabular-nums;font-kerning:none;font-feature-settings:"palt"',
  },
  {
    name: 'a class changes its spacing',
    change:
      "document.head.insertAdjacentHTML('beforeend', '<style>.wide{word-spacing:9px;text-transform:uppercase;tab-size:2}</style>'); box.className = 'wide'; redraw()",
    text: `a b\tc d ${phrase}`,
  },
  { name: 'full line heights at the top', css: 'padding-top:0;border-top:0;line-height:30px' },
  { name: 'fine letters', css: 'font-size:11px' },
  { name: 'rounded and shaded', css: 'border-radius:40px;box-shadow:0 0 9px;height:60px' },
  { name: 'turned a little', change: `room.style.transform = 'rotate(0deg) translate(7.5px, 3.3px)'${told}` },
  { name: 'mirrored ground colour', css: 'background:#fff' },
  { name: 'as a flex column', only: ['contenteditable'], css: 'overflow:visible;height:30px;width:150px' },
  {
    name: 'many letters spilling over an open field',
    only: ['contenteditable'],
    css: 'overflow:visible;height:20px;width:150px',
  },
  {
    name: 'in a shadow root',
    isShadowed: true,
    only: tall,
    css: 'display:block;width:150px;height:140px;padding:4px 9px;font:17px/1.3 serif',
  },
  {
    name: 'in a shadow root, zoomed',
    isShadowed: true,
    css: 'display:block;width:250px;height:60px',
    change: `room.style.zoom = '1.3'${told}`,
  },
  {
    name: 'in a shadow root of a part that scrolls',
    isShadowed: true,
    around:
      '<div id="part" style="height:150px;overflow:auto"><p style="height:90px"></p>{field}<p style="height:900px"></p></div>',
    css: 'display:block;width:250px;height:60px',
    change: 'part.scrollTop = 70',
  },
  {
    name: 'in a popover',
    around: '<div id="pop" popover="manual" style="margin:20px;padding:20px">{field}</div>',
  },
  {
    name: 'in a modal dialog that scrolls',
    around:
      '<dialog id="dialog" style="padding:20px;height:160px;overflow:auto"><p style="height:90px"></p>{field}<p style="height:900px"></p></dialog>',
    change: 'dialog.scrollTop = 80',
  },
  {
    name: 'in a body that scrolls by itself',
    change: `document.documentElement.style.overflow = 'hidden'; document.body.style.cssText += ';height:400px;overflow:auto'; redraw(); document.body.scrollTop = 30`,
  },
  {
    name: 'beside a hairline scrollbar',
    around: '<style>#box::-webkit-scrollbar { width: 2px; background: #eee }</style>{field}',
    css: 'box-sizing:border-box;overflow-y:scroll;width:157px;height:140px',
    only: tall,
  },
  {
    name: 'beside a broad scrollbar of its own',
    around: '<style>#box::-webkit-scrollbar { width: 23px; background: #eee }</style>{field}',
    css: 'box-sizing:border-box;overflow-y:scroll;width:177px;height:140px',
    only: tall,
  },
  {
    name: 'with a bar below',
    css: 'box-sizing:border-box;overflow:scroll;white-space:pre;width:177px;height:90px',
    only: tall,
    change: 'box.scrollLeft = 70',
  },
  {
    name: 'letters of an em page',
    change: `document.documentElement.style.fontSize = '10px'${told}`,
    css: 'font-size:1.7rem;padding:1rem;width:15rem;height:14rem',
    only: tall,
  },
];

/** What hides a part of a field. Nothing of ours may be painted outside what `seen` says, nor on what `above` names. */
export interface Cut extends Place {
  /** An element whose inner part is all that can be seen. */
  seen?: string;
  /** An element over the field. */
  above?: string;
  /** Whether some of the line is still to be seen. */
  shows: boolean;
}

const part = (inside: string, style = '') =>
  `<div id="part" style="height:120px;width:300px;overflow:auto;border:5px solid #ccc;${style}"><p style="height:90px"></p>${inside}<p style="height:900px"></p></div>`;
const panel = (style: string) =>
  `const panel = document.createElement('div'); panel.id = 'panel'; panel.style.cssText = 'position:fixed;background:#fff;${style}'; document.body.append(panel);`;

export const cuts: Cut[] = [
  { name: 'scrolled out of the field', text: many, only: tall, change: 'box.scrollTop = 0', seen: 'box', shows: false },
  {
    name: 'half scrolled out at the top',
    text: `${short}\n${'后面很多行。\n'.repeat(12)}`,
    only: tall,
    change: 'box.scrollTop = 17',
    seen: 'box',
    shows: true,
  },
  {
    name: 'half scrolled out sideways',
    text: `${'长'.repeat(60)}${phrase}`,
    css: 'white-space:pre',
    only: tall,
    change: 'box.scrollLeft = 60 * 15.3 + 30',
    seen: 'box',
    shows: true,
  },
  {
    name: 'a line scrolled half out',
    text: `${'长'.repeat(60)}${phrase}${'长'.repeat(60)}`,
    only: ['input'],
    change: 'box.scrollLeft = 60 * 15.3 + 30',
    seen: 'box',
    shows: true,
  },
  {
    name: 'below the edge of a part that scrolls',
    around: part('{field}'),
    change: 'part.scrollTop = 0',
    seen: 'part',
    shows: false,
  },
  {
    name: 'above the edge of a part that scrolls',
    around: part('{field}'),
    change: 'part.scrollTop = 170',
    seen: 'part',
    shows: false,
  },
  {
    name: 'beyond the side of a part that scrolls',
    around: part('{field}'),
    change: 'part.scrollTop = 80; part.scrollLeft = 120',
    seen: 'part',
    shows: true,
  },
  {
    name: 'behind the edge of a part that only clips',
    around: '<div id="part" style="height:90px;width:130px;overflow:hidden">{field}</div>',
    seen: 'part',
    shows: true,
  },
  { name: 'under a menu of the page', change: panel('left:0;top:0;width:400px;height:400px'), above: 'panel', shows: false },
  {
    name: 'under a menu over the words alone',
    change: panel('left:100px;top:55px;width:200px;height:50px'),
    above: 'panel',
    shows: false,
  },
  {
    name: 'under a menu beside the words',
    change: panel('left:250px;top:55px;width:200px;height:50px'),
    above: 'panel',
    shows: true,
  },
  {
    name: 'under a dialog',
    change:
      "document.body.insertAdjacentHTML('beforeend', '<dialog id=panel style=\"margin:0;width:400px;height:400px\">x</dialog>'); panel.showModal()",
    above: 'panel',
    shows: false,
  },
  {
    name: 'scrolled under a bar at the top',
    change: `${panel('left:0;top:0;width:100%;height:60px')} scrollTo(0, 40)`,
    above: 'panel',
    shows: false,
  },
  {
    name: 'below a layer that only takes clicks',
    change: panel('left:0;top:0;width:400px;height:400px;background:none'),
    shows: true,
  },
  { name: 'in a field made invisible', change: "box.style.visibility = 'hidden'", shows: false },
  { name: 'in a field faded out', change: "room.style.opacity = '0'", shows: false },
  { name: 'in a field taken away', change: "room.style.display = 'none'", shows: false },
];
