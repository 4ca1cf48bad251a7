import { openLog } from '../../../lib/log/database';
import { answerPage } from '../../work/answer';
import { figuresReader } from './answers';
import type { Answers, Job } from './job';

const answer = figuresReader(openLog());

answerPage<Job, Answers[keyof Answers]>(async (job, report) => report(await answer(job)));
