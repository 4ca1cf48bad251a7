import { expect, test } from 'vitest';
import { succeed } from '../../../lib/page/succeed';

/** A script of one version of the extension in a page. */
function script(doc: Document) {
  const life = new AbortController();
  const one = { alive: true, life };
  succeed(
    doc,
    () => one.alive,
    () => life.abort(),
    life.signal,
  );
  return one;
}

test('the script of an earlier version ends when the next begins; one that still has its extension goes on', () => {
  const doc = new EventTarget() as unknown as Document;
  const old = script(doc);
  doc.dispatchEvent(new Event('saywell-begun'));
  expect(old.life.signal.aborted).toBe(false);
  old.alive = false;
  const next = script(doc);
  expect(old.life.signal.aborted).toBe(true);
  expect(next.life.signal.aborted).toBe(false);
  doc.dispatchEvent(new Event('saywell-begun'));
  expect(next.life.signal.aborted).toBe(false);
});
