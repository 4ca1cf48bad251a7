import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import { browser } from 'wxt/browser';
import { backupEvery } from '../../../lib/log/backup-due';
import { forgetFolder, keepFolder } from '../../../lib/log/backup-folder';
import { fullEvery } from '../../../lib/log/backup-run';
import type { BackupState } from '../../../lib/model/backup';
import { readChosen } from '../../../lib/settings/store';
import { useNotice } from '../notice';
import { ExpiredFiles } from './expired';
import { RunningJob } from './running';
import { type BackupStatus, canPick, pickFolder, statusQuery } from './status';
import type { Jobs } from './use-job';
import { useBackupWords, useFormats } from './words';

/** Where backups go, how they are doing, and everything that can be done about it. */
export function AutomaticBackups({ jobs, retention }: { jobs: Jobs; retention: number }) {
  const words = useBackupWords();
  const notice = useNotice();
  const queries = useQueryClient();
  const { data: status } = useQuery(statusQuery);
  const refresh = () => queries.invalidateQueries({ queryKey: statusQuery.queryKey });
  const backUp = async (isFull: boolean) => {
    const before = status?.state?.name;
    const { version: app } = browser.runtime.getManifest();
    const job = { do: 'backup' as const, app, settings: await readChosen(), isFull, isAutomatic: false };
    const done = await jobs.run(job, 'backingUp');
    await refresh();
    if (done) notice({ text: done.name === before ? words('upToDate') : words('written', { name: done.name }) });
  };
  const pick = async () => {
    try {
      const handle = await pickFolder();
      if (!handle) return;
      await keepFolder(handle);
      await backUp(false);
    } catch {
      notice({ text: words('failedPermission'), failed: true });
    }
  };
  const allow = async () => {
    const answer = await status?.folder?.handle.requestPermission?.({ mode: 'readwrite' }).catch(() => 'denied');
    await refresh();
    if (answer === 'granted') await backUp(false);
    else notice({ text: words('failedPermission'), failed: true });
  };
  const forget = async () => {
    const before = status?.folder;
    await forgetFolder();
    await refresh();
    const undo = async () => {
      if (before) await keepFolder(before.handle);
      await refresh();
    };
    notice({ text: words('forgotten'), undo });
  };
  return (
    <section className="panel" aria-label={words('automatic')}>
      <h2>{words('automatic')}</h2>
      {!status ? (
        <Skeleton className="part" active={false} paragraph={{ rows: 3 }} />
      ) : !status.folder ? (
        <div className="part backup-pick">
          <p>{words(canPick() ? 'pickLead' : 'unsupported')}</p>
          {canPick() && (
            <Button type="primary" onClick={() => void pick()}>
              {words('pick')}
            </Button>
          )}
        </div>
      ) : (
        <>
          {status.permission !== 'granted' && (
            <Alert
              className="backup-lost"
              type="warning"
              showIcon
              title={words('lostPermission')}
              description={words('lostPermissionBody')}
              action={
                <Button size="small" type="primary" onClick={() => void allow()}>
                  {words('allow')}
                </Button>
              }
            />
          )}
          <Facts status={status} onPick={() => void pick()} onForget={() => void forget()} />
          {status.permission === 'granted' && <ExpiredFiles folder={status.folder} retention={retention} />}
          <RunningJob jobs={jobs} />
          <div className="part actions">
            <Button
              type={status.permission === 'granted' ? 'primary' : 'default'}
              disabled={jobs.running !== undefined || status.permission !== 'granted'}
              onClick={() => void backUp(false)}
            >
              {words('now')}
            </Button>
            <Button disabled={jobs.running !== undefined || status.permission !== 'granted'} onClick={() => void backUp(true)}>
              {words('fullNow')}
            </Button>
          </div>
        </>
      )}
      <p className="part quiet">{words('private')}</p>
    </section>
  );
}

function Facts(props: { status: BackupStatus; onPick(): void; onForget(): void }) {
  const words = useBackupWords();
  const { time, day, size } = useFormats();
  const { folder, permission, state } = props.status;
  return (
    <dl className="part backup-facts">
      <dt>{words('folder')}</dt>
      <dd>
        <b>{folder?.handle.name}</b>
        <Button size="small" onClick={props.onPick}>
          {words('pickOther')}
        </Button>
        <Button size="small" onClick={props.onForget}>
          {words('forget')}
        </Button>
      </dd>
      <dt>{words('last')}</dt>
      <dd>{state ? words('lastIs', { time: time(state.writtenAt), size: size(state.bytes) }) : words('never')}</dd>
      <dt>{words('next')}</dt>
      <dd>{permission === 'granted' && state ? words('nextIs', { time: time(nextOf(state)) }) : words('nextOpen')}</dd>
      {state && (
        <>
          <dt>{words('full')}</dt>
          <dd>{words('fullIs', { last: day(state.full.at), next: day(state.full.at + fullEvery) })}</dd>
        </>
      )}
    </dl>
  );
}

function nextOf({ lookedAt }: BackupState): number {
  return Math.max(Date.now(), lookedAt + backupEvery);
}
