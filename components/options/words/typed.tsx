import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { takeRows } from '../../../lib/check/lists/intake';
import { categories } from '../../../lib/i18n/categories';
import { say } from '../../../lib/i18n/say';
import { type Category, category, type Severity } from '../../../lib/model/finding';
import { dayTime } from '../../ui/times';
import { LevelMark } from '../rules/severity-select';
import { useLang, useWords } from '../said';
import type { WordsDraft } from '../trial/draft';

/** Words typed in by hand, one a line, all of one category and level. */
export function TypedWords({ onRead, onClose }: { onRead(draft: WordsDraft): void; onClose(): void }) {
  const words = useWords();
  const lang = useLang();
  const id = useId();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [replacement, setReplacement] = useState('');
  const [kind, setKind] = useState<Category>('jargon');
  const [severity, setSeverity] = useState<Severity>('warn');
  const usualName = words('typeList2', { date: dayTime(Date.now(), lang) });
  const read = () => {
    const rows = text.split('\n').flatMap((line, index) => (line.trim() ? { line: index + 1, cells: [line.trim()] } : []));
    const found = takeRows(rows, { category: kind, severity });
    const instead = replacement.trim();
    const list = instead ? found.words.map((word) => ({ ...word, replacement: instead })) : found.words;
    onRead({ kind: 'words', id: crypto.randomUUID(), name: name.trim() || usualName, stored: false, ...found, words: list });
  };
  return (
    <section className="panel" aria-label={words('typeTitle')}>
      <h2>{words('typeTitle')}</h2>
      <div className="part form">
        <label htmlFor={`${id}-typeWords`}>
          <span>{words('typeWords')}</span>
          <Input.TextArea
            autoFocus
            id={`${id}-typeWords`}
            value={text}
            onChange={(event) => setText(event.target.value)}
            autoSize={{ minRows: 5, maxRows: 14 }}
          />
          <small>{words('typeHint')}</small>
        </label>
        <div className="form-row">
          <Select<Category>
            aria-label={words('typeCategory')}
            value={kind}
            onChange={setKind}
            popupMatchSelectWidth={false}
            options={category.options.map((value) => ({ value, label: say(categories[value].name, lang) }))}
          />
          <Select<Severity>
            aria-label={words('severity')}
            value={severity}
            onChange={setSeverity}
            popupMatchSelectWidth={false}
            options={(['block', 'warn', 'hint'] as const).map((value) => ({ value, label: <LevelMark level={value} /> }))}
          />
        </div>
        <label htmlFor={`${id}-typeReplacement`}>
          <span>{words('typeReplacement')}</span>
          <Input
            id={`${id}-typeReplacement`}
            maxLength={500}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
          />
        </label>
        <label htmlFor={`${id}-listName`}>
          <span>{words('listName')}</span>
          <Input
            id={`${id}-listName`}
            maxLength={120}
            placeholder={usualName}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      </div>
      <div className="part actions">
        <Button type="primary" disabled={text.trim() === ''} onClick={read}>
          {words('tryWords')}
        </Button>
        <Button onClick={onClose}>{words('discard')}</Button>
      </div>
    </section>
  );
}
