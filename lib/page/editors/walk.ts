import type { Span } from '../../model/rule';
import type { EditorText } from './editor';

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** What editors put into a text node to hold the caret: CKEditor 5 seven word joiners, TinyMCE and Slate a no-break space of no width. */
const fillerBefore = /^[\u200B\u2060\uFEFF]+/;
const fillerBehind = /[\u200B\u2060\uFEFF]+$/;

/** A text node, image or line break and where it begins in the text. `length` 0 marks a break, a place but no letter. */
interface Piece {
  node: Node;
  start: number;
  length: number;
  /** Units of the node before the first letter of the text. */
  from: number;
}

interface Walk {
  text: string;
  pieces: Piece[];
  /** A line end is due before the next content; a trailing one is a placeholder and never written. */
  pending: boolean;
  /** The current line has content, so a block border ends it. */
  dirty: boolean;
}

/** Reads a contenteditable in one walk: text and node map always agree. Does not force layout for ordinary content. */
export function readEditable(el: HTMLElement): EditorText {
  const walk: Walk = { text: '', pieces: [], pending: false, dirty: false };
  for (let child = el.firstChild; child; child = child.nextSibling) visit(child, walk);
  const { text, pieces } = walk;
  const chosen = selectionIn(el);
  const selection = chosen && {
    start: offsetOf(pieces, chosen.startContainer, chosen.startOffset),
    end: offsetOf(pieces, chosen.endContainer, chosen.endOffset),
  };
  return {
    text,
    ...(selection && { selection, caret: selection.end }),
    rangeOf: (span) => rangeOf(el, pieces, text.length, span),
  };
}

function visit(node: Node, walk: Walk): void {
  if (node.nodeType === 3) visitText(node as Text, walk);
  if (node.nodeType !== 1) return;
  const el = node as HTMLElement;
  const name = el.nodeName;
  if (skipped.has(name) || el.dataset?.slatePlaceholder) return;
  if (name === 'BR') {
    flush(walk);
    walk.pieces.push({ node, start: walk.text.length, length: 0, from: 0 });
    walk.pending = true;
    walk.dirty = false;
    return;
  }
  if (name === 'IMG') {
    if (el.className === 'ProseMirror-separator') return;
    flush(walk);
    walk.pieces.push({ node, start: walk.text.length, length: 1, from: 0 });
    walk.text += '\uFFFC';
    walk.dirty = true;
    return;
  }
  const isBlock = blocks.has(name);
  if (isBlock) endLine(walk);
  for (let child = el.firstChild; child; child = child.nextSibling) visit(child, walk);
  if (isBlock) endLine(walk);
}

function visitText(node: Text, walk: Walk): void {
  const from = fillerBefore.exec(node.data)?.[0].length ?? 0;
  const data = node.data.slice(from).replace(fillerBehind, '');
  if (data === '') return;
  if (data.includes('\n') && data.trim() === '' && !keepsNewlines(node)) return;
  flush(walk);
  walk.pieces.push({ node, start: walk.text.length, length: data.length, from });
  // Browsers write a no-break space where a typed space would collapse; it is the same one unit to a reader.
  walk.text += data.includes('\u00A0') ? data.replaceAll('\u00A0', ' ') : data;
  walk.dirty = true;
}

function keepsNewlines(node: Text): boolean {
  const parent = node.parentElement;
  return parent !== null && /pre|break/.test(parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '');
}

function flush(walk: Walk): void {
  if (walk.pending) walk.text += '\n';
  walk.pending = false;
}

function endLine(walk: Walk): void {
  if (walk.dirty) walk.pending = true;
  walk.dirty = false;
}

/** The selection inside `el`, also in an open shadow root, where the document's own selection stops at the host. */
function selectionIn(el: HTMLElement): Range | undefined {
  const root = el.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? el.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return el.contains(range.startContainer) && el.contains(range.endContainer) ? range : undefined;
}

function offsetOf(pieces: Piece[], node: Node, offset: number): number {
  const own = pieces.find((piece) => piece.node === node);
  if (own) return own.start + Math.min(Math.max(0, offset - own.from), own.length);
  const child = node.childNodes[offset];
  const after = child && pieces.find((piece) => child.contains(piece.node) || isAfter(child, piece.node));
  if (after) return after.start;
  const before = pieces.filter((piece) => node.contains(piece.node) || isAfter(piece.node, node)).at(-1);
  return before ? endOf(before) : 0;
}

function isAfter(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

function rangeOf(el: HTMLElement, pieces: Piece[], length: number, span: Span): Range | undefined {
  if (span.start < 0 || span.end < span.start || span.end > length) return undefined;
  const range = el.ownerDocument.createRange();
  const from = edgeAt(pieces, span.start, span.start === span.end ? 'either' : 'after');
  const to = span.start === span.end ? from : edgeAt(pieces, span.end, 'before');
  if (!from || !to) range.selectNodeContents(el);
  if (from) setEdge(range, 'setStart', from);
  if (to) setEdge(range, 'setEnd', to);
  return range;
}

/** The place in the page for a text offset: in the piece whose letter is before or after it, else at the nearest line end. */
function edgeAt(pieces: Piece[], at: number, letter: 'before' | 'after' | 'either'): [Piece, number] | undefined {
  const holds = (one: Piece) => {
    if (letter === 'after') return one.start <= at && endOf(one) > at;
    if (letter === 'before') return one.start < at && endOf(one) >= at;
    return one.start <= at && endOf(one) >= at;
  };
  const inside = pieces.find(holds);
  if (inside) return [inside, at - inside.start];
  const next = pieces.find((one) => one.start >= at);
  if (letter === 'before' && next) return [next, 0];
  const previous = pieces.findLast((one) => endOf(one) <= at) ?? next;
  return previous && [previous, Math.min(previous.length, Math.max(0, at - previous.start))];
}

function endOf(piece: Piece): number {
  return piece.start + piece.length;
}

function setEdge(range: Range, edge: 'setStart' | 'setEnd', [piece, offset]: [Piece, number]): void {
  const parent = piece.node.parentNode;
  if (piece.node.nodeType === 3) range[edge](piece.node, piece.from + offset);
  else if (parent) range[edge](parent, Array.prototype.indexOf.call(parent.childNodes, piece.node) + Math.min(offset, 1));
}
