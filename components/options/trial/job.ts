import type { Backtest } from '../../../lib/check/backtest';
import type { Period } from '../../../lib/log/read';
import type { Level } from '../../../lib/model/settings';
import type { TeamWord } from '../../../lib/model/word';

/** What is tried: every shipped rule as it ships, some rules at the levels they would have, or words alone. */
export type Trying =
  | { kind: 'all' }
  | { kind: 'rules'; rules: string[]; levels: Record<string, Level> }
  | { kind: 'words'; words: TeamWord[]; allow: string[] };

/** One run over the log; of one shop when it is given. `rules` are the shipped ones as they were packed. */
export interface Job {
  rules: string;
  trying: Trying;
  period: Period;
  shop?: string;
}

/** `known` are places in the word list that shipped rules find anyway; `replies` counts the shipped replies a word fires on. */
export interface Tried {
  backtest: Backtest;
  known: number[];
  replies: Record<string, number>;
}

/** Rows of the log read so far, of all in the period. */
export interface Progress {
  done: number;
  total: number;
}

export type Report = ({ kind: 'progress' } & Progress) | { kind: 'done'; tried: Tried } | { kind: 'failed' };
