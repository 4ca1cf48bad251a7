import { Button, Table, type TableColumnsType } from 'antd';
import { say } from '../../../lib/i18n/say';
import { type SuppressionWord, scopeNames, suppressions as text } from '../../../lib/i18n/suppressions';
import type { Suppression } from '../../../lib/model/suppression';
import { platformName } from '../../review/head';
import { titleOf } from '../../review/titles';
import { dayTime } from '../../ui/times';
import { useLang, useNumber } from '../said';
import { useSlim } from '../slim';

interface TableProps {
  rows: Suppression[];
  /** By id; undefined while the log is read. */
  uses: Map<string, number> | undefined;
  onRemove(one: Suppression): void;
}

/** One decision a row. A narrow page says the same in two columns. */
export function SuppressionsTable({ rows, uses, onRemove }: TableProps) {
  const lang = useLang();
  const number = useNumber();
  const slim = useSlim();
  const words = (word: SuppressionWord, values?: Record<string, string | number>) => say(text[word], lang, values);
  const rule = (one: Suppression) => (one.rule.startsWith('team:') ? words('teamWord') : titleOf(one.rule, lang));
  const scope = (one: Suppression) => say(scopeNames[one.scope], lang);
  const shop = (one: Suppression) => one.shop || platformName(one.platform, lang);
  const used = (one: Suppression) => (uses ? number(uses.get(one.id) ?? 0) : '…');
  const act = (one: Suppression) => (
    <Button size="small" onClick={() => onRemove(one)} aria-label={words('removeOf', { text: one.text })}>
      {words('remove')}
    </Button>
  );
  const wide: TableColumnsType<Suppression> = [
    { title: words('text'), key: 'text', render: (_, one) => <b className="ignored-text">{one.text}</b> },
    { title: words('reason'), key: 'reason', render: (_, one) => <span className="ignored-text">{one.reason}</span> },
    { title: words('scope'), key: 'scope', width: 110, render: (_, one) => scope(one) },
    { title: words('rule'), key: 'rule', render: (_, one) => rule(one) },
    { title: words('shop'), key: 'shop', render: (_, one) => shop(one) },
    { title: words('at'), key: 'at', width: 110, render: (_, one) => dayTime(one.at, lang) },
    { title: words('uses'), key: 'uses', width: 110, align: 'right', render: (_, one) => used(one) },
    { title: words('act'), key: 'act', width: 110, render: (_, one) => act(one) },
  ];
  const narrow: TableColumnsType<Suppression> = [
    {
      title: words('text'),
      key: 'text',
      render: (_, one) => (
        <div className="ignored-text">
          <b>{one.text}</b>
          <div>{one.reason}</div>
          <small className="quiet">
            {[scope(one), rule(one), shop(one), dayTime(one.at, lang), `${words('uses')} ${used(one)}`].join(' · ')}
          </small>
        </div>
      ),
    },
    { title: words('act'), key: 'act', width: 104, render: (_, one) => act(one) },
  ];
  return (
    <Table<Suppression>
      size="small"
      rowKey="id"
      columns={slim ? narrow : wide}
      dataSource={rows}
      pagination={rows.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
    />
  );
}
