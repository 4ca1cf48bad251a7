import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { expiredFiles, type PickedFolder, removeFiles } from '../../../lib/log/backup-folder';
import { oldestKept } from '../../../lib/log/retention';
import { useNotice } from '../notice';
import { useNumber } from '../said';
import { useBackupWords, useFormats } from './words';

/** Backup files whose whole content is past its time, and the way to delete them: only the user does that. */
export function ExpiredFiles({ folder: { id, handle }, retention }: { folder: PickedFolder; retention: number }) {
  const words = useBackupWords();
  const number = useNumber();
  const { day } = useFormats();
  const notice = useNotice();
  const queries = useQueryClient();
  const [modal, holder] = Modal.useModal();
  const oldest = oldestKept(retention, Date.now());
  const queryKey = ['backup', 'expired', id, retention];
  const { data: names = [] } = useQuery({ queryKey, queryFn: () => expiredFiles(handle, oldest) });
  if (names.length === 0) return null;
  const remove = async () => {
    const n = number(names.length);
    const isSure = await modal.confirm({
      title: words('removeTitle', { n }),
      content: words('removeBody'),
      okText: words('removeExpired'),
      okButtonProps: { danger: true },
    });
    if (!isSure) return;
    await removeFiles(handle, names).then(
      () => notice({ text: words('removed', { n }) }),
      () => notice({ text: words('failedOther'), failed: true }),
    );
    await queries.invalidateQueries({ queryKey });
  };
  return (
    <div className="part backup-expired">
      <span className="is-low">{words('expired', { n: number(names.length), day: day(oldest) })}</span>
      <Button size="small" onClick={() => void remove()}>
        {words('removeExpired')}
      </Button>
      {holder}
    </div>
  );
}
