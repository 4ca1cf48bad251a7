import { Alert } from 'antd';
import { useLock } from '../../log-health/use-lock';
import { useEncryptionWords } from './encryption-words';

/** Says where backups are made that they are not encrypted, though the log is. */
export function BackupsPlain() {
  const words = useEncryptionWords();
  const lock = useLock();
  if (lock === undefined || lock === 'off') return null;
  return <Alert type="warning" showIcon title={words('backupsPlain')} description={words('backupsPlainMore')} />;
}
