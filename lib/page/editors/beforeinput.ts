import { paste, replacementInput } from './moves';
import { richEditor } from './rich';

/** Lexical: it undoes foreign node changes and takes `beforeinput` instead. */
export const beforeinput = richEditor('beforeinput', '[data-lexical-editor]', [replacementInput, paste]);

/**
 * Slate, wangEditor 5: the same. It looks at the selection ten times a second, and a change at a place it has not yet seen
 * becomes one undo step with what the agent typed (0.94, seen 2026-11).
 */
export const slate = richEditor('beforeinput', '[data-slate-editor]', [replacementInput, paste], { follows: 120 });
