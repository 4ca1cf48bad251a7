import './style.css';
import type { SectionProps } from '../page';
import { BackupsPlain } from '../privacy/backups-plain';
import { AutomaticBackups } from './automatic';
import { TakeAway } from './take-away';
import { useJobs } from './use-job';
import { useBackupWords } from './words';

/** Backups into a folder, the whole log as a file, and the way back. */
export function BackupSection({ settings }: SectionProps) {
  const words = useBackupWords();
  const [automatic, takeAway] = [useJobs(), useJobs()];
  return (
    <>
      <header className="head">
        <h1>{words('title')}</h1>
        <span className="quiet">{words('lead')}</span>
      </header>
      <div className="column backup">
        <BackupsPlain />
        <AutomaticBackups jobs={automatic} retention={settings.retention} />
        <TakeAway jobs={takeAway} settings={settings} />
      </div>
    </>
  );
}
