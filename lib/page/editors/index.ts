import { beforeinput, slate } from './beforeinput';
import type { Editor } from './editor';
import { native } from './native';
import { paragraphs, pasting } from './paste';
import { plain } from './plain';
import { snapshots } from './snapshots';
import { textfield } from './textfield';

/** Every mechanism, most special first. */
export const editors: Editor[] = [textfield, beforeinput, slate, paragraphs, pasting, native, snapshots, plain];

/** The mechanism of a composer at this moment. Ask again at each focus: editors are often mounted on a field already seen. */
export function editorFor(el: HTMLElement): Editor | undefined {
  return editors.find((editor) => editor.owns(el));
}
