import { Alert, Button } from 'antd';
import { missingBefore } from '../../../lib/bundle/backup/follows';
import type { RestoreReport } from '../../../lib/log/backup-restore';
import { useNumber } from '../said';
import { PreviewFile } from './preview-file';
import { useBackupWords, useFormats } from './words';

interface Props {
  report: RestoreReport;
  /** This installation. */
  own: string | undefined;
  isBusy: boolean;
  onRestore(): void;
  onClose(): void;
}

/** What is in the chosen files and what restoring them would do, before anything is done. */
export function Preview({ report: { files, total }, own, isBusy, onRestore, onClose }: Props) {
  const words = useBackupWords();
  const number = useNumber();
  const { day } = useFormats();
  const periods = files.flatMap(({ period }) => period ?? []);
  const first = periods.length > 0 && day(Math.min(...periods.map(({ from }) => from)));
  const last = periods.length > 0 && day(Math.max(...periods.map(({ to }) => to)));
  const isNothing = total.added + total.changed + total.events + total.gaps + total.team === 0;
  const isForeign = files.some(({ header }) => header && header.installation !== own);
  const facts = [
    ...(first && last ? [[words('previewPeriod'), first === last ? first : words('periodIs', { from: first, to: last })]] : []),
    [words('previewNew'), number(total.added)],
    [words('previewKnown'), number(total.known)],
    ...(total.changed > 0 ? [[words('previewChanged'), number(total.changed)]] : []),
    ...(total.expired > 0 ? [[words('previewExpired'), number(total.expired)]] : []),
    [words('previewChats'), number(total.chats)],
    ...(total.team > 0 ? [[words('previewTeam'), number(total.team)]] : []),
    ...(total.events + total.gaps > 0 ? [[words('previewOther'), number(total.events + total.gaps)]] : []),
  ];
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
      {missingBefore(files).map(({ name, before }) => (
        <Alert key={name} type="warning" showIcon title={words('missing', { name, before })} />
      ))}
      <ul className="backup-files" aria-label={words('fileList')}>
        {files.map((file) => (
          <PreviewFile key={file.name} file={file} />
        ))}
      </ul>
      {total.team > 0 && isForeign && <p className="quiet">{words('listsOff')}</p>}
      {isNothing && files.some(({ header }) => header) && <p className="quiet">{words('nothingNew')}</p>}
      <div className="actions">
        <Button type="primary" disabled={isBusy || isNothing} onClick={onRestore}>
          {total.added > 0 ? words('restoreCount', { n: number(total.added) }) : words('restore')}
        </Button>
        <Button onClick={onClose}>{words('close')}</Button>
      </div>
    </section>
  );
}
