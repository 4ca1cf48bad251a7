import { openTeam, saveList } from '../../../lib/log/team';
import type { WordList } from '../../../lib/model/word';
import { answerPage } from '../../work/answer';

/** A list as the overview shows it. */
export interface ListSummary extends Pick<WordList, 'id' | 'name' | 'at' | 'on'> {
  words: number;
  allow: number;
}

export type ListQuestion =
  | { ask: 'summaries' }
  | { ask: 'open'; id: string }
  | { ask: 'save'; list: WordList }
  | { ask: 'change'; id: string; change: Partial<Pick<WordList, 'name' | 'on'>> }
  | { ask: 'remove'; id: string }
  | { ask: 'restore'; id: string };

export type ListAnswer = ListSummary[] | WordList;

const db = openTeam();
/** Lists as they were before they were removed or written anew, since the page was opened. */
const before = new Map<string, WordList>();

answerPage<ListQuestion, ListAnswer>(async (question, report) => {
  const answer = await work(question);
  if (answer) report(answer);
});

async function work(question: ListQuestion): Promise<ListAnswer | undefined> {
  if (question.ask === 'summaries') return summaries();
  if (question.ask === 'save') return save(question.list);
  const { id } = question;
  if (question.ask === 'restore') {
    const list = before.get(id);
    if (list) await saveList(db, list);
    return undefined;
  }
  const list = await db.lists.get(id);
  if (!list) throw new Error('no such list');
  if (question.ask === 'open') return list;
  if (question.ask === 'change') return void (await saveList(db, { ...list, ...question.change, at: Date.now() }));
  before.set(id, list);
  await db.lists.delete(id);
  return undefined;
}

async function save(list: WordList): Promise<undefined> {
  const old = await db.lists.get(list.id);
  if (old) before.set(list.id, old);
  await saveList(db, list);
}

/** One list at a time in memory, the latest first. */
async function summaries(): Promise<ListSummary[]> {
  const all: ListSummary[] = [];
  await db.lists.each(({ id, name, at, on, words, allow }) => {
    all.push({ id, name, at, on, words: words.length, allow: allow.length });
  });
  return all.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}
