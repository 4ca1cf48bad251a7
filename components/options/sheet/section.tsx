import { useQuery } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import type { Sheet } from '../../../lib/model/sheet';
import { platforms } from '../../../lib/page/adapters';
import { changesOf } from '../../../lib/quality/sheets/changes';
import { generalOf, latestOf } from '../../../lib/quality/sheets/in-force';
import { sheets as shipped } from '../../../lib/quality/sheets/index';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import { validateSheet } from '../../../lib/quality/sheets/validate';
import { lastDays } from '../../queries';
import { shopsQuery } from '../data';
import type { SectionProps } from '../page';
import { useLang, useWords } from '../said';
import { type Days, SheetEffect } from './effect';
import { SheetFrame } from './frame';
import { namedCopy, SheetHead } from './head';
import { SheetHistory } from './history';
import type { Job } from './job';
import { SheetPlaces } from './places';
import { Publish } from './publish';
import { useWhatIf } from './run';
import { SheetTable } from './table';
import { useActs } from './use-acts';
import { useSheets } from './use-sheets';
import './style.css';

/** One score sheet and its draft on the left; what publishing the draft would change on the right. */
export function SheetSection({ settings, change }: SectionProps) {
  const words = useWords();
  const lang = useLang();
  const store = useSheets();
  const [chosen, setChosen] = useState(settings.sheet);
  const [days, setDays] = useState<Days>(30);
  const shops = useQuery(shopsQuery).data ?? [];
  const [tries, setTries] = useState(0);
  const general = settings.sheet;
  const acts = useActs({ store, general, change, onChoose: setChosen });
  const { own = none, drafts = [] } = store;

  const draft = drafts.find(({ id }) => id === chosen);
  const published = latestOf({ own }, chosen);
  const before = published ?? draft?.sheet ?? shopStandard;
  const sheet = draft?.sheet ?? before;
  const isShipped = shipped.some(({ id }) => id === chosen) && !draft;
  const faults = useMemo(() => validateSheet(sheet), [sheet]);
  const isFaulty = faults.some(({ level }) => level === 'error');
  const changes = published ? changesOf(published, sheet).length : 0;

  const { from, to } = lastDays(days, Date.now());
  const isTried = draft !== undefined && !isFaulty && (changes > 0 || !published);
  const job = useMemo((): Job | undefined => {
    if (!isTried) return undefined;
    const after = { own: [...own, sheet], general: sheet.applies ? general : sheet.id };
    return { before: { own, general }, after, period: { from, to } };
  }, [isTried, own, sheet, general, from, to, tries]);
  const trial = useWhatIf(job);
  const versions = own.filter(({ id }) => id === chosen).sort((a, b) => b.version - a.version);
  const done = trial?.state === 'done' ? trial.sums.after.items : undefined;

  if (store.failed) return <Alert type="error" title={words('sheetFailed')} />;
  if (!store.own || !store.drafts) return <Skeleton active={false} paragraph={{ rows: 10 }} />;

  const edit = (part: object) => {
    if (isShipped) return;
    const next = withoutNone({ ...sheet, ...part, version: (published?.version ?? 0) + 1 });
    void store.keep({ id: chosen, from: published?.version ?? 0, sheet: next });
  };
  return (
    <>
      <SheetHead
        store={store}
        acts={acts}
        general={general}
        chosen={chosen}
        onChoose={setChosen}
        sheet={sheet}
        published={published}
        draft={draft}
        changes={changes}
      >
        <Publish sheet={sheet} trial={trial} days={days} disabled={!isTried} onPublish={() => acts.publish(sheet)} />
      </SheetHead>
      <div className="two">
        <div className="column">
          <SheetPlaces
            inForce={{ own, general }}
            chosen={chosen}
            platformName={(id) => platforms.find((one) => one.id === id)?.name[lang] ?? id}
            onChoose={setChosen}
            onAdd={(applies, word) => acts.begin({ ...namedCopy(generalOf({ own, general }), word), applies })}
          />
          {isShipped && <p className="panel part quiet">{words('sheetReadOnly')}</p>}
          {draft && faults.some(({ item, level }) => !item && level === 'error') && (
            <Alert
              type="warning"
              title={faults.flatMap(({ item, level, text }) => (!item && level === 'error' ? [text[lang]] : [])).join(' ')}
            />
          )}
          <section className="panel" aria-label={words('sheetChoose')}>
            <SheetTable
              sheet={sheet}
              before={before}
              faults={faults}
              done={done}
              days={days}
              disabled={isShipped}
              onItem={(id, part) => edit({ items: { ...sheet.items, [id]: withoutNone({ ...sheet.items[id], ...part }) } })}
            />
          </section>
          <SheetFrame
            sheet={sheet}
            before={before}
            platforms={platforms.map(({ id, name }) => ({ value: id, label: name[lang] }))}
            shops={shops}
            disabled={isShipped}
            onChange={edit}
          />
        </div>
        <div className="column side">
          <SheetEffect
            days={days}
            onDays={setDays}
            idle={isFaulty && draft ? 'effectFaulty' : isTried ? undefined : 'effectNone'}
            isCutAnew={sheet.thresholds.sessionGap !== before.thresholds.sessionGap}
            trial={trial}
            onAgain={() => setTries((n) => n + 1)}
          />
          {versions.length > 0 && (
            <SheetHistory
              versions={versions}
              onTakeBack={acts.takeBack}
              onRestore={(one) => acts.restore(one, versions[0]?.version ?? 0)}
            />
          )}
        </div>
      </div>
    </>
  );
}

const none: Sheet[] = [];

/** Fields that were taken away are absent, for undefined is no value of a sheet. */
function withoutNone<T extends object>(value: T): Sheet & T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Sheet & T;
}
