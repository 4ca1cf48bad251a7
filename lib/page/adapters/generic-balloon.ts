import { hasWords, isAside, isStamp, leavesOf, plainText, speaks } from './generic-leaves';

/** What a name with a clock takes beside a bubble, in characters. */
const longestBeside = 48;

/**
 * The class that all balloons share where a row holds several: pages that group what one speaker says in a row, so that a
 * row grows with the next message. Undefined where each message is a row of its own.
 */
export function balloonClass(rows: Element[]): string | undefined {
  const grouped = rows.map(balloonsOf).filter((balloons) => balloons.length > 1);
  const all = grouped.flat();
  const shared = Array.from(all[0]?.classList ?? []).find((name) => all.every((balloon) => balloon.classList.contains(name)));
  return shared && `.${CSS.escape(shared)}`;
}

/** The painted boxes that hold the words; the row itself where nothing is painted or too much is said outside. */
export function balloonsOf(row: Element): Element[] {
  const painted = paintedIn(row, row);
  if (painted.length === 0) return [row];
  const outside = leavesOf(row).filter((leaf) => !painted.some((box) => box.contains(leaf)));
  const [first] = painted;
  const size = getComputedStyle(first!).fontSize;
  const isName = (leaf: Element) =>
    isStamp(plainText(leaf)) ||
    isAside(leaf) ||
    Number.parseFloat(getComputedStyle(leaf).fontSize) < Number.parseFloat(size) ||
    (leaf.compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const areAside = outside.map((leaf) => plainText(leaf)).join('').length <= longestBeside && outside.every(isName);
  return areAside ? painted : [row];
}

function paintedIn(el: Element, row: Element): Element[] {
  return Array.from(el.children).flatMap((child) => {
    if (!speaks(child) || isAside(child)) return [];
    const inside = () => paintedIn(child, row);
    // Painted within a sentence is a link or a keyword.
    if (!isPainted(child) || hasWords(el) || isFace(child)) return inside();
    // A wrapper as wide as the row is no balloon, unless there is none in it.
    const isWide = child.getBoundingClientRect().width > row.getBoundingClientRect().width * 0.98;
    const inner = isWide ? inside() : [];
    return inner.length > 0 ? inner : [child];
  });
}

function isPainted(el: Element): boolean {
  const { backgroundColor, backgroundImage, borderTopStyle, borderTopWidth, boxShadow } = getComputedStyle(el);
  const isFilled = backgroundColor !== 'transparent' && !/, 0\)$/.test(backgroundColor);
  const isFramed = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
  return isFilled || isFramed || backgroundImage !== 'none' || boxShadow !== 'none';
}

/** A round letter instead of a portrait. */
function isFace(el: Element): boolean {
  const { width, height } = el.getBoundingClientRect();
  const radius = getComputedStyle(el).borderTopLeftRadius;
  const isRound = radius.endsWith('%') ? Number.parseFloat(radius) >= 50 : Number.parseFloat(radius) >= width / 2 - 1;
  return isRound && width <= 64 && Math.abs(width - height) < 2 && plainText(el).length <= 3;
}
