import { Button, Select } from 'antd';
import { type ReactNode, useRef } from 'react';
import { say } from '../../../lib/i18n/say';
import { sheetWords } from '../../../lib/i18n/sheet';
import type { SheetDraft } from '../../../lib/log/sheets';
import type { Lang, Localised } from '../../../lib/model/localised';
import type { Sheet } from '../../../lib/model/sheet';
import { latestOf } from '../../../lib/quality/sheets/in-force';
import { sheets as shipped } from '../../../lib/quality/sheets/index';
import { readSheet } from '../../../lib/quality/sheets/read';
import { useNotice } from '../notice';
import { useLang, useWords } from '../said';
import type { useActs } from './use-acts';
import type { useSheets } from './use-sheets';

interface HeadProps {
  store: ReturnType<typeof useSheets>;
  acts: ReturnType<typeof useActs>;
  general: string;
  chosen: string;
  onChoose(id: string): void;
  sheet: Sheet;
  published: Sheet | undefined;
  draft: SheetDraft | undefined;
  changes: number;
  /** What publishes the draft. */
  children: ReactNode;
}

/** Which sheet is open, in what state, and what can be done with it. */
export function SheetHead(props: HeadProps) {
  const { store, acts, general, chosen, onChoose, sheet, published, draft, changes } = props;
  const words = useWords();
  const lang = useLang();
  const notice = useNotice();
  const file = useRef<HTMLInputElement>(null);
  const { own = [], drafts = [] } = store;
  const ids = [...new Set([...shipped, ...own, ...drafts].map(({ id }) => id))];
  const titleOf = (id: string) => (drafts.find((one) => one.id === id)?.sheet ?? latestOf({ own }, id))?.title[lang] || id;
  const isOwn = !shipped.some(({ id }) => id === chosen);
  const isInUse = chosen === general || published?.applies !== undefined;
  const take = (text: string) => {
    const read = readSheet(text);
    if (read.ok) acts.begin(read.sheet);
    else notice({ text: read.faults.map((fault) => fault.text[lang]).join(' '), failed: true });
  };
  return (
    <header className="head">
      <h1>{words('sheet')}</h1>
      <Select
        className="sheet-choose"
        aria-label={words('sheetChoose')}
        value={chosen}
        onChange={onChoose}
        popupMatchSelectWidth={false}
        options={ids.map((id) => ({ value: id, label: titleOf(id) }))}
      />
      {published && (
        <span className={isInUse ? 'tag is-on' : 'tag'}>
          {words(isInUse ? 'sheetInUse' : 'sheetVersion', { n: published.version })}
        </span>
      )}
      {!isOwn && <span className="tag">{words('sheetShipped')}</span>}
      {draft && (
        <span className="tag is-draft">{words(published ? 'sheetDraft' : 'sheetDraftNew', { n: sheet.version, changes })}</span>
      )}
      <span className="grow" />
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          target.files?.[0]?.text().then(take, () => notice({ text: words('notSaved'), failed: true }));
          target.value = '';
        }}
      />
      <Button onClick={() => file.current?.click()}>{words('sheetImport')}</Button>
      <Button onClick={() => save(sheet)}>{words('sheetExport')}</Button>
      <Button onClick={() => acts.begin(namedCopy(sheet))}>{words('sheetCopy')}</Button>
      {published && !published.applies && chosen !== general && (
        <Button onClick={() => acts.use(published)}>{words('sheetUse')}</Button>
      )}
      {draft && <Button onClick={() => acts.discard(draft, published !== undefined)}>{words('sheetDiscard')}</Button>}
      {draft && props.children}
    </header>
  );
}

/** Nobody should take the copy for the sheet it was made from. `{name}` stands in `word` for its name. */
export function namedCopy(sheet: Sheet, word: Localised = sheetWords.sheetCopied): Sheet {
  const name = (lang: Lang) => {
    const title = sheet.title[lang];
    const suffix = say(word, lang, { name: '' });
    return title.endsWith(suffix) ? title : (title + suffix).slice(-80);
  };
  return { ...sheet, title: { zh: name('zh'), en: name('en') } };
}

function save(sheet: Sheet): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(sheet, null, 2)], { type: 'application/json' }));
  link.download = `saywell-${sheet.id}-v${sheet.version}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
