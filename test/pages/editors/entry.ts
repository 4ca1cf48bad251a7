import { trackComposition } from '../../../lib/page/compose-state';
import { attachComposer, followComposer } from '../../../lib/page/composer';
import { editorFor } from '../../../lib/page/editors/index';
import { findComposer } from '../../../lib/page/find';
import { guardSend } from '../../../lib/page/guard';
import { bindKeys } from '../../../lib/page/keys';
import { insertAtCaret, replaceFound } from '../../../lib/page/replace';
import { isDark } from '../../../lib/page/underline/colours';
import { createUnderline } from '../../../lib/page/underline/create';

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
