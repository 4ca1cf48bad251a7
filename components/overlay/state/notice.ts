export interface Notice {
  kind: 'unreadable' | 'stopped' | 'not-taken' | 'switched';
  /** Epoch milliseconds, for `stopped`. */
  since?: number;
  /** Replaces the standard sentence. */
  text?: string;
}
