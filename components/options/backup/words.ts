import { type BackupWord, backupWords } from '../../../lib/i18n/backup';
import { say } from '../../../lib/i18n/say';
import { fileSize } from '../../ui/numbers';
import { date, dateTime } from '../../ui/times';
import { useLang } from '../said';

/** Reads the words of the backup section in the page's language. */
export function useBackupWords(): (word: BackupWord, values?: Record<string, string | number>) => string {
  const lang = useLang();
  return (word, values) => say(backupWords[word], lang, values);
}

/** Writes moments (epoch milliseconds) and sizes (bytes) as the page's language does. */
export function useFormats() {
  const lang = useLang();
  return {
    time: (at: number) => dateTime(at, lang),
    day: (at: number) => date(at, lang),
    size: (bytes: number) => fileSize(bytes, lang),
  };
}

/** What to say of a job that failed, by the name of its error. */
export function wordOfFailure(name: string): BackupWord {
  const words: Record<string, BackupWord> = {
    AbortError: 'cancelled',
    QuotaExceededError: 'failedFull',
    NotFoundError: 'failedGone',
    NotAllowedError: 'failedPermission',
    SchemaNewer: 'failedNewer',
    BackupBusy: 'failedBusy',
    LogLocked: 'failedLocked',
  };
  return Object.hasOwn(words, name) ? (words[name] ?? 'failedOther') : 'failedOther';
}
