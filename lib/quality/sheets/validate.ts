import type { Localised } from '../../model/localised';
import type { ItemId, Sheet, SheetItem } from '../../model/sheet';
import { items } from '../items/index';
import { type SheetFaultCode, sheetFaults } from './faults';

/** One fault of a sheet. An `error` keeps it from being used, a `note` does not. `text` is ready to be shown. */
export interface SheetFault {
  code: SheetFaultCode;
  level: 'error' | 'note';
  item?: ItemId;
  text: Localised;
}

const WEEK = 7 * 86_400;

/** Builds a fault; `n` is what `{n}` stands for. */
export function fault(code: SheetFaultCode, { item, n = '' }: { item?: ItemId; n?: string | number } = {}): SheetFault {
  const label = items.find(({ id }) => id === item)?.label;
  const fill = (lang: keyof Localised) =>
    sheetFaults[code][lang].replace('{item}', () => label?.[lang] ?? '').replace('{n}', () => String(n));
  const text = { zh: fill('zh'), en: fill('en') };
  return { code, level: code === 'idle' ? 'note' : 'error', ...(item && { item }), text };
}

/** Everything that is wrong with a sheet or a draft of one, errors first. Numbers may be anything, also NaN. */
export function validateSheet(sheet: Sheet): SheetFault[] {
  const on = items.flatMap(({ id }) => (sheet.items[id]?.on === true ? [{ id, item: sheet.items[id] }] : []));
  const found: SheetFault[] = [...frame(sheet), ...limits(sheet)];
  for (const { id, item } of on) {
    if (!within(item.weight, 0, 100)) found.push(fault('weight', { item: id }));
    if (!within(item.penalty ?? 0, 0, 1_000) || !within(item.reward ?? 0, 0, 1_000)) found.push(fault('points', { item: id }));
    else if (isIdle(item, sheet)) found.push(fault('idle', { item: id }));
  }
  const sum = on.reduce((total, { item }) => total + item.weight, 0);
  if (on.length === 0) found.push(fault('all-off'));
  else if (sheet.scoring === 'points') {
    if (!on.some(({ item }) => (item.penalty ?? 0) > 0 || item.critical)) found.push(fault('no-points'));
  } else if (sum === 0) found.push(fault('no-weight'));
  else if (sheet.scoring === 'percent' && Number.isFinite(sum) && Math.abs(sum - 100) > 1e-9)
    found.push(fault('not-100', { n: Math.round(sum * 100) / 100 }));
  return found.sort((a, b) => Number(a.level === 'note') - Number(b.level === 'note'));
}

function frame({ title, applies }: Sheet): SheetFault[] {
  const found: SheetFault[] = [];
  if ([title.zh, title.en].some((name) => name.trim() === '' || name.length > 80)) found.push(fault('title'));
  if (applies?.platforms?.length === 0 || applies?.shops?.length === 0) found.push(fault('nowhere'));
  const { shift } = applies ?? {};
  if (shift && shift.from % 1_440 === shift.to % 1_440) found.push(fault('shift'));
  if (shift && !isZone(shift.zone)) found.push(fault('zone', { n: shift.zone }));
  return found;
}

function limits({ thresholds }: Sheet): SheetFault[] {
  const { firstResponse, hold, silence, sessionGap } = thresholds;
  if (![firstResponse, hold, silence, sessionGap].every((one) => one > 0 && one <= WEEK)) return [fault('threshold')];
  const found: SheetFault[] = [];
  if (hold < firstResponse) found.push(fault('hold-first'));
  if (hold >= sessionGap) found.push(fault('hold-gap'));
  if (silence >= sessionGap) found.push(fault('silence-gap'));
  return found;
}

const within = (value: number, least: number, most: number) => value >= least && value <= most;

function isIdle({ weight, penalty = 0, reward = 0, critical }: SheetItem, { scoring }: Sheet): boolean {
  return (scoring === 'points' || weight === 0) && penalty === 0 && reward === 0 && critical !== true;
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
