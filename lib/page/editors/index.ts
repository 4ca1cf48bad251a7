import { beforeinput } from './beforeinput';
import type { Editor } from './editor';
import { pasting } from './paste';
import { plain } from './plain';
import { textfield } from './textfield';

/** Every mechanism, most special first; Quill 1 is `plain`, because it deletes the selection on a synthetic paste. */
export const editors: Editor[] = [textfield, beforeinput, pasting, plain];

/** The mechanism of a composer at this moment. Ask again at each focus: editors are often mounted on a field already seen. */
export function editorFor(el: HTMLElement): Editor | undefined {
  return editors.find((editor) => editor.owns(el));
}
