import type { Period } from '../../../lib/log/read';
import type { SheetsInForce } from '../../../lib/quality/sheets/in-force';
import type { Sums } from '../../../lib/quality/whatif-sums';

/** Two ways of choosing sheets, tried on the chats that began in the period. */
export interface Job {
  before: SheetsInForce;
  after: SheetsInForce;
  period: Period;
}

export type Report = { kind: 'progress'; done: number; total: number } | { kind: 'done'; sums: Sums } | { kind: 'failed' };
