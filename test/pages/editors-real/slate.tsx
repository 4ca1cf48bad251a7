import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, type Element, Node, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type ReactEditor, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { type Composer, chatPage, type Draft, sendOnEnter } from './chat';

interface Leaf {
  text: string;
  bold?: boolean;
}
interface Block {
  type: 'paragraph' | 'mention';
  name?: string;
  children: (Leaf | Block)[];
}

chatPage((slot, send): Composer => {
  let most = Number.POSITIVE_INFINITY;
  const editor = withLimit(withMentions(withHistory(withReact(createEditor()))), () => most);
  const onEnter = sendOnEnter(send);
  createRoot(slot).render(<Box editor={editor} onKey={onEnter} />);
  return {
    text: () => editor.children.map(textOf).join('\n'),
    load: (draft) => {
      Editor.withoutNormalizing(editor, () => {
        for (const _ of [...editor.children]) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, blocksOf(draft), { at: [0] });
      });
      Transforms.select(editor, Editor.end(editor, []));
      editor.history.undos = [];
    },
    limit: (length) => {
      most = length;
    },
  };
});

function Box({ editor, onKey }: { editor: ReactEditor; onKey(event: KeyboardEvent): boolean }) {
  const [start] = useState(() => blocksOf([[]]));
  return (
    <Slate editor={editor} initialValue={start}>
      <Editable renderElement={renderElement} renderLeaf={renderLeaf} onKeyDown={(event) => onKey(event.nativeEvent)} />
    </Slate>
  );
}

function renderElement({ attributes, children, element }: RenderElementProps) {
  const block = element as unknown as Block;
  if (block.type !== 'mention') return <p {...attributes}>{children}</p>;
  return (
    <span {...attributes} contentEditable={false}>
      {block.name}
      {children}
    </span>
  );
}

function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  const isBold = 'bold' in leaf && leaf.bold;
  return <span {...attributes}>{isBold ? <b>{children}</b> : children}</span>;
}

function withMentions<T extends Editor>(editor: T): T {
  const isMention = (element: Element) => (element as unknown as Block).type === 'mention';
  return Object.assign(editor, { isInline: isMention, isVoid: isMention });
}

function withLimit<T extends Editor>(editor: T, most: () => number): T {
  const { insertText } = editor;
  return Object.assign(editor, {
    insertText: (text: string) => {
      const over = editor.selection ? Editor.string(editor, editor.selection).length : 0;
      if (Node.string(editor).length - over + text.length <= most()) insertText(text);
    },
  });
}

function blocksOf(draft: Draft): Descendant[] {
  const blocks: Block[] = draft.map((runs) => ({
    type: 'paragraph',
    children: [
      ...runs.map((run): Leaf | Block => {
        if (typeof run === 'string') return { text: run };
        return 'bold' in run ? { text: run.bold, bold: true } : { type: 'mention', name: run.mention, children: [{ text: '' }] };
      }),
      ...(runs.length === 0 ? [{ text: '' }] : []),
    ],
  }));
  return blocks as unknown as Descendant[];
}

function textOf(node: Node): string {
  if (Text.isText(node)) return node.text;
  const block = node as unknown as Block;
  return block.type === 'mention' ? (block.name ?? '') : node.children.map(textOf).join('');
}
