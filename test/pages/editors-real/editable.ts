import { type Composer, type Draft, type Mount, type Run, sendOnEnter, wordsIn } from './chat';

/** A contenteditable without an editor behind it; its text is what the browser shows, in lines. */
export function editable(tag: string, kind: string, toLines: (draft: Draft) => Node[]): Mount {
  return (slot, send): Composer => {
    const el = document.createElement(tag);
    el.setAttribute('contenteditable', kind);
    el.setAttribute('role', 'textbox');
    slot.append(el);
    const onKey = sendOnEnter(send);
    el.addEventListener('keydown', onKey);
    let most = Number.POSITIVE_INFINITY;
    el.addEventListener('beforeinput', (event) => {
      const added = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
      if (added !== '' && el.innerText.length + added.length > most) event.preventDefault();
    });
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: the text as the browser shows it is what such a page sends.
      text: () => el.innerText.replace(/\u00a0/g, ' ').replace(/\n$/, ''),
      load: (draft) => el.replaceChildren(...toLines(draft)),
      limit: (length) => {
        most = length;
      },
    };
  };
}

export function nodeOf(run: Run): Node {
  if (typeof run === 'string') return document.createTextNode(run);
  const el = document.createElement('bold' in run ? 'b' : 'span');
  el.textContent = wordsIn(run);
  if ('mention' in run) el.contentEditable = 'false';
  return el;
}
