import { Button, Input, Space } from 'antd';
import { useState } from 'react';
import { vetWord } from '../../../lib/check/lists/vet';
import { noisyOf } from '../../../lib/check/noisy';
import { say } from '../../../lib/i18n/say';
import { rejectReasons } from '../../../lib/i18n/words';
import { Icon } from '../../ui/icons';
import { useLang, useNumber, useWords } from '../said';
import type { Tried } from './job';

interface Warning {
  word: string;
  title: string;
  why: string;
}

/** More than this nobody works through; the next ones appear when these are settled. */
const most = 3;

/** Words that would be a nuisance: each can be changed or left out before the list is switched on. */
export function WordWarnings(props: { tried: Tried; onReplace(text: string, next: string | undefined): void }) {
  const warnings = useWarnings(props.tried);
  if (warnings.length === 0) return null;
  return (
    <div className="part">
      {warnings.slice(0, most).map((warning) => (
        <WarningCard key={warning.word} warning={warning} onReplace={props.onReplace} />
      ))}
    </div>
  );
}

function WarningCard({ warning, onReplace }: { warning: Warning; onReplace(text: string, next: string | undefined): void }) {
  const words = useWords();
  const lang = useLang();
  const [typed, setTyped] = useState<string>();
  const { word } = warning;
  const vetted = vetWord(typed ?? word);
  const problem = typeof vetted === 'string' ? say(rejectReasons[vetted], lang) : undefined;
  const apply = () => {
    if (typeof vetted === 'string') return;
    if (vetted.text !== word) onReplace(word, vetted.text);
    setTyped(undefined);
  };
  return (
    <div className="warning">
      <Icon name="warn" />
      <div>
        <b>{warning.title}</b>
        <p>{warning.why}</p>
        {typed === undefined ? (
          <Space size={6}>
            <Button size="small" onClick={() => setTyped(word)}>
              {words('changeWord')}
            </Button>
            <Button size="small" onClick={() => onReplace(word, undefined)}>
              {words('dropWord')}
            </Button>
          </Space>
        ) : (
          <Space size={6} wrap>
            <Input
              size="small"
              autoFocus
              maxLength={200}
              aria-label={words('newWord', { word })}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onPressEnter={apply}
            />
            <Button size="small" type="primary" disabled={problem !== undefined} onClick={apply}>
              {words('apply')}
            </Button>
            {problem}
          </Space>
        )}
      </div>
    </div>
  );
}

/** By weight: what the log shows, then what our own replies show. */
function useWarnings({ backtest, replies }: Tried): Warning[] {
  const words = useWords();
  const number = useNumber();
  const quote = useLang() === 'zh' ? (word: string) => `「${word}」` : (word: string) => `“${word}” `;
  const warnings = new Map<string, Warning>();
  const add = (word: string, title: string, why: string) => {
    if (!warnings.has(word)) warnings.set(word, { word, title, why });
  };
  for (const { rule, why, hits, messages, inside } of noisyOf(backtest)) {
    const word = wordOf(rule);
    const n = number(hits);
    if (why === 'inside') {
      add(word, words('inside', { word }), words('insideWhy', { n, words: inside.map((one) => quote(one.word)).join('') }));
    } else {
      add(word, words('often', { word }), words('oftenWhy', { n, rate: number((100 * messages) / backtest.messages, 2) }));
    }
  }
  for (const [rule, n] of Object.entries(replies)) {
    const word = wordOf(rule);
    add(word, words('inReplies', { word }), words('inRepliesWhy', { n: number(n) }));
  }
  return [...warnings.values()];
}

const wordOf = (rule: string) => rule.slice('team:'.length);
