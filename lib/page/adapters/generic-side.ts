import type { Role } from '../../model/message';
import { attribute, readText } from './dom';

/** Words in class names, test ids and roles that say whose bubble it is, as whole words between separators or capitals. */
const ownWords = /^(self|mine|me|my|own|sent|out|outgoing|outbound|agent|seller|staff|operator|right|end)$/;
const otherWords =
  /^(other|others|them|their|received|in|incoming|inbound|customer|buyer|client|visitor|guest|notme|left|start)$/;
const systemWords = /^(system|sys|notice|notification|tip|tips|divider|date|event|activity|announcement)$/;
const sideAttributes = ['class', 'data-role', 'data-side', 'data-from', 'data-direction', 'data-sender', 'data-type', 'data-own'];

/** What one row tells: each signal on its own, so that a role needs two that agree and none that differs. */
export interface RowSignals {
  words?: 'agent' | 'customer' | 'system';
  layout?: 'agent' | 'customer';
  place?: 'agent' | 'customer' | 'system';
}

/** Reads the signals of a row inside `list`. Measures layout, so callers do it once per row. */
export function signalsOf(row: Element, list: Element): RowSignals {
  const nodes = [row, ...chainOf(row)];
  return { words: wordsOf(nodes), layout: layoutOf(nodes), place: placeOf(row, list) };
}

/** A role needs two signals that agree and none against; a row in the middle with a word for it is a notice. */
export function roleFrom({ words, layout, place }: RowSignals): Role | undefined {
  const votes = [words, layout, place].filter((vote) => vote !== undefined);
  if (words === 'system' && (place === 'system' || place === undefined)) return 'system';
  if (place === 'system' && words === undefined && layout === undefined) return 'system';
  const sides = new Set(votes.filter((vote) => vote !== 'system'));
  const [side] = sides;
  return sides.size === 1 && votes.filter((vote) => vote === side).length >= 2 ? side : undefined;
}

/** The row's descendants that wrap its text: up to four levels, a few per level. */
function chainOf(row: Element): Element[] {
  const found: Element[] = [];
  let level: Element[] = [row];
  for (let depth = 0; depth < 4 && found.length < 24; depth++) {
    level = level.flatMap((el) => Array.from(el.children)).slice(0, 8);
    found.push(...level);
  }
  return found;
}

function wordsOf(nodes: Element[]): RowSignals['words'] {
  for (const node of nodes) {
    const votes = new Set<NonNullable<RowSignals['words']>>();
    for (const name of sideAttributes) {
      for (const word of splitWords(attribute(node, name) ?? '')) {
        if (ownWords.test(word)) votes.add('agent');
        if (otherWords.test(word)) votes.add('customer');
        if (systemWords.test(word)) votes.add('system');
      }
    }
    if (votes.size === 1) return [...votes][0];
  }
  return undefined;
}

/** `messageNotMe` → message notme; `chat-msg--out` → chat msg out; hashes and utilities with values fall apart into nothing. */
function splitWords(value: string): string[] {
  return value
    .slice(0, 400)
    .replace(/[Nn]ot[-_]?[Mm]e\b/g, ' notme ')
    .replace(/[Ii]s([A-Z])/g, ' $1')
    .split(/\s+/)
    .filter((token) => !/^(justify|items|text|self|ml|mr|pl|pr|float|rounded|flex|end|start|left|right|in|out)-/.test(token))
    .flatMap((token) =>
      token
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/),
    )
    .filter((word) => word.length > 1);
}

function layoutOf(nodes: Element[]): RowSignals['layout'] {
  for (const node of nodes) {
    const style = getComputedStyle(node);
    const column = style.flexDirection.startsWith('column');
    if (style.display.includes('flex') && style.flexDirection === 'row-reverse') return 'agent';
    if (style.display.includes('flex') && /^(flex-)?end$/.test(column ? style.alignItems : style.justifyContent)) return 'agent';
    if (style.display.includes('flex') && column && /^(flex-)?start$/.test(style.alignItems)) return 'customer';
    if (/^(flex-)?end$/.test(style.alignSelf) && columnParent(node)) return 'agent';
    if (/^(flex-)?start$/.test(style.alignSelf) && columnParent(node)) return 'customer';
    if (pushed(node, style)) return 'agent';
    if (style.float === 'right' || style.textAlign === 'right') return 'agent';
    if (style.float === 'left') return 'customer';
    if (style.display.includes('flex') && /^(flex-start|start|left)$/.test(style.justifyContent)) return 'customer';
  }
  const [own] = nodes;
  if (own && getComputedStyle(own).display.includes('grid')) return gridOf(own);
  if (own?.parentElement && getComputedStyle(own).direction !== getComputedStyle(own.parentElement).direction) return 'agent';
  // A plain row flows from the left: counts only beside another signal, as every vote does.
  return own && getComputedStyle(own).textAlign !== 'center' ? 'customer' : undefined;
}

/** In a grid the words of one side begin after an empty column. */
function gridOf(row: Element): RowSignals['layout'] {
  const frame = row.getBoundingClientRect();
  const first = Array.from(row.children).find((child) => readText(child) !== '');
  const gap = first ? first.getBoundingClientRect().left - frame.left : 0;
  return gap > frame.width * 0.2 ? 'agent' : 'customer';
}

/** Set to the right by what is left of the row: `margin-left: auto` computes to the pixels it takes. */
function pushed(node: Element, style: CSSStyleDeclaration): boolean {
  const width = node.parentElement?.clientWidth ?? 0;
  const [left, right] = [Number.parseFloat(style.marginLeft), Number.parseFloat(style.marginRight)];
  return width > 0 && left > width * 0.2 && left > right * 2;
}

function columnParent(node: Element): boolean {
  const parent = node.parentElement;
  return parent !== null && getComputedStyle(parent).flexDirection.startsWith('column');
}

/** Where the text stands in the list: the gap on one side is clearly the larger, or both are large and alike. */
function placeOf(row: Element, list: Element): RowSignals['place'] {
  const frame = list.getBoundingClientRect();
  const box = textBox(row);
  if (!box || frame.width === 0) return undefined;
  const left = box.left - frame.left;
  const right = frame.right - box.right;
  const slack = Math.max(24, frame.width * 0.08);
  if (Math.abs(left - right) <= Math.min(slack, frame.width * 0.04) && left > frame.width * 0.15) return 'system';
  if (left - right > slack) return 'agent';
  return right - left > slack ? 'customer' : undefined;
}

/** Box of the words themselves. A range measures glyphs, which elements stretched over the whole row do not. */
function textBox(row: Element): DOMRect | undefined {
  if (!readText(row)) return undefined;
  const range = document.createRange();
  const words = longestText(row);
  if (!words) return undefined;
  range.selectNodeContents(words);
  return range.getBoundingClientRect();
}

function longestText(row: Element): Text | undefined {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  let longest: Text | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim().length > (longest?.data.trim().length ?? 0)) longest = node;
  }
  return longest;
}
