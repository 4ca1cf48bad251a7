import { useEffect, useRef, useState } from 'react';
import type { BackupWord } from '../../../lib/i18n/backup';
import { useNotice } from '../notice';
import type { Job, Results } from './job';
import { runJob } from './run';
import { useBackupWords, wordOfFailure } from './words';

/** What is running and how far it is, 0 to 1. */
export interface Running {
  what: BackupWord;
  done: number;
}

export interface Jobs {
  running: Running | undefined;
  /** Runs a job and resolves with what came of it; with undefined when it failed or was cancelled, which is then said. */
  run<K extends Job['do']>(
    job: Extract<Job, { do: K }>,
    what: BackupWord,
    cancelled?: BackupWord,
  ): Promise<Results[K] | undefined>;
  cancel(): void;
}

/** One job at a time; it ends when the section is left. */
export function useJobs(): Jobs {
  const words = useBackupWords();
  const notice = useNotice();
  const [running, setRunning] = useState<Running>();
  const end = useRef<AbortController>(undefined);
  useEffect(() => () => end.current?.abort(), []);
  return {
    running,
    async run(job, what, cancelled = 'cancelled') {
      const life = new AbortController();
      end.current = life;
      setRunning({ what, done: 0 });
      try {
        return await runJob(job, (done) => setRunning({ what, done }), life.signal);
      } catch (error) {
        const word = wordOfFailure(error instanceof Error ? error.name : '');
        notice({ text: words(word === 'cancelled' ? cancelled : word), failed: word !== 'cancelled' });
        return undefined;
      } finally {
        setRunning(undefined);
      }
    },
    cancel: () => end.current?.abort(),
  };
}
