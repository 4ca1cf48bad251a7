import { say } from '../../../lib/i18n/say';
import { standings, unitNames, timesWords as words } from '../../../lib/i18n/sidepanel-times';
import type { Lang } from '../../../lib/model/localised';
import type { Profile } from '../../../lib/model/profile';
import type { Figures, Range } from '../../../lib/quality/times/figures';
import { limitName } from '../../ui/durations';
import { number, percent, percents } from '../../ui/numbers';
import { dateName } from '../../ui/times';
import { waited } from '../chat/clock';
import { definitionOf } from './definition';

const verdicts = { yes: words.meets, no: words.misses, open: words.opens, 'too-few': words.tooFew };

/** One way of counting: its shares against what is asked for, its times, how many, and where the definition comes from. */
export function ProfileCard({ profile, figures, lang }: { profile: Profile; figures: Figures; lang: Lang }) {
  const { target, title } = profile;
  const { meets, within } = figures;
  const wanted = target?.of === 'share' ? target.atLeast : undefined;
  const asked =
    target === undefined
      ? say(words.noTarget, lang)
      : target.of === 'share'
        ? say(words.atLeast, lang, { share: percent(target.atLeast, lang) })
        : say(words.atMost, lang, { time: limitName(target.atMost, lang) });
  const times: [string, Range | null][] = [
    [say(words.firstMean, lang), figures.first],
    [say(words.mean, lang), figures.average],
    [say(words.median, lang), figures.median],
    [say(words.p90, lang), figures.p90],
  ];
  return (
    <section className="part profile" aria-label={say(title, lang)}>
      <h3>
        <span>{say(title, lang)}</span>
        {meets !== 'no-target' && figures.units > 0 && (
          <span className={meets === 'yes' ? 'tag is-good' : 'tag'}>{say(verdicts[meets], lang)}</span>
        )}
      </h3>
      <p className="fig-small">{asked}</p>
      <ul className="shares">
        {within.map(({ seconds, share, doubtful }, place) => (
          <li key={seconds}>
            <span>{say(words.within, lang, { time: limitName(seconds, lang) })}</span>
            <Bar share={share} wanted={place === 0 ? wanted : undefined} />
            <b>{share ? percents(share, lang) : '–'}</b>
            {doubtful > 0 && <small>{say(words.doubtful, lang, { n: number(doubtful, lang) })}</small>}
          </li>
        ))}
      </ul>
      <dl className="profile-times">
        {times.map(([name, range]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{range ? waited(range, lang) : '–'}</dd>
          </div>
        ))}
      </dl>
      <p className="fig-small profile-counted">{countedOf(profile, figures, lang)}</p>
      <details className="fig-fold">
        <summary>
          <span>{say(words.howCounted, lang)}</span>
          <span className="quiet ellipsis">
            {say(standings[profile.standing], lang)} · {say(words.validFrom, lang, { date: dateName(profile.validFrom, lang) })}
          </span>
        </summary>
        <ul className="profile-words">
          {definitionOf(profile, lang).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          <li>{say(words.source, lang, { source: profile.source })}</li>
        </ul>
      </details>
    </section>
  );
}

/** What is sure is filled, what is in doubt hatched, what is asked for a line. The figure stands beside it. */
function Bar({ share, wanted }: { share: Figures['within'][number]['share']; wanted: number | undefined }) {
  return (
    <span className="share" aria-hidden="true">
      {share && <i style={{ width: `${share.least * 100}%` }} />}
      {share && share.most > share.least && (
        <i className="is-doubtful" style={{ width: `${(share.most - share.least) * 100}%` }} />
      )}
      {wanted !== undefined && <em style={{ left: `${wanted * 100}%` }} />}
    </span>
  );
}

function countedOf({ unit }: Profile, { units, unanswered, unknown, leftOut }: Figures, lang: Lang): string {
  const why = [
    [words.outOfHours, leftOut.hours],
    [words.robotOnly, leftOut.robot],
    [words.untimed, leftOut.untimed],
    [words.pending, leftOut.pending],
    [words.outOfPeriod, leftOut.period],
  ] as const;
  const left = why.filter(([, n]) => n > 0);
  const all = left.reduce((sum, [, n]) => sum + n, 0);
  const reasons = left.map(([word, n]) => say(word, lang, { n: number(n, lang) })).join(lang === 'zh' ? '，' : ', ');
  return [
    say(words.counted, lang, { n: number(units, lang), unit: say(unitNames[unit], lang) }),
    ...(unanswered > 0 ? [say(words.unanswered, lang, { n: number(unanswered, lang) })] : []),
    ...(unknown > 0 ? [say(words.unknown, lang, { n: number(unknown, lang) })] : []),
    ...(all > 0 ? [say(words.leftOut, lang, { n: number(all, lang), why: reasons })] : []),
  ].join(' · ');
}
