import { paste, replacementInput, typeOver } from './moves';
import { richEditor } from './rich';

/**
 * Any other contenteditable, `pre` included. One with a model of its own cancels the event it understands; where nobody does,
 * or a page swallows pastes, the browser edits the nodes itself.
 */
export const plain = richEditor('plain', '*', [replacementInput, paste, typeOver], { persists: true });
