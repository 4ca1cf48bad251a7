import { openLog } from '../../lib/log/database';
import { answerPage } from '../work/answer';
import type { Job, Judged } from './job';
import { chatReader } from './reader';

const read = chatReader(openLog());

answerPage<Job, Judged>((job, report, signal) =>
  read(
    job,
    async (some) => {
      report(some);
      // Lets in what the page asks meanwhile.
      await new Promise((resolve) => setTimeout(resolve));
    },
    signal,
  ),
);
