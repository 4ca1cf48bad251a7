/*
 * Reading somebody else's page. Everything goes through prototypes: `<form><input name=attributes>` shadows the form's
 * own properties even in the isolated world (measured in Chromium 156).
 */
import type { Selectors } from './adapter';
import { lastStep } from './pierce';

/** First element for the first selector that finds one. */
export function first(root: ParentNode, selectors: Selectors): HTMLElement | undefined {
  for (const selector of selectors) {
    const step = lastStep(root, selector);
    const found = step && one(step.root, step.selector);
    if (found instanceof HTMLElement) return found;
  }
  return undefined;
}

/** All elements, in document order, for the first selector that finds any. */
export function all(root: ParentNode, selectors: Selectors): Element[] {
  for (const selector of selectors) {
    const step = lastStep(root, selector);
    const found = step ? many(step.root, step.selector) : [];
    if (found.length > 0) return Array.from(found);
  }
  return [];
}

function one(root: ParentNode, selector: string): Element | null {
  if (root instanceof Element) return Element.prototype.querySelector.call(root, selector);
  return root instanceof Document ? Document.prototype.querySelector.call(root, selector) : root.querySelector(selector);
}

function many(root: ParentNode, selector: string): NodeListOf<Element> {
  if (root instanceof Element) return Element.prototype.querySelectorAll.call(root, selector);
  return root instanceof Document ? Document.prototype.querySelectorAll.call(root, selector) : root.querySelectorAll(selector);
}

export function attribute(el: Element, name: string): string | undefined {
  return Element.prototype.getAttribute.call(el, name) ?? undefined;
}

export function has(el: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(el, selector) !== null;
}

export function fits(el: Element, selector: string): boolean {
  return Element.prototype.matches.call(el, selector);
}

const blocks = 'p, div, li, br, pre, section, article, tr, ul, ol, dl, h1, h2, h3, h4, h5, h6';

/**
 * Text as a person reads it: blocks and `<br>` become line breaks, an emoji image its alternative text, white space of
 * the source folds as it does on screen. Markup typed by a customer is text already and stays text.
 */
export function readText(el: Element, skip?: string | ((el: Element) => boolean)): string {
  const left = typeof skip === 'string' ? `script, style, ${skip}` : 'script, style';
  const isLeft = (node: Element) => fits(node, left) || (typeof skip === 'function' && skip(node));
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && isLeft(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let isPre: boolean | undefined;
  const keepsBreaks = () => {
    isPre ??= fits(el, 'pre, pre *') || has(el, 'pre') || /pre/.test(getComputedStyle(el).whiteSpace);
    return isPre;
  };
  let text = '';
  readChildren();

  // The walker moves by itself: `firstChild` and the like of a form can be shadowed by its fields.
  function readChildren(): void {
    for (let node = walker.firstChild(); node; node = walker.nextSibling()) {
      if (node instanceof Text) text += node.data.includes('\n') && keepsBreaks() ? node.data : node.data.replace(/\s+/g, ' ');
      if (!(node instanceof Element)) continue;
      if (fits(node, 'img[alt]')) text += attribute(node, 'alt') ?? '';
      const isBlock = fits(node, blocks);
      if (isBlock) text += '\n';
      const before = walker.currentNode;
      readChildren();
      walker.currentNode = before;
      if (isBlock && !fits(node, 'br')) text += '\n';
    }
  }

  return text
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .replaceAll('\u00A0', ' ')
    .trim();
}

/** Text of the first match, or undefined when there is none or it is empty. */
export function textAt(root: ParentNode, selectors: Selectors): string | undefined {
  const found = first(root, selectors);
  return (found && readText(found)) || undefined;
}

/** Drawn with a size; elements kept in the DOM by tabs and drawers are not. */
export function isVisible(el: Element): boolean {
  const box = Element.prototype.getBoundingClientRect.call(el);
  return box.width > 0 && box.height > 0 && getComputedStyle(el).visibility !== 'hidden';
}
