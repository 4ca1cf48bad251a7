/** A stretch of a draft: words, words in bold, or an atom (a mention) that the editor keeps whole. */
export type Run = string | { bold: string } | { mention: string };

/** A draft as paragraphs of runs; editors without formatting keep the words only. */
export type Draft = Run[][];

/** An editor mounted as the composer, asked through its own model and never through the page's nodes. */
export interface Composer {
  /** What the editor itself would send; paragraphs and line breaks are one '\n', an atom is its words. */
  text(): string;
  load(draft: Draft): void;
  /** From now on the editor's own rules cut the text to this many UTF-16 units. */
  limit(most: number): void;
}

export type Mount = (slot: HTMLElement, send: () => void) => Composer;

export interface Chat extends Composer {
  sent: string[];
}

declare global {
  interface Window {
    chat: Chat;
  }
}

/** The words of a draft, as every editor's model gives them. */
export function wordsOf(draft: Draft): string {
  return draft.map((runs) => runs.map(wordsIn).join('')).join('\n');
}

export function wordsIn(run: Run): string {
  if (typeof run === 'string') return run;
  return 'bold' in run ? run.bold : run.mention;
}

/** Lays a chat page around the editor: a transcript, the composer, a send button. The page's own keys send, not this. */
export function chatPage(mount: Mount): void {
  document.body.innerHTML = `<style>
    body { margin: 0; font: 15px/1.6 sans-serif; }
    #log { height: 280px; overflow: auto; margin: 0; }
    #slot { border: 1px solid #999; margin: 8px; min-height: 90px; }
    #slot [contenteditable], #slot textarea, #slot input { min-height: 80px; width: 90%; padding: 6px; outline: none; font: inherit; }
  </style><ul id="log"></ul><div id="slot"></div><button id="send" type="button">发送</button>`;
  const sent: string[] = [];
  const send = () => {
    const text = composer.text();
    if (text.trim() === '') return;
    sent.push(text);
    const line = document.createElement('li');
    line.textContent = text;
    document.querySelector('#log')?.append(line);
    composer.load([[]]);
  };
  const composer = mount(document.querySelector<HTMLElement>('#slot')!, send);
  document.querySelector('#send')?.addEventListener('click', send);
  window.chat = Object.assign(composer, { sent });
}

/** Enter without Shift sends, unless an input method has it: how chat pages commonly write it. */
export function sendOnEnter(send: () => void): (event: KeyboardEvent) => boolean {
  return (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return false;
    event.preventDefault();
    send();
    return true;
  };
}
