import { useQuery } from '@tanstack/react-query';
import { Modal, Select } from 'antd';
import { useId } from 'react';
import { LONGEST_RETENTION } from '../../../lib/model/settings';
import { useNotice } from '../notice';
import type { SectionProps } from '../page';
import { useNumber } from '../said';
import { countOlder, policyQuery } from './data';
import { useSave } from './save';
import { usePrivacyWords } from './words';

const choices = [7, 14, 30, 60, 90, 120, LONGEST_RETENTION];

/** How many days messages are kept. Fewer days delete at once, so that is asked first, with the number. */
export function Retention({ settings, change }: SectionProps) {
  const words = usePrivacyWords();
  const number = useNumber();
  const notice = useNotice();
  const save = useSave(settings, change);
  const [modal, holder] = Modal.useModal();
  const label = useId();
  const most = useQuery(policyQuery).data?.retentionDays ?? LONGEST_RETENTION;
  const all = [...new Set([...choices.filter((days) => days <= most), settings.retention])].sort((a, b) => a - b);
  const choose = async (retention: number) => {
    try {
      const older = retention < settings.retention ? await countOlder(retention, Date.now()) : 0;
      if (older === 0) return save({ retention });
      const isSure = await modal.confirm({
        title: words('lowerTitle', { n: number(retention) }),
        content: words('lowerBody', { count: number(older) }),
        okText: words('lower'),
        okButtonProps: { danger: true },
      });
      if (isSure) await save({ retention }, false);
    } catch {
      notice({ text: words('failed'), failed: true });
    }
  };
  return (
    <section className="panel" aria-label={words('retentionTitle')}>
      <h2>{words('retentionTitle')}</h2>
      <div className="setting">
        <span>
          <b id={label}>{words('retention')}</b>
          <small>{words(most < LONGEST_RETENTION ? 'retentionPolicy' : 'retentionHint', { most: number(most) })}</small>
        </span>
        <Select<number>
          aria-labelledby={label}
          value={settings.retention}
          onChange={(days) => void choose(days)}
          popupMatchSelectWidth={false}
          options={all.map((value) => ({ value, label: words('days', { n: number(value) }) }))}
        />
      </div>
      {holder}
    </section>
  );
}
