import { Alert, Button, Modal } from 'antd';
import { missingBefore } from '../../../lib/bundle/backup/follows';
import type { KeepHere } from '../../../lib/log/backup-parts';
import type { RestoreReport } from '../../../lib/log/backup-restore';
import type { Settings } from '../../../lib/model/settings';
import { useNumber } from '../said';
import { PreviewFile } from './preview-file';
import { useBackupWords, useFormats } from './words';

/** Files that were looked into, under which conditions, what they hold, and the settings they would change. */
export interface Chosen {
  files: File[];
  keep: KeepHere;
  report: RestoreReport;
  change: Partial<Settings>;
}

interface Props {
  chosen: Chosen;
  isBusy: boolean;
  onRestore(): void;
  /** Looks again, with those who were erased on purpose. */
  onBringBack(): void;
  onClose(): void;
}

/** What is in the chosen files and what restoring them would do, before anything is done. */
export function Preview({ chosen, isBusy, onRestore, onBringBack, onClose }: Props) {
  const { files, total, erased } = chosen.report;
  const { own, bringBack } = chosen.keep;
  const changed = Object.keys(chosen.change).length;
  const words = useBackupWords();
  const number = useNumber();
  const { day } = useFormats();
  const [modal, holder] = Modal.useModal();
  const periods = files.flatMap(({ period }) => period ?? []);
  const first = periods.length > 0 && day(Math.min(...periods.map(({ from }) => from)));
  const last = periods.length > 0 && day(Math.max(...periods.map(({ to }) => to)));
  const isNothing =
    total.added + total.changed + total.events + total.gaps + total.team + total.sheets + total.notes + changed === 0;
  const isForeign = files.some(({ header }) => header && header.installation !== own);
  const facts = [
    ...(first && last ? [[words('previewPeriod'), first === last ? first : words('periodIs', { from: first, to: last })]] : []),
    [words('previewNew'), number(total.added)],
    [words('previewKnown'), number(total.known)],
    ...(total.changed > 0 ? [[words('previewChanged'), number(total.changed)]] : []),
    ...(total.expired > 0 ? [[words('previewExpired'), number(total.expired)]] : []),
    [words('previewChats'), number(total.chats)],
    ...(total.notes > 0 ? [[words('previewNotes'), number(total.notes)]] : []),
    ...(total.team > 0 ? [[words('previewTeam'), number(total.team)]] : []),
    ...(total.sheets > 0 ? [[words('previewSheets'), number(total.sheets)]] : []),
    ...(changed > 0 ? [[words('previewSettings'), number(changed)]] : []),
    ...(total.events + total.gaps > 0 ? [[words('previewOther'), number(total.events + total.gaps)]] : []),
  ];
  const ask = async () => {
    const n = number(erased);
    const isSure = await modal.confirm({
      title: words('bringBackAsk', { n }),
      content: words('bringBackBody'),
      okText: words('bringBack'),
      okButtonProps: { danger: true },
    });
    if (isSure) onBringBack();
  };
  return (
    <section className="part backup-preview" aria-label={words('preview')}>
      <b>{words('preview')}</b>
      <dl className="pairs">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {erased > 0 && !bringBack && (
        <div className="backup-expired">
          <span>{words('stayOut', { n: number(erased) })}</span>
          <Button size="small" disabled={isBusy} onClick={() => void ask()}>
            {words('bringBack')}
          </Button>
        </div>
      )}
      {erased > 0 && bringBack && <Alert type="warning" showIcon title={words('broughtBack', { n: number(erased) })} />}
      {missingBefore(files).map(({ name, before }) => (
        <Alert key={name} type="warning" showIcon title={words('missing', { name, before })} />
      ))}
      <ul className="backup-files" aria-label={words('fileList')}>
        {files.map((file) => (
          <PreviewFile key={file.name} file={file} />
        ))}
      </ul>
      {changed > 0 && <p className="quiet">{words('settingsHint')}</p>}
      {total.team + total.sheets > 0 && isForeign && <p className="quiet">{words('listsOff')}</p>}
      {isNothing && erased === 0 && files.some(({ header }) => header) && <p className="quiet">{words('nothingNew')}</p>}
      <div className="actions">
        <Button type="primary" disabled={isBusy || isNothing} onClick={onRestore}>
          {total.added > 0 ? words('restoreCount', { n: number(total.added) }) : words('restore')}
        </Button>
        <Button onClick={onClose}>{words('close')}</Button>
      </div>
      {holder}
    </section>
  );
}
