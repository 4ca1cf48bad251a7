import { Input, InputNumber, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Applies, Sheet } from '../../../lib/model/sheet';
import { zoneHere } from '../../ui/times';
import { useWords } from '../said';
import { clockTime, minutesOf } from './clock';

/** `applies` undefined takes the field away. */
export type FrameChange = Partial<Pick<Sheet, 'title' | 'scoring' | 'thresholds'>> & { applies?: Applies | undefined };

type Part = { [Name in keyof Applies]?: Applies[Name] | undefined };

interface FrameProps {
  sheet: Sheet;
  before: Sheet;
  platforms: { value: string; label: string }[];
  shops: readonly string[];
  disabled: boolean;
  onChange(change: FrameChange): void;
}

const limits = ['firstResponse', 'hold', 'silence', 'sessionGap'] as const;
const scorings = ['share', 'percent', 'points'] as const;
const workday = { from: 540, to: 1_080 };

/** What a sheet is called, how it counts, its time limits, and which chats it is for. */
export function SheetFrame({ sheet, before, platforms, shops, disabled, onChange }: FrameProps) {
  const words = useWords();
  const { title, thresholds, applies } = sheet;
  const apply = (change: Part) => onChange({ applies: withoutNone({ ...applies, ...change }) });
  const shift = applies?.shift;
  const setShift = (part: Partial<typeof workday>) =>
    apply({ shift: { ...(shift ?? { ...workday, zone: zoneHere() }), ...part } });
  return (
    <section className="panel" aria-label={words('sheetFrame')}>
      <div className="part sheet-frame">
        {(['zh', 'en'] as const).map((lang) => (
          <Field
            key={lang}
            label={words(lang === 'zh' ? 'sheetNameZh' : 'sheetNameEn')}
            changed={title[lang] !== before.title[lang]}
          >
            <Input
              value={title[lang]}
              maxLength={80}
              disabled={disabled}
              onChange={({ target }) => onChange({ title: { ...title, [lang]: target.value } })}
            />
          </Field>
        ))}
        {limits.map((name) => (
          <Field key={name} label={words(name)} changed={thresholds[name] !== before.thresholds[name]}>
            <InputNumber<number>
              value={thresholds[name]}
              disabled={disabled}
              onChange={(next) => onChange({ thresholds: { ...thresholds, [name]: next ?? 0 } })}
            />
          </Field>
        ))}
        <div className="sheet-field sheet-scoring">
          <span>{words('sheetScoring')}</span>
          <Segmented
            aria-label={words('sheetScoring')}
            value={sheet.scoring}
            disabled={disabled}
            options={scorings.map((value) => ({ value, label: words(value) }))}
            onChange={(scoring) => onChange({ scoring })}
          />
        </div>
        <Field label={words('sheetPlatforms')} changed={String(applies?.platforms) !== String(before.applies?.platforms)}>
          <Select
            mode="multiple"
            value={applies?.platforms ?? []}
            placeholder={words('sheetEverywhere')}
            disabled={disabled}
            options={platforms}
            onChange={(list) => apply({ platforms: list.length > 0 ? list : undefined })}
          />
        </Field>
        <Field label={words('sheetShops')} changed={String(applies?.shops) !== String(before.applies?.shops)}>
          <Select
            mode="tags"
            value={applies?.shops ?? []}
            placeholder={words('sheetEverywhere')}
            disabled={disabled}
            options={shops.map((value) => ({ value, label: value }))}
            onChange={(list) => apply({ shops: list.length > 0 ? list : undefined })}
          />
        </Field>
        <div className="sheet-field">
          <span>{words('sheetShift')}</span>
          <span className="sheet-shift">
            {(['from', 'to'] as const).map((end) => (
              <Input
                key={end}
                type="time"
                value={shift ? clockTime(shift[end]) : ''}
                disabled={disabled}
                aria-label={words(end === 'from' ? 'sheetShiftFrom' : 'sheetShiftTo')}
                onChange={({ target }) =>
                  target.value ? setShift({ [end]: minutesOf(target.value) }) : apply({ shift: undefined })
                }
              />
            ))}
          </span>
        </div>
        {shift && <p className="quiet sheet-hint">{words('sheetShiftGap')}</p>}
      </div>
    </section>
  );
}

function Field({ label, changed, children }: { label: string; changed: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: every child is one control
    <label className={changed ? 'sheet-field is-changed' : 'sheet-field'}>
      <span>{label}</span>
      {children}
    </label>
  );
}

/** A sheet for nothing special has no `applies` at all: that makes it a general one. */
function withoutNone(applies: Part): Applies | undefined {
  const kept = Object.entries(applies).filter(([, value]) => value !== undefined);
  return kept.length > 0 ? (Object.fromEntries(kept) as Applies) : undefined;
}
