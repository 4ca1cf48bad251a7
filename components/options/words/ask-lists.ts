import type { WordList } from '../../../lib/model/word';
import type { ListAnswer, ListQuestion, ListSummary } from './lists-worker';
import ListsWorker from './lists-worker?worker';

type Waiting = { resolve(value: ListAnswer['value']): void; reject(error: Error): void };

let worker: Worker | undefined;
const waiting = new Map<number, Waiting>();
let last = 0;

/** Reads and writes lists in a Worker: one of 100,000 words would hold up the page. */
function ask(question: ListQuestion): Promise<ListAnswer['value']> {
  worker ??= start();
  const n = ++last;
  worker.postMessage({ n, question });
  return new Promise((resolve, reject) => waiting.set(n, { resolve, reject }));
}

function start(): Worker {
  const own = new ListsWorker();
  own.onmessage = ({ data }: MessageEvent<ListAnswer>) => {
    const one = waiting.get(data.n);
    waiting.delete(data.n);
    if (data.ok) one?.resolve(data.value);
    else one?.reject(new Error('the word list could not be read or written'));
  };
  own.onerror = () => {
    for (const { reject } of waiting.values()) reject(new Error('the worker of the word lists ended'));
    waiting.clear();
    worker = undefined;
  };
  return own;
}

export const summariseLists = () => ask({ ask: 'summaries' }) as Promise<ListSummary[]>;
export const openList = (id: string) => ask({ ask: 'open', id }) as Promise<WordList>;
export const keepList = (list: WordList) => ask({ ask: 'save', list });
export const changeList = (id: string, change: Partial<Pick<WordList, 'name' | 'on'>>) => ask({ ask: 'change', id, change });
export const dropList = (id: string) => ask({ ask: 'remove', id });
export const restoreList = (id: string) => ask({ ask: 'restore', id });
