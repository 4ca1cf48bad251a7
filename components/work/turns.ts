/** What a page says to its Worker: a question, or that its answer is not wanted any more. The page counts the turns. */
export type Question<Job> = { turn: number; job: Job } | { turn: number; stop: true };

/** What comes back: a part of the answer, its end, or the name of what went wrong, never content. */
export type Report<Part> = { turn: number } & ({ part: Part } | { end: true } | { failed: string });
