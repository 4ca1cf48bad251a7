import { askWorker } from '../work/ask';
import type { Job, Judged } from './job';
import JudgingWorker from './worker?worker';

/** Asks the Worker that reads and judges chats. */
export const askForChats = askWorker<Job, Judged>(() => new JudgingWorker());
