/**
 * A text as the search sees it: lower case, full width as half width. Every UTF-16 unit stays where it was, so a place in
 * the folded text is the same place in the original.
 */
export function foldText(text: string): string {
  const half = text.replace(/[\uff01-\uff5e\u3000]/g, (mark) =>
    mark === '\u3000' ? ' ' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  );
  const lower = half.toLowerCase();
  return lower.length === half.length ? lower : half.replace(/[A-Z\u00c0-\u024f\u0370-\u058f]/g, lowerUnit);
}

/** İ alone becomes two units when lowered; such a letter stays as it is. */
function lowerUnit(mark: string): string {
  const lower = mark.toLowerCase();
  return lower.length === 1 ? lower : mark;
}
