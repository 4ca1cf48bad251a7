import type { Localised } from '../../../lib/model/localised';
import type { ItemId, Sheet, SheetItem } from '../../../lib/model/sheet';
import type { Judgement, Verdict } from '../../../lib/model/verdict';
import { items } from '../../../lib/quality/items';

/** How an item stands in a chat that goes on: `due` is still open. */
export type Standing = 'fail' | 'due' | 'pass' | 'na';

/** One item as the panel shows it. */
export interface Row {
  id: ItemId;
  label: Localised;
  standing: Standing;
  verdict: Verdict;
  /** Where the sheet counts points, weights are nothing. */
  points: SheetItem;
}

export interface Rows {
  /** What applies: missed first, then open, then done, each in the order of the checklist. */
  asked: Row[];
  notApplicable: Row[];
  done: number;
}

const order: Standing[] = ['fail', 'due', 'pass'];

/** The items that were judged, what is to be done first. */
export function rowsOf(judgement: Judgement, sheet: Sheet): Rows {
  const rows = items.flatMap(({ id, label }): Row[] => {
    const verdict = judgement.items[id];
    const own = sheet.items[id] ?? { on: false, weight: 0 };
    const points = sheet.scoring === 'points' ? { ...own, weight: 0 } : own;
    return verdict ? [{ id, label, standing: standingOf(verdict), verdict, points }] : [];
  });
  return {
    asked: order.flatMap((standing) => rows.filter((row) => row.standing === standing)),
    notApplicable: rows.filter(({ standing }) => standing === 'na'),
    done: rows.filter(({ standing }) => standing === 'pass').length,
  };
}

function standingOf({ verdict, due }: Verdict): Standing {
  return verdict === 'na' && due ? 'due' : verdict;
}
