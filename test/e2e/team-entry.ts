import { publishWords } from '../../components/options/words/publish';
import { readWordFile } from '../../components/options/words/read-file';
import { openTeam, saveList } from '../../lib/log/team';
import { saveSettings } from '../../lib/settings/store';

const db = openTeam();
const never = new AbortController().signal;

/** What tests do in a page of the extension with the functions that Options uses. Times are ms. */
const team = {
  /** Reads a file of that name and text and keeps it as the list `id`; not yet published. */
  async take(id: string, name: string, text: string) {
    const begun = performance.now();
    const { words, allow, rejected } = await readWordFile(new File([text], name), never, () => undefined, {
      category: 'jargon',
      severity: 'warn',
    });
    const read = performance.now() - begun;
    await saveList(db, { id, name, at: Date.now(), on: true, words, allow });
    return { read, kept: performance.now() - begun - read, words: words.length, allow: allow.length, rejected };
  },
  /** Publishes and tells open chats; `told` is when they were told, epoch ms. */
  async publish() {
    const begun = performance.now();
    const published = await publishWords(db, never);
    const took = performance.now() - begun;
    const told = Date.now();
    await saveSettings({ team: told });
    return { ...published, took, told };
  },
  async switchTo(id: string, on: boolean) {
    const list = await db.lists.get(id);
    if (list) await saveList(db, { ...list, on });
  },
  remove: (id: string) => db.lists.delete(id),
};

export type TeamFunctions = typeof team;

Object.assign(window, { entry: team });
