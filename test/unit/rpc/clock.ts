/** A clock that only moves when told: what was put off runs in order of its time. */
export function createClock() {
  let time = 0;
  let waiting: { at: number; run: () => void }[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 600; turn++) await Promise.resolve();
  };
  return {
    now: () => time,
    later(run: () => void, ms: number) {
      const one = { at: time + ms, run };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    /** Milliseconds until the next call, or undefined when none is due. */
    next: () => (waiting.length === 0 ? undefined : Math.min(...waiting.map(({ at }) => at)) - time),
    settle,
    async advance(ms: number) {
      const end = time + ms;
      await settle();
      for (;;) {
        const due = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        time = due.at;
        waiting = waiting.filter((other) => other !== due);
        due.run();
        await settle();
      }
      time = end;
    },
  };
}
