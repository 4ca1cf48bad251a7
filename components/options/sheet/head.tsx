import { Button, Select } from 'antd';
import { useRef } from 'react';
import { say } from '../../../lib/i18n/say';
import { sheetWords } from '../../../lib/i18n/sheet';
import { publishSheet, removeSheet, type SheetDraft } from '../../../lib/log/sheets';
import type { Lang } from '../../../lib/model/localised';
import type { Sheet } from '../../../lib/model/sheet';
import { latestOf } from '../../../lib/quality/sheets/in-force';
import { sheets as shipped } from '../../../lib/quality/sheets/index';
import { readSheet } from '../../../lib/quality/sheets/read';
import { sheetsDb } from '../../sheets';
import { useNotice } from '../notice';
import type { SectionProps } from '../page';
import { useLang, useWords } from '../said';
import { copyOf } from './copy';
import type { useSheets } from './use-sheets';

interface HeadProps extends Pick<SectionProps, 'change'> {
  store: ReturnType<typeof useSheets>;
  general: string;
  chosen: string;
  onChoose(id: string): void;
  sheet: Sheet;
  published: Sheet | undefined;
  draft: SheetDraft | undefined;
  changes: number;
  isFaulty: boolean;
}

/** Which sheet is open, in what state, and what can be done with it. */
export function SheetHead(props: HeadProps) {
  const { store, general, change, chosen, onChoose, sheet, published, draft, changes, isFaulty } = props;
  const words = useWords();
  const lang = useLang();
  const notice = useNotice();
  const file = useRef<HTMLInputElement>(null);
  const { own = [], drafts = [] } = store;
  const ids = [...new Set([...shipped, ...own, ...drafts].map(({ id }) => id))];
  const titleOf = (id: string) => (drafts.find((one) => one.id === id)?.sheet ?? latestOf({ own }, id))?.title[lang] || id;
  const isOwn = !shipped.some(({ id }) => id === chosen);
  const failed = () => notice({ text: words('notSaved'), failed: true });

  const begin = (from: Sheet) => {
    const copy = copyOf(from, crypto.randomUUID());
    store.keep({ id: copy.id, from: 0, sheet: copy }).then(() => onChoose(copy.id), failed);
  };
  const publish = async () => {
    if (!(await publishSheet(sheetsDb, sheet))) return notice({ text: words('sheetExists'), failed: true });
    if (!sheet.applies) await change({ sheet: sheet.id });
    await store.refresh();
    const back = async () => {
      await removeSheet(sheetsDb, sheet);
      await change({ sheet: general });
      await store.keep({ id: sheet.id, from: published?.version ?? 0, sheet });
      await store.refresh();
    };
    notice({ text: words('sheetPublished', { name: sheet.title[lang], n: sheet.version }), undo: back });
  };
  const discard = async (gone: SheetDraft) => {
    await store.drop(gone.id);
    if (!published) onChoose(general);
    notice({ text: words('sheetDiscarded'), undo: () => store.keep(gone).then(() => onChoose(gone.id)) });
  };
  const use = async () => {
    await change({ sheet: chosen });
    notice({ text: words('sheetUsed', { name: sheet.title[lang] }), undo: () => change({ sheet: general }) });
  };
  const take = async (text: string) => {
    const read = readSheet(text);
    if (read.ok) begin(read.sheet);
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
        <span className={chosen === general ? 'tag is-on' : 'tag'}>
          {words(chosen === general ? 'sheetInUse' : 'sheetVersion', { n: published.version })}
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
          target.files?.[0]?.text().then(take, failed);
          target.value = '';
        }}
      />
      <Button onClick={() => file.current?.click()}>{words('sheetImport')}</Button>
      <Button onClick={() => save(sheet)}>{words('sheetExport')}</Button>
      <Button onClick={() => begin(namedCopy(sheet))}>{words('sheetCopy')}</Button>
      {published && !published.applies && chosen !== general && (
        <Button onClick={() => use().catch(failed)}>{words('sheetUse')}</Button>
      )}
      {draft && <Button onClick={() => discard(draft).catch(failed)}>{words('sheetDiscard')}</Button>}
      {draft && (
        <Button type="primary" disabled={isFaulty || (published && changes === 0)} onClick={() => publish().catch(failed)}>
          {words('sheetPublish', { n: sheet.version })}
        </Button>
      )}
    </header>
  );
}

/** Nobody should take the copy for the sheet it was made from. */
function namedCopy(sheet: Sheet): Sheet {
  const name = (lang: Lang) => say(sheetWords.sheetCopied, lang, { name: sheet.title[lang] }).slice(-80);
  return { ...sheet, title: { zh: name('zh'), en: name('en') } };
}

function save(sheet: Sheet): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(sheet, null, 2)], { type: 'application/json' }));
  link.download = `saywell-${sheet.id}-v${sheet.version}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
