import './global';
import { type ContentState, convertFromRaw, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Composer, chatPage, type Draft, sendOnEnter, wordsIn } from './chat';

let state = EditorState.createEmpty();
let show: (next: EditorState) => void = () => undefined;
/** Each block is a new one to Draft, also when a draft is loaded again. */
let made = 0;
let most = Number.POSITIVE_INFINITY;

const change = (next: EditorState) => {
  const { length } = next.getCurrentContent().getPlainText('\n');
  state = length > most ? EditorState.moveFocusToEnd(state) : next;
  show(state);
};

function Box({ onKey }: { onKey(event: KeyboardEvent): boolean }) {
  const [shown, setShown] = useState(state);
  show = setShown;
  return (
    <Editor
      editorState={shown}
      onChange={change}
      keyBindingFn={(event) => (onKey(event.nativeEvent) ? null : getDefaultKeyBinding(event))}
    />
  );
}

chatPage((slot, send): Composer => {
  createRoot(slot).render(<Box onKey={sendOnEnter(send)} />);
  return {
    text: () => state.getCurrentContent().getPlainText('\n'),
    load: (draft) => flushSync(() => change(EditorState.moveFocusToEnd(EditorState.createWithContent(contentOf(draft))))),
    limit: (length) => {
      most = length;
    },
  };
});

function contentOf(draft: Draft): ContentState {
  const blocks = draft.map((runs) => {
    let text = '';
    const inlineStyleRanges: { offset: number; length: number; style: string }[] = [];
    for (const run of runs) {
      const words = wordsIn(run);
      if (typeof run === 'object' && 'bold' in run)
        inlineStyleRanges.push({ offset: text.length, length: words.length, style: 'BOLD' });
      text += words;
    }
    return { key: `b${made++}`, type: 'unstyled', text, depth: 0, inlineStyleRanges, entityRanges: [], data: {} };
  });
  return convertFromRaw({ blocks, entityMap: {} });
}
