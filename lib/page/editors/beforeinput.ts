import { paste, replacementInput } from './moves';
import { richEditor } from './rich';

/** Slate and Lexical: they undo foreign node changes and take `beforeinput` instead. */
export const beforeinput = richEditor('beforeinput', '[data-lexical-editor], [data-slate-editor]', [replacementInput, paste]);
