import { Button, Select, Space } from 'antd';
import { memo, useState } from 'react';
import { logPage as words } from '../../lib/i18n/log-page';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { askedNothing } from './address';
import { Filters } from './filters';
import type { Asked } from './job';
import { Typed } from './typed';

/** What is looked for, and what narrows it; on a narrow page the filters come out when asked for. */
export const Toolbar = memo(function Toolbar(props: {
  asked: Asked;
  lang: Lang;
  days: { day: string }[];
  onAsk(change: Partial<Asked>): void;
}) {
  const { asked, lang, onAsk } = props;
  const [isOut, setOut] = useState(false);
  const narrowing = (['day', 'customer', 'platform', 'score', 'finding'] as const).filter((name) => asked[name] !== '').length;
  return (
    <header className="toolbar" data-filters={isOut ? 'out' : 'in'}>
      <h1>{say(words.title, lang)}</h1>
      <Space.Compact className="find">
        <Select<Asked['scope']>
          value={asked.scope}
          onChange={(scope) => onAsk({ scope })}
          aria-label={say(words.scope, lang)}
          popupMatchSelectWidth={false}
          options={[
            { value: 'text', label: say(words.scopeText, lang) },
            { value: 'order', label: say(words.scopeOrder, lang) },
          ]}
        />
        <Typed
          id="search"
          label={say(asked.scope === 'order' ? words.searchOrder : words.searchText, lang)}
          value={asked.text}
          onTyped={(text) => onAsk({ text })}
        />
      </Space.Compact>
      <Button className="filters-switch" aria-expanded={isOut} onClick={() => setOut(!isOut)}>
        {say(words.filters, lang)}
        {narrowing > 0 && ` ${narrowing}`}
      </Button>
      <Filters {...props} />
      {(narrowing > 0 || asked.text !== '') && (
        <Button className="clear" type="link" onClick={() => onAsk({ ...askedNothing, sort: asked.sort })}>
          {say(words.clear, lang)}
        </Button>
      )}
    </header>
  );
});
