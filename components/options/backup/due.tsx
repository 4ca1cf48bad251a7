import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useNumber } from '../said';
import { statusQuery } from './status';
import { useBackupWords } from './words';

const day = 24 * 60 * 60 * 1_000;

/** Says on the other sections that no backup could be written for a day or more. */
export function BackupDue() {
  const words = useBackupWords();
  const number = useNumber();
  const { data: status } = useQuery(statusQuery);
  const days = status?.state ? Math.floor((Date.now() - status.state.lookedAt) / day) : 0;
  if (!status?.folder || days < 1) return null;
  return (
    <Alert
      className="backup-due"
      type="warning"
      showIcon
      title={words('due', { days: number(days) })}
      action={<a href="#backup">{words('goToBackup')}</a>}
    />
  );
}
