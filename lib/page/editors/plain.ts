import type { Move } from './editor';
import { paste, replacementInput, typeOver } from './moves';
import { richEditor } from './rich';

/** Fields whose page cancelled an input of ours: it has a model of its own, and nodes changed behind its back may be no text to it. */
const modelled = new WeakSet<HTMLElement>();

const asked: Move = (el, range, text) => {
  const answer = replacementInput(el, range, text);
  if (answer === 'handled') modelled.add(el);
  return answer;
};

const typed: Move = (el, range, text) => (modelled.has(el) ? 'ignored' : typeOver(el, range, text));

/**
 * Any other contenteditable, `pre` included. Typing comes before a paste: many pages take a paste apart, put it in a moment later
 * or where they last saw the caret, or swallow it (wangEditor 4, Squire, Froala, seen 2026-11), but every one of them lets an
 * input method type.
 */
export const plain = richEditor('plain', '*', [asked, typed, paste, typeOver], { persists: true });
