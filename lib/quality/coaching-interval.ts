/** How often something was done of how often it was asked for, and where the true share (0–1) lies with 95 % confidence. */
export interface Tally {
  passed: number;
  applied: number;
  low: number;
  high: number;
}

/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959964;

/** Wilson's score interval (Wilson 1927): honest for few trials and for shares near 0 and 1. Nothing is known of 0 trials. */
export function tallyOf(passed: number, applied: number): Tally {
  if (applied === 0) return { passed: 0, applied: 0, low: 0, high: 1 };
  const share = passed / applied;
  const spread = Z * Math.sqrt((share * (1 - share)) / applied + (Z * Z) / (4 * applied * applied));
  const centre = share + (Z * Z) / (2 * applied);
  const whole = 1 + (Z * Z) / applied;
  return {
    passed,
    applied,
    low: passed === 0 ? 0 : Math.max(0, (centre - spread) / whole),
    high: passed === applied ? 1 : Math.min(1, (centre + spread) / whole),
  };
}

/** Where intervals overlap the difference may be chance. */
export const overlap = (a: Tally, b: Tally): boolean => a.low <= b.high && b.low <= a.high;
