import type { ItemId } from '../../../lib/model/sheet';

/** A reply as the bar shows it; `missing` names variables the page did not tell, such as `order`. */
export interface OfferedReply {
  id: string;
  title: string;
  text: string;
  missing: string[];
}

export interface OpenItem {
  id: ItemId;
  label: string;
  state: 'open' | 'done' | 'failed';
  /** Epoch milliseconds; the chip counts by itself. */
  since?: number;
  /** Milliseconds after `since`. */
  limit?: number;
  reply?: { id: string; title: string; text: string };
}
