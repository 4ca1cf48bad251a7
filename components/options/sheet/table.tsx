import { InputNumber, Select, Switch } from 'antd';
import { exemption, type ItemId, type Sheet, type SheetItem } from '../../../lib/model/sheet';
import { items } from '../../../lib/quality/items';
import type { SheetFault } from '../../../lib/quality/sheets/validate';
import type { Side } from '../../../lib/quality/whatif-sums';
import { useLang, useNumber, useWords } from '../said';

/** Undefined takes a field away. */
export type ItemChange = { [Name in keyof SheetItem]?: SheetItem[Name] | undefined };

interface TableProps {
  sheet: Sheet;
  /** What it began as: differences are marked. */
  before: Sheet;
  faults: SheetFault[];
  done: Side['items'] | undefined;
  days: number;
  disabled: boolean;
  onItem(id: ItemId, change: ItemChange): void;
}

/** The items of a sheet with their points, one a row. */
export function SheetTable({ sheet, before, faults, done, days, disabled, onItem }: TableProps) {
  const words = useWords();
  const number = useNumber();
  const byWeight = sheet.scoring !== 'points';
  const sum = items.reduce((total, { id }) => total + (sheet.items[id]?.on ? (sheet.items[id]?.weight ?? 0) : 0), 0);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on narrow screens, also by the keyboard */}
      <section className="sheet-wide" aria-label={words('sheetItem')} tabIndex={0}>
        <table className="rules sheet-table">
          <thead>
            <tr>
              <th>{words('sheetOn')}</th>
              <th>{words('sheetItem')}</th>
              <th className="sheet-dimension">{words('sheetDimension')}</th>
              {byWeight && <th>{words('sheetWeight')}</th>}
              <th>{words('sheetPenalty')}</th>
              <th>{words('sheetReward')}</th>
              <th>{words('sheetExcept')}</th>
              <th>{words('sheetCritical')}</th>
              <th className="figure">{words('sheetDone', { n: days })}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row
                key={item.id}
                item={item}
                value={sheet.items[item.id]}
                before={before.items[item.id]}
                byWeight={byWeight}
                fault={faults.find((fault) => fault.item === item.id)}
                done={done?.[item.id]}
                disabled={disabled}
                onChange={(change) => onItem(item.id, change)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p className="legend">
        {byWeight && (
          <span className={sheet.scoring === 'percent' && sum !== 100 ? 'is-low' : undefined}>
            {words('sheetSum', { n: number(sum, Number.isInteger(sum) ? 0 : 2) })}
          </span>
        )}
        <span>{words('sheetNaOut')}</span>
        <span>{words('sheetMoney')}</span>
        <span>{words('sheetKept')}</span>
      </p>
    </>
  );
}

interface RowProps {
  item: (typeof items)[number];
  value: SheetItem;
  before: SheetItem | undefined;
  byWeight: boolean;
  fault: SheetFault | undefined;
  done: { passed: number; applied: number } | undefined;
  disabled: boolean;
  onChange(change: ItemChange): void;
}

function Row({ item, value, before, byWeight, fault, done, disabled, onChange }: RowProps) {
  const words = useWords();
  const number = useNumber();
  const lang = useLang();
  const label = item.label[lang];
  const isChanged = JSON.stringify(before) !== JSON.stringify(value);
  const off = disabled || !value.on;
  const isWrong = fault?.level === 'error';
  // Any number may be typed: what is wrong with it is said beside it, not put right behind the author's back.
  const points = (field: 'weight' | 'penalty' | 'reward', name: string) => {
    const [now, was] = [value[field] ?? 0, before?.[field] ?? 0];
    return (
      <td className="sheet-points">
        <InputNumber<number>
          value={now}
          disabled={off}
          {...(isWrong && { status: 'error' as const })}
          aria-label={words('sheetOf', { field: name, item: label })}
          onChange={(next) => onChange({ [field]: field === 'weight' ? (next ?? 0) : next || undefined })}
        />
        {now !== was && <small className="instead">{words('sheetWas', { n: number(was) })}</small>}
      </td>
    );
  };
  return (
    <tr className={isChanged ? 'is-pending' : undefined}>
      <td>
        <Switch
          size="small"
          checked={value.on}
          disabled={disabled}
          aria-label={words('sheetOf', { field: words('sheetOn'), item: label })}
          onChange={(on) => onChange({ on })}
        />
      </td>
      <td>
        <b className="sheet-name">{label}</b>
        {fault && <small className={isWrong ? 'is-low sheet-fault' : 'quiet sheet-fault'}>{fault.text[lang]}</small>}
      </td>
      <td className="quiet sheet-dimension">{words(item.dimension)}</td>
      {byWeight && points('weight', words('sheetWeight'))}
      {points('penalty', words('sheetPenalty'))}
      {points('reward', words('sheetReward'))}
      <td>
        <Select
          className="sheet-except"
          mode="multiple"
          maxTagCount={1}
          value={value.except ?? []}
          disabled={off}
          placeholder={words('sheetExceptNone')}
          aria-label={words('sheetOf', { field: words('sheetExcept'), item: label })}
          popupMatchSelectWidth={false}
          options={exemption.options.map((one) => ({ value: one, label: words(one) }))}
          onChange={(except) => onChange({ except: except.length > 0 ? except : undefined })}
        />
      </td>
      <td>
        <Switch
          size="small"
          checked={value.critical === true}
          disabled={off}
          aria-label={words('sheetOf', { field: words('sheetCritical'), item: label })}
          onChange={(critical) => onChange({ critical: critical || undefined })}
        />
      </td>
      <td className="figure">{done ? `${number((100 * done.passed) / done.applied, 0)}%` : '–'}</td>
    </tr>
  );
}
