import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import type { EncryptionWord } from '../../../lib/i18n/encryption';
import { lockNow } from '../../log-health/key';
import { Unlock } from '../../log-health/unlock';
import { Icon } from '../../ui/icons';
import { useNotice } from '../notice';
import { useLang } from '../said';
import * as acts from './encryption-acts';
import { useEncryptionWords } from './encryption-words';
import { PassphraseModal } from './passphrase-modal';
import { Rewriting } from './rewriting';

/** Encryption of the log with a passphrase: on, off, locked, and what is left of rewriting. */
export function Encryption() {
  const words = useEncryptionWords();
  const lang = useLang();
  const notice = useNotice();
  const queries = useQueryClient();
  const [modal, holder] = Modal.useModal();
  const [asking, setAsking] = useState<'new' | 'change'>();
  acts.useEncryptionRefresh();
  const { data } = useQuery(acts.encryptionQuery);
  const run = async (act: () => Promise<unknown>, done?: EncryptionWord) => {
    try {
      await act();
      if (done) notice({ text: words(done) });
    } catch {
      notice({ text: words('failed'), failed: true });
    }
    await queries.invalidateQueries({ queryKey: acts.encryptionQuery.queryKey });
  };
  const confirm = async (title: EncryptionWord, content: EncryptionWord, okText: EncryptionWord, danger: boolean) =>
    modal.confirm({ title: words(title), content: words(content), okText: words(okText), okButtonProps: { danger } });
  const switchOff = async () => {
    if (await confirm('offAsk', 'offBody', 'off', false)) await run(acts.switchOff, 'offBegun');
  };
  const beginAnew = async () => {
    if (!(await confirm('forgottenAsk', 'forgottenBody', 'forgottenDo', true))) return;
    await run(acts.beginAnew, 'restarted');
    await queries.invalidateQueries({ queryKey: ['log'] });
  };
  if (!data) return null;
  const { lock, on, work } = data;
  return (
    <section className="panel" aria-label={words('title')}>
      <h2>
        <Icon name="lock" />
        {words('title')}
      </h2>
      <div className="setting">
        <span>
          {lock !== 'off' && <b>{words(lock === 'locked' ? 'lockedState' : on ? 'onOpen' : 'offBegun')}</b>}
          <small>{words(lock === 'off' ? 'offLead' : 'onLead')}</small>
        </span>
        {lock === 'off' && <Button onClick={() => setAsking('new')}>{words('setUp')}</Button>}
        {lock === 'open' && <Button onClick={() => void run(lockNow)}>{words('lock')}</Button>}
      </div>
      {lock === 'locked' && (
        <div className="part">
          <Unlock lang={lang} />
          <Button type="link" className="forgotten" onClick={() => void beginAnew()}>
            {words('forgotten')}
          </Button>
        </div>
      )}
      {work && lock === 'open' && <Rewriting work={work} run={run} />}
      {lock === 'open' && (
        <div className="part encryption-acts">
          <Button onClick={() => setAsking('change')}>{words('change')}</Button>
          {on ? (
            <Button onClick={() => void switchOff()}>{words('off')}</Button>
          ) : (
            <Button onClick={() => void run(acts.switchOnAgain)}>{words('onAgain')}</Button>
          )}
        </div>
      )}
      <p className="part quiet">
        {words('stillReadable')} {lock !== 'off' && words('oldTraces')}
      </p>
      {asking === 'new' && (
        <PassphraseModal
          title={words('setUp')}
          okText={words('begin')}
          onClose={() => setAsking(undefined)}
          onDone={async (next) => {
            await acts.switchOn(next);
            await run(async () => undefined, 'begun');
            return true;
          }}
        >
          <Alert type="warning" showIcon title={words('noWayBack')} description={words('noWayBackMore')} />
          <p>
            {words('backupFirst')} <a href="#backup">{words('toBackup')}</a>
          </p>
          <p className="quiet">
            {words('stillReadable')} {words('oldTraces')}
          </p>
        </PassphraseModal>
      )}
      {asking === 'change' && (
        <PassphraseModal
          title={words('change')}
          okText={words('change')}
          asksCurrent
          onClose={() => setAsking(undefined)}
          onDone={async (next, current) => {
            const isDone = await acts.changePassphrase(current, next);
            if (isDone) notice({ text: words('changed') });
            return isDone;
          }}
        />
      )}
      {holder}
    </section>
  );
}
