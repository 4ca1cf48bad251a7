import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalNode,
  TextNode,
} from 'lexical';
import { type Composer, chatPage, type Run, sendOnEnter, wordsIn } from './chat';

chatPage((slot, send): Composer => {
  const el = document.createElement('div');
  el.contentEditable = 'true';
  slot.append(el);
  const editor = createEditor({
    namespace: 'chat',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(el);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  // A command runs inside an update; the message goes out when that is over.
  const onEnter = sendOnEnter(() => queueMicrotask(send));
  editor.registerCommand(KEY_ENTER_COMMAND, (event) => event !== null && onEnter(event), COMMAND_PRIORITY_HIGH);
  const text = () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((node) => node.getTextContent())
        .join('\n'),
    );
  return {
    text,
    load: (draft) =>
      editor.update(
        () => {
          const paragraphs = draft.map((runs) => $createParagraphNode().append(...runs.map(nodeOf)));
          $getRoot()
            .clear()
            .append(...paragraphs);
          $getRoot().selectEnd();
        },
        { discrete: true },
      ),
    limit: (most) =>
      editor.registerNodeTransform(TextNode, (node) => {
        const over = $getRoot().getTextContentSize() - most;
        if (over > 0) node.spliceText(Math.max(0, node.getTextContentSize() - over), over, '', true);
      }),
  };
});

function nodeOf(run: Run): LexicalNode {
  const node = $createTextNode(wordsIn(run));
  if (typeof run === 'string') return node;
  return 'bold' in run ? node.toggleFormat('bold') : node.setMode('token');
}
