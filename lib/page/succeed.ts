const begun = 'saywell-begun';

/**
 * After an update the next script lives in a world of its own and cannot reach this one; only the document is common. Tells it
 * that a script begins here, and calls `end` when another does so while this one has lost its extension. A page may say the
 * same as often as it likes: `isAlive` decides, and no page can change that.
 */
export function succeed(doc: Document, isAlive: () => boolean, end: () => void, signal: AbortSignal): void {
  doc.dispatchEvent(new Event(begun));
  doc.addEventListener(begun, () => isAlive() || end(), { signal, capture: true });
}
