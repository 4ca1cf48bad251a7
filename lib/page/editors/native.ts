import { typeOver } from './moves';
import { richEditor } from './rich';
import { endUndoStepByKey } from './undo-step';

/** Quill 1: it takes the browser's own edits, but deletes the selection on a synthetic paste. */
export const native = richEditor('native', '.ql-container:has(> .ql-clipboard) > .ql-editor', [typeOver], {
  first: endUndoStepByKey,
});
