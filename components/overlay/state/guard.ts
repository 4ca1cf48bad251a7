import type { ShownFinding } from './finding';

export interface GuardState {
  findings: ShownFinding[];
  /** The whole message that was stopped; findings' offsets are into it. */
  text: string;
  suggestion?: string;
  step: 'stopped' | 'reasons' | 'released';
  /** Words of the reason once chosen. */
  reason?: string;
  /** Step `reasons`: the agent chose "other", so the one input of the overlay is shown and takes the focus. */
  writing?: boolean;
  /** Epoch milliseconds. */
  releasedUntil?: number;
}
