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
    const text = () => textOf(el);
    let most = Number.POSITIVE_INFINITY;
    el.addEventListener('input', () => {
      if (text().length > most) el.textContent = text().slice(0, most);
    });
    return {
      text,
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

/** As such pages commonly turn what was typed into a message: `<br>` and each further block begin a line, a lone `<br>` fills one. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.replaceAll('\u00a0', ' ') ?? '';
  const parts = [...node.childNodes].map((child, index) => {
    const isLine = child.nodeName === 'DIV' || child.nodeName === 'P';
    const isLast = index === node.childNodes.length - 1;
    if (child.nodeName === 'BR') return isLast ? '' : '\n';
    return (isLine && index > 0 ? '\n' : '') + textOf(child);
  });
  return parts.join('').replace(node.nodeName === 'PRE' ? /\n$/ : /$^/, '');
}
