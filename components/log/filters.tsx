import { Select } from 'antd';
import { categories } from '../../lib/i18n/categories';
import { logPage as words } from '../../lib/i18n/log-page';
import { platformNames } from '../../lib/i18n/popup';
import { say } from '../../lib/i18n/say';
import { spanOfDay } from '../../lib/log/visits';
import { category } from '../../lib/model/finding';
import type { Lang } from '../../lib/model/localised';
import { platformName } from '../review/head';
import { dayName } from '../ui/times';
import { type Asked, scoreBands } from './job';
import { Typed } from './typed';

const severities = { block: words.severityBlock, warn: words.severityWarn, hint: words.severityHint };

/** Customer, platform, score, findings and order; the day as well where there is no room for the list of days. */
export function Filters({
  asked,
  lang,
  days,
  onAsk,
}: {
  asked: Asked;
  lang: Lang;
  days: { day: string }[];
  onAsk(change: Partial<Asked>): void;
}) {
  const all = (label: string) => ({ value: '' as const, label });
  const findings = [
    all(say(words.allFindings, lang)),
    { value: 'any' as const, label: say(words.anyFinding, lang) },
    {
      label: say(words.bySeverity, lang),
      options: (['block', 'warn', 'hint'] as const).map((value) => ({ value, label: say(severities[value], lang) })),
    },
    {
      label: say(words.byCategory, lang),
      options: category.options.map((value) => ({ value, label: say(categories[value].name, lang) })),
    },
  ];
  return (
    <div className="filters">
      <Select<string>
        className="filter-day"
        value={asked.day}
        onChange={(day) => onAsk({ day })}
        aria-label={say(words.day, lang)}
        options={[
          all(say(words.allDays, lang)),
          ...days.map(({ day }) => ({ value: day, label: dayName(spanOfDay(day).from, lang) })),
        ]}
      />
      <Typed id="customer" label={say(words.customer, lang)} value={asked.customer} onTyped={(customer) => onAsk({ customer })} />
      <Select<string>
        value={asked.platform}
        onChange={(platform) => onAsk({ platform })}
        aria-label={say(words.platform, lang)}
        popupMatchSelectWidth={false}
        options={[
          all(say(words.allPlatforms, lang)),
          ...Object.keys(platformNames).map((value) => ({ value, label: platformName(value, lang) })),
        ]}
      />
      <Select<Asked['score']>
        value={asked.score}
        onChange={(score) => onAsk({ score })}
        aria-label={say(words.score, lang)}
        popupMatchSelectWidth={false}
        options={[all(say(words.allScores, lang)), ...scoreBands.map((value) => ({ value, label: say(words[value], lang) }))]}
      />
      <Select<Asked['finding']>
        value={asked.finding}
        onChange={(finding) => onAsk({ finding })}
        aria-label={say(words.finding, lang)}
        popupMatchSelectWidth={false}
        listHeight={360}
        options={findings}
      />
      <Select<Asked['sort']>
        value={asked.text === '' ? asked.sort : 'newest'}
        disabled={asked.text !== ''}
        onChange={(sort) => onAsk({ sort })}
        aria-label={say(words.sort, lang)}
        popupMatchSelectWidth={false}
        options={(['newest', 'oldest'] as const).map((value) => ({ value, label: say(words[value], lang) }))}
      />
    </div>
  );
}
