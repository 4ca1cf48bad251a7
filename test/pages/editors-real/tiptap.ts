import { type AnyExtension, Editor, Extension, Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { type Composer, chatPage, type Run, sendOnEnter } from './chat';

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node }) => ['span', { 'data-mention': node.attrs.name }, node.attrs.name],
  renderText: ({ node }) => node.attrs.name,
});

chatPage((slot, send): Composer => {
  const onEnter = sendOnEnter(send);
  let most = Number.POSITIVE_INFINITY;
  const Limit = Extension.create({
    name: 'limit',
    addProseMirrorPlugins: () => [new Plugin({ filterTransaction: (change) => change.doc.textContent.length <= most })],
  });
  const editor = new Editor({
    element: slot,
    // The kit brings a later core of its own; the types of the two are told apart.
    extensions: [StarterKit as unknown as AnyExtension, Mention, Limit],
    editorProps: { handleKeyDown: (_, event) => onEnter(event) },
  });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    load: (draft) =>
      editor
        .chain()
        .setMeta('addToHistory', false)
        .setContent({ type: 'doc', content: draft.map((runs) => ({ type: 'paragraph', content: runs.map(contentOf) })) })
        .focus('end')
        .run(),
    limit: (length) => {
      most = length;
    },
  };
});

function contentOf(run: Run) {
  if (typeof run === 'string') return { type: 'text', text: run };
  if ('bold' in run) return { type: 'text', text: run.bold, marks: [{ type: 'bold' }] };
  return { type: 'mention', attrs: { name: run.mention } };
}
