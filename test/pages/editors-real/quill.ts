import Quill, { Delta } from 'quill';
import { type Composer, chatPage, sendOnEnter } from './chat';

const Embed = Quill.import('blots/embed') as typeof import('parchment').EmbedBlot;

/** A mention: one unit of the document, shown as words that cannot be edited. */
class Mention extends Embed {
  static override blotName = 'mention';
  static override tagName = 'span';
  static override className = 'mention';

  static override create(value: string): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: the tag name is read from the class that is being made.
    const node = super.create() as HTMLElement;
    node.dataset.name = value;
    node.textContent = value;
    return node;
  }

  static override value(node: HTMLElement): string {
    return node.dataset.name ?? '';
  }
}

Quill.register('formats/mention', Mention);

chatPage((slot, send): Composer => {
  const host = document.createElement('div');
  slot.append(host);
  const onEnter = sendOnEnter(send);
  const quill = new Quill(host, {
    modules: {
      toolbar: false,
      keyboard: {
        bindings: { send: { key: 'Enter', handler: (_: unknown, { event }: { event: KeyboardEvent }) => !onEnter(event) } },
      },
      history: { delay: 300 },
    },
  });
  const text = () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : String(insert?.mention ?? '')))
      .join('')
      .replace(/\n$/, '');
  return {
    text,
    load: (draft) => {
      const content = new Delta();
      for (const runs of draft) {
        for (const run of runs) {
          if (typeof run === 'string') content.insert(run);
          else if ('bold' in run) content.insert(run.bold, { bold: true });
          else content.insert({ mention: run.mention });
        }
        content.insert('\n');
      }
      quill.setContents(content);
      quill.setSelection(quill.getLength() - 1);
      quill.history.clear();
    },
    limit: (most) =>
      quill.on('text-change', () => {
        if (quill.getLength() - 1 > most) quill.deleteText(most, quill.getLength() - 1 - most);
      }),
  };
});
