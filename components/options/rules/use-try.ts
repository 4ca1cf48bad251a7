import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../lib/model/finding';
import type { Level } from '../../../lib/model/settings';
import { packedRules } from './shipped';
import type { TryAnswer, TryQuestion } from './try-worker';
import TryWorker from './try-worker?worker';

/** What the rules say of a text; undefined until they said it. */
export interface Said {
  text: string;
  findings: Finding[];
}

/**
 * Asks the rules and the team's words about a text in a Worker, so that typing stays quick with 100,000 words. `stamp` changes
 * when the lists do. An empty text is not asked about.
 */
export function useTry(text: string, levels: Record<string, Level>, stamp: number): { said: Said | undefined; failed: boolean } {
  const worker = useRef<Worker>(undefined);
  const asked = useRef({ n: 0, text: '' });
  const [said, setSaid] = useState<Said>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const own = new TryWorker();
    own.onerror = () => setFailed(true);
    own.onmessage = ({ data }: MessageEvent<TryAnswer>) => {
      if (data.n === asked.current.n) setSaid({ text: asked.current.text, findings: data.findings });
    };
    worker.current = own;
    return () => own.terminate();
  }, []);
  useEffect(() => {
    worker.current?.postMessage({ rules: packedRules } satisfies TryQuestion);
  }, [stamp]);
  const key = JSON.stringify(levels);
  useEffect(() => {
    const n = asked.current.n + 1;
    asked.current = { n, text };
    if (text.trim() === '') setSaid(undefined);
    else worker.current?.postMessage({ n, text, levels: JSON.parse(key) } satisfies TryQuestion);
  }, [text, key, stamp]);
  return { said, failed };
}
