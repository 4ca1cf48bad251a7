import { chatPage, wordsOf } from './chat';
import { editable } from './editable';

chatPage(editable('div', 'plaintext-only', (draft) => (wordsOf(draft) === '' ? [] : [document.createTextNode(wordsOf(draft))])));
document.querySelector<HTMLElement>('#slot > div')!.style.whiteSpace = 'pre-wrap';
