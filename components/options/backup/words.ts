import { type BackupWord, backupWords } from '../../../lib/i18n/backup';
import { say } from '../../../lib/i18n/say';
import { useLang } from '../said';

/** Reads the words of the backup section in the page's language. */
export function useBackupWords(): (word: BackupWord, values?: Record<string, string | number>) => string {
  const lang = useLang();
  return (word, values) => say(backupWords[word], lang, values);
}

/** Writes moments (epoch milliseconds) and sizes (bytes) as the page's language does. */
export function useFormats() {
  const lang = useLang();
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  return {
    time: (at: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at),
    day: (at: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at),
    size(bytes: number) {
      const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
    },
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
