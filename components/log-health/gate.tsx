import type { ReactNode } from 'react';
import type { Lang } from '../../lib/model/localised';
import { LogTrouble } from './banner';
import { useLock } from './use-lock';

/** Shows what reads the log only while it can be read; until then the field that unlocks it. Begins anew with every unlocking. */
export function LogGate({ lang, children }: { lang: Lang; children: ReactNode }) {
  const lock = useLock();
  if (lock === undefined) return null;
  if (lock !== 'locked') return children;
  return (
    <main className="log-gate">
      <LogTrouble lang={lang} />
    </main>
  );
}
