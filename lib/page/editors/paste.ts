import { paste, typeOver } from './moves';
import { richEditor } from './rich';
import { endUndoStep } from './undo-step';

/** ProseMirror and tiptap, Draft, CKEditor 5 and Quill 2: a paste goes through their own model and undo. */
export const pasting = richEditor(
  'paste',
  '.ProseMirror, .public-DraftEditor-content, .ck-editor__editable, .ql-container:not(:has(> .ql-clipboard)) > .ql-editor',
  [paste, typeOver],
  { first: endUndoStep },
);
