import { useQuery, useQueryClient } from '@tanstack/react-query';
import { readDrafts, readSheets, removeDraft, type SheetDraft, saveDraft } from '../../../lib/log/sheets';
import { sheetsDb } from '../../sheets';

const own = ['sheets', 'own'];
const drafts = ['sheets', 'drafts'];

/** The shop's own sheets and drafts. A draft is shown as it is typed and stored behind. */
export function useSheets() {
  const queries = useQueryClient();
  const published = useQuery({ queryKey: own, queryFn: () => readSheets(sheetsDb) });
  const begun = useQuery({ queryKey: drafts, queryFn: () => readDrafts(sheetsDb) });
  const others = (id: string) => (begun.data ?? []).filter((one) => one.id !== id);
  return {
    own: published.data,
    drafts: begun.data,
    failed: published.isError || begun.isError,
    async keep(draft: SheetDraft) {
      queries.setQueryData(drafts, [...others(draft.id), draft]);
      await saveDraft(sheetsDb, draft);
    },
    async drop(id: string) {
      queries.setQueryData(drafts, others(id));
      await removeDraft(sheetsDb, id);
    },
    /** After a change of what is published. */
    refresh: () => queries.invalidateQueries({ queryKey: ['sheets'] }),
  };
}
