import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useDeferredValue, useState } from 'react';
import { eraseChats, type Found, findCustomers } from '../../../lib/log/erase';
import { agreeOnErasures } from '../../../lib/log/erasures';
import * as beside from '../../../lib/settings/erased';
import { useLock } from '../../log-health/use-lock';
import { platformName } from '../../review/head';
import { changeTeam, team } from '../../team';
import { dayTime } from '../../ui/times';
import { useNotice } from '../notice';
import { useLang, useNumber } from '../said';
import { db } from './data';
import { useEncryptionWords } from './encryption-words';
import { usePrivacyWords } from './words';

/** Finds a customer and erases everything with them after asking, with the number of messages. */
export function EraseCustomer() {
  const words = usePrivacyWords();
  const sealedWords = useEncryptionWords();
  const isLocked = useLock() === 'locked';
  const number = useNumber();
  const lang = useLang();
  const notice = useNotice();
  const queries = useQueryClient();
  const [modal, holder] = Modal.useModal();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { data: found } = useQuery({
    queryKey: ['log', 'customers', wanted],
    enabled: wanted !== '',
    queryFn: () => findCustomers(db, wanted),
  });
  const erase = async ({ chat, messages }: Found) => {
    const isSure = await modal.confirm({
      title: words('eraseAsk', { name: nameOf(chat) }),
      content: words('eraseBody', { n: number(messages) }),
      okText: words('erase'),
      okButtonProps: { danger: true },
    });
    if (!isSure) return;
    let removed = 0;
    try {
      await changeTeam(async () => {
        removed = await eraseChats(db, team, [chat.key]);
        // What fails here the background does within the hour.
        await agreeOnErasures(db, beside).catch(() => undefined);
      });
      notice({ text: words('erased', { n: number(removed) }) });
    } catch {
      notice({ text: words('notDone'), failed: true });
    }
    await queries.invalidateQueries({ queryKey: ['log'] });
  };
  return (
    <section className="panel" aria-label={words('eraseTitle')}>
      <h2>{words('eraseTitle')}</h2>
      <div className="part">
        <p className="quiet">{words('eraseLead')}</p>
        <Input
          className="customer"
          allowClear
          disabled={isLocked}
          aria-label={words('eraseFind')}
          placeholder={words('eraseFind')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {isLocked && <p className="part quiet">{sealedWords('whenLocked')}</p>}
      {wanted !== '' && found?.length === 0 && <p className="part quiet">{words('eraseNone', { text: wanted })}</p>}
      {wanted !== '' &&
        found?.map((one) => (
          <div className="setting part" key={one.chat.key}>
            <span>
              <b>{nameOf(one.chat)}</b>
              <small>
                {[
                  one.chat.shop || platformName(one.chat.platform, lang),
                  words('eraseCount', { n: number(one.messages) }),
                  words('eraseLast', { time: dayTime(one.chat.lastAt, lang) }),
                ].join(' · ')}
              </small>
            </span>
            <Button danger aria-label={words('eraseOf', { name: nameOf(one.chat) })} onClick={() => void erase(one)}>
              {words('erase')}
            </Button>
          </div>
        ))}
      {holder}
    </section>
  );
}

function nameOf({ customer, name }: Found['chat']): string {
  return name && name !== customer ? `${name} (${customer})` : customer;
}
