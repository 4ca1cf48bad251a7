import { all } from './adapters/dom';
import { fitsThrough, shadowRoots } from './adapters/pierce';
import { isTextField } from './editors/textfield';

const secret = /passw|passcode|\botp\b|one.?time|\bcvv\b|\bcvc\b|card.?num|verif(y|ication).?code/i;

/**
 * The composer of a page: the first selector with a usable element wins, the focused one before the others.
 * Looks into open shadow roots only when the page itself has none, because that walk visits every element.
 */
export function findComposer(doc: Document, selectors: string[]): HTMLElement | undefined {
  const focused = deepActive(doc);
  for (const rootsOf of [() => [doc], () => [...shadowRoots(doc)]]) {
    const roots = rootsOf();
    for (const selector of selectors) {
      const usable = roots.flatMap((root) => select(root, selector)).filter(isComposer);
      const first = usable.find((el) => el === focused) ?? usable[0];
      if (first) return first;
    }
  }
  return undefined;
}

/** The composer an event happened in, through open shadow roots; undefined when it matches no selector. */
export function composerOf(event: Event, selectors: string[]): HTMLElement | undefined {
  const path = event.composedPath().filter(isElement);
  return path.find((el) => matchesAny(el, selectors) && isComposer(el));
}

/** The event came from an element, or from inside one, that matches a selector. */
export function isWithin(event: Event, selectors: string[]): boolean {
  return event.composedPath().some((node) => isElement(node) && matchesAny(node, selectors));
}

/** A field a person writes messages in: seen, writable, and not for secrets. */
export function isComposer(el: HTMLElement): boolean {
  return isWritable(el) && !isSecret(el) && isShown(el);
}

/** Whether one of these changes brought in something a selector names; looks at the new nodes only. */
export function bringsCandidate(changes: MutationRecord[], selectors: string[]): boolean {
  return changes.some(({ addedNodes }) =>
    [...addedNodes].some(
      (node) =>
        isElement(node) && selectors.some((selector) => matchesAny(node, [selector]) || select(node, selector).length > 0),
    ),
  );
}

function isWritable(el: HTMLElement): boolean {
  if (el.getAttribute('aria-readonly') === 'true' || el.getAttribute('aria-disabled') === 'true') return false;
  return isTextField(el) ? !el.readOnly && !el.disabled : el.isContentEditable;
}

function isSecret(el: HTMLElement): boolean {
  if (/one-time-code|password|(^|\s)cc-/.test(el.getAttribute('autocomplete') ?? '')) return true;
  return el.localName === 'input' && secret.test(`${el.getAttribute('name')} ${el.id}`);
}

/** Not a hidden twin: libraries measure auto-growing text areas with an invisible copy. */
function isShown(el: HTMLElement): boolean {
  if (el.closest('[aria-hidden="true"]') || el.offsetWidth < 2 || el.offsetHeight < 2) return false;
  return el.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function deepActive(doc: Document): Element | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function select(root: ParentNode, selector: string): HTMLElement[] {
  try {
    return all(root, [selector]).filter(isElement);
  } catch {
    // A taught or imported selector may be malformed; the others still count.
    return [];
  }
}

function matchesAny(el: Element, selectors: string[]): boolean {
  return selectors.some((selector) => {
    try {
      return fitsThrough(el, selector);
    } catch {
      return false;
    }
  });
}

function isElement(node: EventTarget): node is HTMLElement {
  return 'nodeType' in node && node.nodeType === 1 && 'isContentEditable' in node;
}
