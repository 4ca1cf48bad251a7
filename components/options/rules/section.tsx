import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Level } from '../../../lib/model/settings';
import { shopsQuery } from '../data';
import { useNotice } from '../notice';
import type { SectionProps } from '../page';
import { useNumber, useWords } from '../said';
import type { Draft } from '../trial/draft';
import { Lists } from '../words/lists';
import { useLists } from '../words/use-lists';
import { Effect } from './effect';
import { Legend } from './legend';
import { isStricter, levelOf, type Subject, withLevel } from './levels';
import { useRates } from './rates';
import { searchRules } from './search';
import { firingOn, groups, shippedRules } from './shipped';
import { RulesTable } from './table';
import { TryPanel } from './try-panel';

/** Rules by category and the team's words on the left; what a change would do, and one sentence to try, on the right. */
export function RulesSection({ settings, change }: SectionProps) {
  const words = useWords();
  const number = useNumber();
  const notice = useNotice();
  const [shop, setShop] = useState('');
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [effect, setEffect] = useState<'import' | 'type' | Draft>();
  const side = useRef<HTMLDivElement>(null);
  const kind = typeof effect === 'object' ? effect.kind : effect;
  useEffect(() => {
    if (kind) side.current?.scrollIntoView({ block: 'nearest' });
  }, [kind]);
  const rates = useRates(shop);
  const shops = useQuery(shopsQuery).data ?? [];
  const team = useLists({ change });
  const shown = useMemo(() => searchRules(groups, query, query.trim() ? firingOn(query) : new Set()), [query]);
  const { levels } = settings;

  const setLevel = (at: string, subject: Subject, name: string, level: Level) => {
    const before = levels;
    change({ levels: withLevel(levels, at, subject, level) }).then(
      () =>
        notice({
          text: words('levelChanged', { name, level: words(level) }),
          undo: () => change({ levels: before }),
        }),
      () => notice({ text: words('notSaved'), failed: true }),
    );
  };
  const ask = (subject: Subject, name: string, to: Level) => {
    const from = levelOf(levels, shop, subject);
    if (isStricter(to, from)) setEffect({ kind: 'level', shop, subject, name, from, to });
    else setLevel(shop, subject, name, to);
  };
  const toggle = (category: string) =>
    setOpen((before) => new Set(before.has(category) ? [...before].filter((one) => one !== category) : [...before, category]));
  const inUse = (team.lists ?? []).reduce((sum, list) => sum + (list.on ? list.words : 0), 0);
  return (
    <>
      <header className="head">
        <h1>{words('rules')}</h1>
        <span className="quiet">{words('counts', { shipped: number(shippedRules.length), team: number(inUse) })}</span>
        <span className="grow" />
        <Select
          className="shop"
          aria-label={words('shop')}
          value={shop}
          onChange={setShop}
          popupMatchSelectWidth={false}
          options={[{ value: '', label: words('allShops') }, ...shops.map((name) => ({ value: name, label: name }))]}
        />
        <Input.Search
          className="find"
          allowClear
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder={words('search')}
          aria-label={words('search')}
        />
        <Button onClick={() => setEffect('type')}>{words('typeList')}</Button>
        <Button onClick={() => setEffect('import')}>{words('importList')}</Button>
      </header>
      <div className="two">
        <div className="column">
          <section className="panel" aria-label={words('rules')}>
            {shown.length === 0 ? (
              <div className="part none">
                <b>{words('noRule', { query: query.trim() })}</b>
                <p className="quiet">{words('noRuleHint')}</p>
              </div>
            ) : (
              <RulesTable
                groups={shown}
                levels={levels}
                shop={shop}
                rates={rates}
                open={query.trim() ? new Set(shown.map(({ category }) => category)) : open}
                pending={typeof effect === 'object' && effect.kind === 'level' ? effect.subject.id : undefined}
                onOpen={toggle}
                onLevel={ask}
              />
            )}
            <Legend rates={rates} />
          </section>
          <Lists team={team} onTry={setEffect} />
        </div>
        <div className="column side" ref={side}>
          <Effect effect={effect} levels={levels} team={team} onEffect={setEffect} onLevel={setLevel} />
          <TryPanel settings={settings} shop={shop} />
        </div>
      </div>
    </>
  );
}
