import { Button, Dropdown } from 'antd';
import { sheetWords } from '../../../lib/i18n/sheet';
import type { Localised } from '../../../lib/model/localised';
import type { Applies, Sheet } from '../../../lib/model/sheet';
import { inRank } from '../../../lib/quality/sheets/choose';
import { generalOf, latestOf, type SheetsInForce } from '../../../lib/quality/sheets/in-force';
import { zoneHere } from '../../ui/times';
import { useLang, useWords } from '../said';
import { clockTime } from './clock';

interface PlacesProps {
  inForce: SheetsInForce;
  chosen: string;
  platformName(id: string): string;
  onChoose(id: string): void;
  /** Begins a sheet that is for some chats only; `word` says in its name for which. */
  onAdd(applies: Applies, word: Localised): void;
}

/** What a new sheet is limited to before its author has said more: the empty lists are told as what is missing. */
const beginnings = {
  sheetAddPlatforms: { word: sheetWords.sheetOfPlatforms, applies: () => ({ platforms: [] }) },
  sheetAddShops: { word: sheetWords.sheetOfShops, applies: () => ({ shops: [] }) },
  sheetAddShift: { word: sheetWords.sheetOfShift, applies: () => ({ shift: { from: 1_080, to: 540, zone: zoneHere() } }) },
} satisfies Record<string, { word: Localised; applies(): Applies }>;

/** The sheets in force and the chats each is for, those that go first on top. */
export function SheetPlaces({ inForce, chosen, platformName, onChoose, onAdd }: PlacesProps) {
  const words = useWords();
  const lang = useLang();
  const ids = [...new Set(inForce.own.map(({ id }) => id))];
  const special = inRank(ids.flatMap((id) => latestOf(inForce, id) ?? []).filter(({ applies }) => applies));
  const general = generalOf(inForce);
  const placeOf = ({ applies }: Sheet) => {
    const { platforms, shops, shift } = applies ?? {};
    const shown = [
      platforms?.map(platformName).join(lang === 'zh' ? '、' : ', '),
      shops?.join(lang === 'zh' ? '、' : ', '),
      shift && words('sheetShiftOf', { from: clockTime(shift.from), to: clockTime(shift.to) }),
    ].filter(Boolean);
    if (shown.length > 0) return shown.join(' · ');
    return words(special.length > 0 ? 'sheetForOthers' : 'sheetForAll');
  };
  return (
    <section className="panel" aria-label={words('sheetPlaces')}>
      <h2>
        {words('sheetPlaces')}
        <span className="grow" />
        <Dropdown
          trigger={['click']}
          menu={{
            items: (Object.keys(beginnings) as (keyof typeof beginnings)[]).map((key) => ({ key, label: words(key) })),
            onClick: ({ key }) => {
              const { applies, word } = beginnings[key as keyof typeof beginnings];
              onAdd(applies(), word);
            },
          }}
        >
          <Button>{words('sheetAdd')}</Button>
        </Dropdown>
      </h2>
      <table className="rules sheet-places">
        <thead className="visually-hidden">
          <tr>
            <th>{words('sheetPlace')}</th>
            <th>{words('sheetChoose')}</th>
            <th>{words('sheetState')}</th>
          </tr>
        </thead>
        <tbody>
          {[...special, general].map((sheet) => (
            <tr key={sheet.id} className={sheet.id === chosen ? 'is-pending' : undefined}>
              <td>{placeOf(sheet)}</td>
              <td>
                <button
                  type="button"
                  className="sheet-open"
                  aria-current={sheet.id === chosen}
                  onClick={() => onChoose(sheet.id)}
                >
                  {sheet.title[lang]}
                </button>
              </td>
              <td className="quiet figure">{words('sheetVersion', { n: sheet.version })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {special.length > 0 && <p className="legend">{words('sheetOrder')}</p>}
    </section>
  );
}
