import { Alert, Button, Progress } from 'antd';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/icons';
import { useWords } from '../said';
import type { WordsDraft } from '../trial/draft';
import { readWordFile } from './read-file';

type Reading = { name: string; done: number; end: AbortController } | { name: string; failed: true };

/** Where a word file is dropped or chosen. What it holds becomes a draft: nothing is in use before its trial. */
export function WordImport({ onRead, onClose }: { onRead(draft: WordsDraft): void; onClose(): void }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<Reading>();
  const [isOver, setOver] = useState(false);
  const running = reading && 'end' in reading ? reading : undefined;
  const end = running?.end;
  useEffect(() => () => end?.abort(), [end]);
  const read = (file: File | undefined) => {
    if (!file) return;
    const { name } = file;
    const life = new AbortController();
    const progress = (done: number) => !life.signal.aborted && setReading({ name, done, end: life });
    progress(0);
    readWordFile(file, life.signal, progress).then(
      (found) => onRead({ kind: 'words', id: crypto.randomUUID(), name: name.slice(0, 120), stored: false, ...found }),
      () => setReading(life.signal.aborted ? undefined : { name, failed: true }),
    );
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    read(event.dataTransfer.files[0]);
  };
  return (
    <section className="panel" aria-label={words('importList')}>
      <h2>{words('importList')}</h2>
      <div className="part">
        {running ? (
          <div className="running">
            <Progress
              percent={100 * running.done}
              showInfo={false}
              size="small"
              aria-label={words('reading', { name: running.name })}
            />
            <span className="quiet">{words('reading', { name: running.name })}</span>
            <Button size="small" onClick={() => running.end.abort()}>
              {words('cancel')}
            </Button>
          </div>
        ) : (
          <button
            type="button"
            className={isOver ? 'drop is-over' : 'drop'}
            onClick={() => input.current?.click()}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <Icon name="out" px={18} />
            <b>{words('dropFile')}</b>
            <span className="quiet">{words('fileKinds')}</span>
          </button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.xlsx,.txt,.json,.tsv"
          aria-label={words('importList')}
          onChange={(event) => {
            read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        {reading && 'failed' in reading && <Alert type="error" title={words('fileFailed', { name: reading.name })} />}
      </div>
      <div className="part actions">
        <Button onClick={onClose}>{words('discard')}</Button>
      </div>
    </section>
  );
}
