import { buildAutomaton } from '../../lib/check/build';
import { phrases } from './phrases';

/** Builds the tables of as many phrases as it is told, a few times, and answers with the milliseconds of each. */
self.onmessage = ({ data: count }: MessageEvent<number>) => {
  const list = phrases(count);
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    const started = performance.now();
    buildAutomaton(list);
    times.push(performance.now() - started);
  }
  self.postMessage(times);
};
