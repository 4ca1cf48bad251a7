import { Button } from 'antd';
import type { Sheet } from '../../../lib/model/sheet';
import { items } from '../../../lib/quality/items';
import { changesOf, type SheetPlace } from '../../../lib/quality/sheets/changes';
import { useLang, useWords } from '../said';

interface HistoryProps {
  /** All versions of one sheet, the latest first. */
  versions: readonly Sheet[];
  onRestore(version: Sheet): void;
  onTakeBack(latest: Sheet): void;
}

/** What was published, what each version changed, and the way back. */
export function SheetHistory({ versions, onRestore, onTakeBack }: HistoryProps) {
  const words = useWords();
  const named = usePlaceName();
  const lang = useLang();
  const what = (one: Sheet, before: Sheet | undefined) => {
    if (!before) return words('sheetFirst');
    return words('sheetChanged', {
      what: changesOf(before, one)
        .map(named)
        .join(lang === 'zh' ? '、' : ', '),
    });
  };
  return (
    <section className="panel" aria-label={words('sheetHistory')}>
      <h2>{words('sheetHistory')}</h2>
      <ol className="sheet-versions">
        {versions.map((one, place) => (
          <li key={one.version}>
            <b>{words('sheetVersion', { n: one.version })}</b>
            <span className="quiet">{what(one, versions[place + 1])}</span>
            <Button onClick={() => (place === 0 ? onTakeBack(one) : onRestore(one))}>
              {words(place === 0 ? 'sheetTakeBack' : 'sheetRestore')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function usePlaceName(): (place: SheetPlace) => string {
  const words = useWords();
  const lang = useLang();
  return (place) => {
    if (place === 'title') return words('sheetTitle');
    if (place === 'scoring') return words('sheetScoring');
    if (place === 'applies') return words('sheetApplies');
    if (place === 'firstResponse' || place === 'hold' || place === 'silence' || place === 'sessionGap') return words(place);
    return items.find(({ id }) => id === place)?.label[lang] ?? place;
  };
}
