import { publishSheet, removeSheet, type SheetDraft } from '../../../lib/log/sheets';
import type { Sheet } from '../../../lib/model/sheet';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import { sheetsDb } from '../../sheets';
import { useNotice } from '../notice';
import type { SectionProps } from '../page';
import { useLang, useWords } from '../said';
import { copyOf } from './copy';
import type { useSheets } from './use-sheets';

interface Given extends Pick<SectionProps, 'change'> {
  store: ReturnType<typeof useSheets>;
  general: string;
  onChoose(id: string): void;
}

/** What can be done with sheets. Each says what came of it, with the way back; what changes judging tells open chats and pages. */
export function useActs({ store, general, change, onChoose }: Given) {
  const words = useWords();
  const lang = useLang();
  const notice = useNotice();
  const { own = [], drafts = [] } = store;
  const told = async (inUse: string) => {
    await change({ sheet: inUse, team: Date.now() });
    await store.refresh();
  };
  const safe = (act: Promise<unknown>) => void act.catch(() => notice({ text: words('notSaved'), failed: true }));
  const draftOf = (sheet: Sheet): SheetDraft => ({ id: sheet.id, from: sheet.version - 1, sheet });

  /** Begins a sheet of one's own. */
  const begin = async (from: Sheet) => {
    const copy = copyOf(from, crypto.randomUUID());
    await store.keep(draftOf(copy));
    onChoose(copy.id);
  };
  const publish = async (sheet: Sheet) => {
    if (!(await publishSheet(sheetsDb, sheet))) return notice({ text: words('sheetExists'), failed: true });
    // A sheet for some chats is no longer the one for all others.
    const inUse = sheet.applies ? (general === sheet.id ? shopStandard.id : general) : sheet.id;
    await told(inUse);
    const undo = async () => {
      await removeSheet(sheetsDb, sheet);
      await told(general);
      await store.keep(draftOf(sheet));
    };
    notice({ text: words('sheetPublished', { name: sheet.title[lang], n: sheet.version }), undo });
  };
  /** The version before is in force again; what is taken back stays as a draft, unless there is one. */
  const takeBack = async (sheet: Sheet) => {
    const isLast = !own.some(({ id, version }) => id === sheet.id && version !== sheet.version);
    await removeSheet(sheetsDb, sheet);
    const before = drafts.find(({ id }) => id === sheet.id);
    if (!before) await store.keep(draftOf(sheet));
    await told(isLast && general === sheet.id ? shopStandard.id : general);
    const undo = async () => {
      await publishSheet(sheetsDb, sheet);
      if (before) await store.keep(before);
      await told(general);
    };
    notice({ text: words('sheetTakenBack', { name: sheet.title[lang], n: sheet.version }), undo });
  };
  /** An earlier version as the draft of the next one. */
  const restore = async (sheet: Sheet, latest: number) => {
    const before = drafts.find(({ id }) => id === sheet.id);
    await store.keep({ id: sheet.id, from: latest, sheet: { ...sheet, version: latest + 1 } });
    const undo = () => (before ? store.keep(before) : store.drop(sheet.id));
    notice({ text: words('sheetRestored', { n: sheet.version }), undo });
  };
  const discard = async (gone: SheetDraft, isPublished: boolean) => {
    await store.drop(gone.id);
    if (!isPublished) onChoose(general);
    notice({ text: words('sheetDiscarded'), undo: () => store.keep(gone).then(() => onChoose(gone.id)) });
  };
  const use = async (sheet: Sheet) => {
    await told(sheet.id);
    notice({ text: words('sheetUsed', { name: sheet.title[lang] }), undo: () => told(general) });
  };
  return {
    begin: (from: Sheet) => safe(begin(from)),
    publish: (sheet: Sheet) => safe(publish(sheet)),
    takeBack: (sheet: Sheet) => safe(takeBack(sheet)),
    restore: (sheet: Sheet, latest: number) => safe(restore(sheet, latest)),
    discard: (gone: SheetDraft, isPublished: boolean) => safe(discard(gone, isPublished)),
    use: (sheet: Sheet) => safe(use(sheet)),
  };
}
