import { openTeam } from '../../../lib/log/team';
import { publishTable } from '../../../lib/log/word-table';
import type { Answer, Request } from './messages';
import { readBytes } from './read-bytes';

/** Lines in one message: the page takes each in a few milliseconds. */
const BATCH = 5_000;

const say = (answer: Answer) => postMessage(answer);
const progress = (done: number) => say({ type: 'progress', done });

async function read({ file, defaults }: Extract<Request, { type: 'read' }>): Promise<void> {
  const { words, allow, rejected } = await readBytes(file, defaults, progress);
  const lines = Math.max(words.length, allow.length, rejected.length);
  for (let from = 0; from < lines; from += BATCH) {
    const cut = <T>(all: T[]) => all.slice(from, from + BATCH);
    say({ type: 'some', some: { words: cut(words), allow: cut(allow), rejected: cut(rejected) } });
  }
  say({ type: 'read' });
}

async function publish(database: string): Promise<void> {
  const db = openTeam(database);
  try {
    say({ type: 'published', published: await publishTable(db, progress) });
  } finally {
    db.close();
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const done = data.type === 'read' ? read(data) : publish(data.database);
  done.catch((error: unknown) => say({ type: 'failed', error: error instanceof Error ? error.name : 'failed' }));
});
