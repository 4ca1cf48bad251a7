import { Button, Progress } from 'antd';
import type { SealWork } from '../../../lib/model/seal';
import { useNumber } from '../said';
import { goOn, pause } from './encryption-acts';
import { useEncryptionWords } from './encryption-words';

/** How far the stored rows are rewritten, and a way to stop that and to go on. */
export function Rewriting({ work, run }: { work: SealWork; run(act: () => Promise<unknown>): Promise<void> }) {
  const words = useEncryptionWords();
  const number = useNumber();
  const share = work.total > 0 ? Math.min(1, work.done / work.total) : 0;
  const percent = `${number(Math.floor(100 * share))}%`;
  const what = work.paused ? 'pausedAt' : work.to === 'sealed' ? 'sealing' : 'opening';
  return (
    <div className="part">
      <div className="rewriting">
        <Progress percent={100 * share} showInfo={false} size="small" aria-label={words(what, { percent })} />
        <span>{words(what, { percent })}</span>
        <Button onClick={() => void run(work.paused ? goOn : pause)}>{words(work.paused ? 'goOn' : 'pause')}</Button>
      </div>
      {!work.paused && <p className="quiet">{words('mixed')}</p>}
    </div>
  );
}
