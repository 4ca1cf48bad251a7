import type { Finding } from '../../../lib/model/finding';

/** A finding with the words of its rule, already in the interface language. */
export interface ShownFinding extends Finding {
  title: string;
  advice: string;
  source: string;
}
