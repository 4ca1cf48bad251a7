import { typeOver } from './moves';
import { richEditor } from './rich';

/** Any other contenteditable, `pre` included: the browser edits the nodes itself. */
export const plain = richEditor('plain', '*', [typeOver]);
