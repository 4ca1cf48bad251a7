import { sheetsInForce } from '../../sheets';
import { askWorker } from '../../work/ask';
import { gather } from '../../work/gather';
import type { Answers, Asked, Job } from './job';
import FiguresWorker from './worker?worker';

const ask = askWorker<Job, Answers[keyof Answers]>(() => new FiguresWorker());

/** Reads, judges and counts in a Worker. Rejects when the log was not read. */
export async function figures<Kind extends keyof Answers>(asked: Extract<Asked, { kind: Kind }>): Promise<Answers[Kind]> {
  const job: Job = { ...(asked as Asked), sheets: await sheetsInForce() };
  const [answer] = await gather<Answers[keyof Answers]>((hear) => ask(job, hear));
  return answer as Answers[Kind];
}
