import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { platformNames } from '../../../lib/i18n/popup';
import { say } from '../../../lib/i18n/say';
import { timesWords as words } from '../../../lib/i18n/sidepanel-times';
import type { Lang } from '../../../lib/model/localised';
import { number } from '../../ui/numbers';
import { Blank } from '../blank';
import { Others, Read } from '../figures/state';
import { timesQuery } from '../queries';
import type { TimesFigures } from './figures';
import { ProfileCard } from './profile';
import '../figures/style.css';

const periods = [
  [1, words.today],
  [7, words.week],
  [30, words.month],
] as const;

/** The tab Response times: the same chats as every definition counts them, side by side. `now` is epoch ms. */
export function TimesSection({ lang, now }: { lang: Lang; now: number }) {
  const [days, setDays] = useState(7);
  const [platform, setPlatform] = useState<string>();
  const found = useQuery(timesQuery(now, days, platform));
  return (
    <>
      <div className="picks">
        <fieldset>
          <legend className="visually-hidden">{say(words.period, lang)}</legend>
          {periods.map(([value, word]) => (
            <label key={value}>
              <input type="radio" name="period" value={value} checked={days === value} onChange={() => setDays(value)} />
              <span>{say(word, lang)}</span>
            </label>
          ))}
        </fieldset>
        {found.data && found.data.platforms.length > 0 && <Platforms found={found.data} lang={lang} onChoose={setPlatform} />}
      </div>
      <Read of={found} lang={lang}>
        {(figures) =>
          figures.platform === null ? (
            <>
              <Blank icon="clock" title={say(words.emptyTimes, lang)} more={say(words.emptyTimesMore, lang)} />
              <Others n={figures.others} lang={lang} />
            </>
          ) : (
            <>
              <p className="fig-small fig-lead">{say(words.timesLead, lang)}</p>
              <Trust figures={figures} lang={lang} />
              {figures.counted.map((one) => (
                <ProfileCard key={one.profile.id} {...one} lang={lang} />
              ))}
              <Others n={figures.others} lang={lang} />
            </>
          )
        }
      </Read>
    </>
  );
}

function Platforms({ found, lang, onChoose }: { found: TimesFigures; lang: Lang; onChoose(id: string): void }) {
  return (
    <select aria-label={say(words.platform, lang)} value={found.platform ?? ''} onChange={({ target }) => onChoose(target.value)}>
      {found.platforms.map(({ id, chats }) => (
        <option key={id} value={id}>
          {say(words.platformChats, lang, { name: platformNames[id]?.[lang] ?? id, n: number(chats, lang) })}
        </option>
      ))}
    </select>
  );
}

/** What the times cannot prove, said before any figure. */
function Trust({ figures: { minutes, seen, gaps }, lang }: { figures: TimesFigures; lang: Lang }) {
  const said = [
    [words.minutesOnly, minutes],
    [words.seenOnly, seen],
    [words.gapsOnly, gaps],
  ] as const;
  return said.map(([word, n]) =>
    n > 0 ? (
      <p key={word.en} className="fig-note">
        {say(word, lang, { n: number(n, lang) })}
      </p>
    ) : null,
  );
}
