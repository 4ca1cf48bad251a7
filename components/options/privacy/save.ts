import type { Settings } from '../../../lib/model/settings';
import { useNotice } from '../notice';
import { useWords } from '../said';

/** Keeps some settings at once, says so, and offers the way back; without one where `canUndo` is false. */
export function useSave(settings: Settings, change: (part: Partial<Settings>) => Promise<void>) {
  const words = useWords();
  const notice = useNotice();
  return (part: Partial<Settings>, canUndo = true) => {
    const before = Object.fromEntries(Object.keys(part).map((name) => [name, settings[name as keyof Settings]]));
    return change(part).then(
      () => notice({ text: words('saved'), ...(canUndo && { undo: () => change(before) }) }),
      () => notice({ text: words('notSaved'), failed: true }),
    );
  };
}
