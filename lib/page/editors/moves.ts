import type { Move } from './editor';

/** The browser's own typing: trusted events and undo, but lost in editors that keep a model of their own. */
export const typeOver: Move = (el, _range, text) => {
  const doc = el.ownerDocument;
  return doc.execCommand(text === '' ? 'delete' : 'insertText', false, text) ? 'handled' : 'ignored';
};

/** What Slate and Lexical listen to. They read the place from the target range and cancel the event when they take it. */
export const replacementInput: Move = (el, range, text) => {
  const event = new InputEvent('beforeinput', {
    ...(text === ''
      ? // Older Slate deletes one letter at the caret it last heard of, and reads the place only for the others (0.63 to 0.94, wangEditor 5).
        { inputType: el.hasAttribute('data-slate-editor') ? 'deleteByCut' : 'deleteContentBackward' }
      : { inputType: 'insertReplacementText', data: text, dataTransfer: carrying(text) }),
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return el.dispatchEvent(event) ? 'ignored' : 'handled';
};

/** A paste, or a cut when nothing is to come in: what every rich editor we tried understands. One that takes it cancels it. */
export const paste: Move = (el, range, text) => offer(el, range, text, carrying(text));

/** The same with the lines as paragraphs: of several line ends in plain text ProseMirror and CKEditor 5 make one (seen 2026-11). */
export const pasteParagraphs: Move = (el, range, text) => {
  const data = carrying(text);
  if (/\n/.test(text)) data.setData('text/html', inParagraphs(text));
  return offer(el, range, text, data);
};

function offer(el: HTMLElement, range: Range, text: string, clipboardData: DataTransfer): 'handled' | 'ignored' {
  const event = new ClipboardEvent(text === '' ? 'cut' : 'paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const target = range.startContainer.parentElement;
  return (target && el.contains(target) ? target : el).dispatchEvent(event) ? 'ignored' : 'handled';
}

function carrying(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

function inParagraphs(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`));
  return lines.map((line) => `<p>${line || '<br>'}</p>`).join('');
}
