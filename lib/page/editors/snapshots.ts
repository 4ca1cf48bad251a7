import type { Move } from './editor';
import { typeOver } from './moves';
import { richEditor } from './rich';

const typed: Move = (el, range, text) => {
  const answer = typeOver(el, range, text);
  endStep(el);
  return answer;
};

/** TinyMCE: it keeps copies of its text for undo, and makes one before and after what a spelling checker has replaced. */
export const snapshots = richEditor('snapshots', '.mce-content-body', [typed], { first: endStep });

/** Heard by the editor only, not by the page around it. */
function endStep(el: HTMLElement): void {
  el.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText' }));
}
