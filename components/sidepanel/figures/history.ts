/** What is over hardly changes; how long it is taken as it was, ms. */
const LONGEST = 5 * 60_000;

/** Remembers one answer for as long as the question is the same, a few minutes at most. A failed answer is asked for again. */
export function remembering<T>(now: () => number = Date.now): (question: string, ask: () => Promise<T>) => Promise<T> {
  let known: { question: string; at: number; answer: Promise<T> } | undefined;
  return (question, ask) => {
    if (known?.question === question && now() - known.at < LONGEST) return known.answer;
    const one = { question, at: now(), answer: ask() };
    known = one;
    one.answer.catch(() => {
      if (known === one) known = undefined;
    });
    return one.answer;
  };
}
