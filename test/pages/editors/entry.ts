import { type Composition, trackComposition } from '../../../lib/page/compose-state';
import { attachComposer, followComposer } from '../../../lib/page/composer';
import { editorFor } from '../../../lib/page/editors/index';
import { findComposer } from '../../../lib/page/find';
import { guardSend } from '../../../lib/page/guard';
import { bindKeys } from '../../../lib/page/keys';
import { type Replaced, replaceFound } from '../../../lib/page/replace';
import { isDark } from '../../../lib/page/underline/colours';
import { createUnderline } from '../../../lib/page/underline/create';

/** As a reply is put in: at the caret, over a selection if there is one, else at the end. */
async function insertAtCaret(el: HTMLElement, composition: Pick<Composition, 'isOpen'>, text: string): Promise<Replaced> {
  const now = editorFor(el)?.read(el);
  if (!now) return 'refused';
  const end = now.text.length;
  return replaceFound(el, composition, now.text, now.selection ?? { start: end, end }, text);
}

/** The composer's parts as a page global, so that journeys can call them without an extension around. */
const parts = {
  attachComposer,
  followComposer,
  trackComposition,
  editorFor,
  findComposer,
  guardSend,
  bindKeys,
  insertAtCaret,
  replaceFound,
  isDark,
  createUnderline,
};

export type Parts = typeof parts;

declare global {
  interface Window {
    saywell: Parts;
  }
}

window.saywell = parts;
