import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { neededOf } from '../../../lib/bundle/backup/follows';
import { backupFiles } from '../../../lib/log/backup-folder';
import type { RestoreReport } from '../../../lib/log/backup-restore';
import { coverLoss } from '../../../lib/log/canary';
import { openLog } from '../../../lib/log/database';
import { agreeOnErasures } from '../../../lib/log/erasures';
import type { Settings } from '../../../lib/model/settings';
import * as beside from '../../../lib/settings/erased';
import { readCanary, readLogHealth, settleLoss } from '../../../lib/settings/log-health';
import { readChosen, saveSettings } from '../../../lib/settings/store';
import { save } from '../../review/export';
import { changeTeam, team } from '../../team';
import { useNotice } from '../notice';
import { useNumber } from '../said';
import { keepHere, settingsIn } from './keep-here';
import { type Chosen, Preview } from './preview';
import { RunningJob } from './running';
import { statusQuery } from './status';
import type { Jobs } from './use-job';
import { useBackupWords, useFormats, wordOfFailure } from './words';

const db = openLog();

/** A loss that was found is made good as far as this installation's own files reach. */
async function endLoss({ files }: RestoreReport): Promise<void> {
  const own = (await readCanary())?.id;
  const whole = files.flatMap(({ header, fault }) => (header && !fault ? header : []));
  const until = Math.max(0, ...whole.filter(({ installation }) => installation === own).map(({ writtenAt }) => writtenAt));
  if (until === 0) return;
  await coverLoss(db, until);
  await settleLoss();
}

/** The whole log as a file, and files back into the log: first what is in them, then the restore. */
export function TakeAway({ jobs, settings }: { jobs: Jobs; settings: Settings }) {
  const words = useBackupWords();
  const number = useNumber();
  const { size } = useFormats();
  const notice = useNotice();
  const queries = useQueryClient();
  const { data: status } = useQuery(statusQuery);
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen>();
  const isBusy = jobs.running !== undefined;

  const exportAll = async () => {
    const { version: app } = browser.runtime.getManifest();
    const file = await jobs.run({ do: 'export', app, settings: await readChosen() }, 'exporting');
    if (!file) return;
    save(file.name, file);
    notice({ text: words('exported', { name: file.name, size: size(file.size) }) });
  };
  const look = async (files: File[], bringBack = false) => {
    setChosen(undefined);
    if (files.length === 0) return;
    const keep = { ...(await keepHere(settings, Date.now())), bringBack };
    const report = await jobs.run({ do: 'look', files, keep }, 'looking');
    if (report) setChosen({ files, report, keep, change: await settingsIn(report, keep.own) });
  };
  const lookInFolder = async () => {
    if (!status?.folder) return;
    try {
      const files = await backupFiles(status.folder.handle);
      const { loss } = await readLogHealth();
      if (files.length === 0) notice({ text: words('folderEmpty') });
      else await look(loss?.what === 'log' ? neededOf(files, loss.at) : neededOf(files));
    } catch (error) {
      notice({ text: words(wordOfFailure(error instanceof DOMException ? error.name : '')), failed: true });
    }
  };
  const restore = async ({ files, keep: { bringBack }, change }: Chosen) => {
    const keep = { ...(await keepHere(settings, Date.now())), bringBack };
    const report = await jobs.run({ do: 'restore', files, keep }, 'restoring', 'cancelledRestore');
    await queries.invalidateQueries({ queryKey: ['log'] });
    await queries.invalidateQueries({ queryKey: ['sheets'] });
    if (!report) return;
    // What was brought back on purpose is not to be left out by the next restore. What fails here the background does within the hour.
    await agreeOnErasures(db, beside).catch(() => undefined);
    if (Object.keys(change).length > 0) await saveSettings(change);
    // Open chats learn of words and sheets only when the team's stamp is raised.
    if (report.total.team + report.total.sheets > 0 || change.sheet) await publish();
    setChosen(undefined);
    const { added, changed } = report.total;
    notice({ text: words('restored', { added: number(added), changed: number(changed) }) });
    await endLoss(report);
  };
  const publish = async () => {
    const { publishWords } = await import('../words/publish');
    await publishWords(team, new AbortController().signal);
    await changeTeam(() => queries.invalidateQueries({ queryKey: ['team'] }));
  };
  return (
    <section className="panel" aria-label={words('takeAway')}>
      <h2>{words('takeAway')}</h2>
      <div className="setting">
        <span>
          <b>{words('exportAll')}</b>
          <small>{words('exportHint')}</small>
        </span>
        <Button disabled={isBusy} onClick={() => void exportAll()}>
          {words('exportAll')}
        </Button>
      </div>
      <div className="setting">
        <span>
          <b>{words('importAll')}</b>
          <small>{words('importHint')}</small>
        </span>
        <span className="backup-sources">
          <Button disabled={isBusy} onClick={() => input.current?.click()}>
            {words('chooseFiles')}
          </Button>
          {status?.folder && (
            <Button disabled={isBusy || status.permission !== 'granted'} onClick={() => void lookInFolder()}>
              {words('fromFolder')}
            </Button>
          )}
        </span>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".gz,.ndjson"
          aria-label={words('chooseFiles')}
          onChange={(event) => {
            void look([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      <RunningJob jobs={jobs} />
      {chosen && (
        <Preview
          chosen={chosen}
          isBusy={isBusy}
          onRestore={() => void restore(chosen)}
          onBringBack={() => void look(chosen.files, true)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </section>
  );
}
