import { paste, pasteParagraphs, typeOver } from './moves';
import { richEditor } from './rich';
import { endUndoStep } from './undo-step';

/** Draft, CodeMirror 6 and Quill 2: a paste goes through their own model and undo. Draft drops blank lines of a paste in HTML. */
export const pasting = richEditor(
  'paste',
  '.public-DraftEditor-content, .cm-content, .ql-container:not(:has(> .ql-clipboard)) > .ql-editor',
  [paste, typeOver],
  { first: endUndoStep },
);

/** ProseMirror, tiptap and CKEditor 5: the same, with their lines as paragraphs. */
export const paragraphs = richEditor('paragraphs', '.ProseMirror, .ck-editor__editable', [pasteParagraphs, typeOver], {
  first: endUndoStep,
});
