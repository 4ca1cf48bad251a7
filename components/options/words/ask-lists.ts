import type { WordList } from '../../../lib/model/word';
import { askWorker } from '../../work/ask';
import { gather } from '../../work/gather';
import type { ListAnswer, ListQuestion, ListSummary } from './lists-worker';
import ListsWorker from './lists-worker?worker';

/** Reads and writes lists in a Worker: one of 100,000 words would hold up the page. */
const askLists = askWorker<ListQuestion, ListAnswer>(() => new ListsWorker());

async function ask(question: ListQuestion): Promise<ListAnswer | undefined> {
  return (await gather<ListAnswer>((hear) => askLists(question, hear)))[0];
}

/** Every list as the overview shows it, the latest first. */
export const summariseLists = () => ask({ ask: 'summaries' }) as Promise<ListSummary[]>;
/** One list with its words; rejects when it is not there. */
export const openList = (id: string) => ask({ ask: 'open', id }) as Promise<WordList>;
/** Stores a list, over the one with its id. */
export const keepList = (list: WordList) => ask({ ask: 'save', list });
/** Names a list anew, or switches it. */
export const changeList = (id: string, change: Partial<Pick<WordList, 'name' | 'on'>>) => ask({ ask: 'change', id, change });
/** Removes a list; `restoreList` brings it back as long as the page is open. */
export const dropList = (id: string) => ask({ ask: 'remove', id });
/** Brings back what a list was before it was removed or written anew. */
export const restoreList = (id: string) => ask({ ask: 'restore', id });
