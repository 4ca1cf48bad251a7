import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { wipeLog } from '../../../lib/log/erase';
import { useNotice } from '../notice';
import { useNumber } from '../said';
import { countsQuery, db } from './data';
import { usePrivacyWords } from './words';

/** Empties the log after asking twice. */
export function Wipe() {
  const words = usePrivacyWords();
  const number = useNumber();
  const notice = useNotice();
  const queries = useQueryClient();
  const [modal, holder] = Modal.useModal();
  const { data: counts } = useQuery(countsQuery);
  const wipe = async () => {
    const { chats, messages } = counts ?? { chats: 0, messages: 0 };
    const danger = { okButtonProps: { danger: true } };
    const title = words('wipeAsk', { chats: number(chats), messages: number(messages) });
    if (!(await modal.confirm({ title, content: words('wipeBody'), okText: words('wipeNext'), ...danger }))) return;
    if (!(await modal.confirm({ title: words('wipeSure'), okText: words('wipeDo'), ...danger }))) return;
    try {
      await wipeLog(db);
      notice({ text: words('wiped') });
    } catch {
      notice({ text: words('notDone'), failed: true });
    }
    await queries.invalidateQueries({ queryKey: ['log'] });
  };
  return (
    <section className="panel" aria-label={words('wipeTitle')}>
      <h2>{words('wipeTitle')}</h2>
      <div className="setting">
        <span>
          <small>{words('wipeLead')}</small>
        </span>
        <Button danger disabled={!counts} onClick={() => void wipe()}>
          {words('wipe')}
        </Button>
      </div>
      {holder}
    </section>
  );
}
