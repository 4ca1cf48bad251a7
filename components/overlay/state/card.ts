import type { SuppressionScope } from '../../../lib/model/suppression';
import type { ShownFinding } from './finding';
import type { Rect } from './rect';

export interface CardState {
  finding: ShownFinding;
  /** Zero-based place among `total` findings. */
  index: number;
  total: number;
  /** Of the phrase; the notch points at it. */
  rect: Rect;
  /** Which replacement Alt+G applies next, zero-based. */
  choice: number;
  /** The customer's last bubble: the card shifts right until it is free, or shrinks to the replacement row. */
  avoid?: Rect;
  /** The agent asked to ignore the finding and is choosing. */
  ignoring?: IgnoreState;
}

/** Without a scope it is asked how far, with one it is asked why; `writing` shows the one input. */
export interface IgnoreState {
  scope?: SuppressionScope;
  writing?: boolean;
}
