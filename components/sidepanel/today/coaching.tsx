import type { ReactNode } from 'react';
import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import { type Coaching as Found, type Improvement, mayBeChance, type Strength } from '../../../lib/quality/coaching';
import type { GoodSentence } from '../../../lib/quality/coaching-sentence';
import type { QueueRow } from '../../../lib/quality/queue';
import { percent } from '../../ui/numbers';
import { goToChat } from '../queue/go';
import { itemName } from '../queue/list';
import { NextTime } from './next-time';

interface CoachingProps {
  coaching: Found;
  /** Tells in which tab a chat is shown. */
  queue: QueueRow[];
  lang: Lang;
}

/** What goes well first, then at most one thing for today. */
export function Coaching({ coaching: { strengths, sentence, improve }, queue, lang }: CoachingProps) {
  return (
    <>
      {strengths.length > 0 && (
        <Part title={say(words.strengths, lang)}>
          <ul className="fig-list">
            {strengths.map((one) => (
              <li key={one.item}>
                <b>{itemName(one.item, lang)}</b> <span className="quiet">{strengthSaid(one, lang)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {sentence && <Sentence sentence={sentence} lang={lang} />}
      {improve && (
        <Part title={say(words.improve, lang)}>
          <Improve improve={improve} queue={queue} lang={lang} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part" aria-label={title}>
      <h2>
        <span>{title}</span>
      </h2>
      {children}
    </section>
  );
}

function strengthSaid({ kind, today, before }: Strength, lang: Lang): string {
  const { passed, applied } = today;
  return say(words[kind], lang, { passed, applied, was: before.applied, wasPassed: before.passed });
}

function Sentence({ sentence: { conversation, message, text, because }, lang }: { sentence: GoodSentence; lang: Lang }) {
  const key = conversation.slice(0, conversation.lastIndexOf('#'));
  return (
    <Part title={say(words.sentence, lang)}>
      <p>
        {say(words.quoted, lang, { text })} <span className="quiet">{say(because, lang)}</span>
      </p>
      <button type="button" className="fig-link" onClick={() => void goToChat({ key }, message)}>
        {say(words.seeSentence, lang)}
      </button>
    </Part>
  );
}

/** Chats to go to that are named one by one. */
const atMost = 5;

function Improve({ improve, queue, lang }: Omit<CoachingProps, 'coaching'> & { improve: Improvement }) {
  if (improve.kind === 'repair') {
    const { today, chats, item } = improve;
    const tabs = new Map(queue.map(({ key, tab }) => [key, tab]));
    const said = today.applied === 0 ? words.repairNone : today.passed === today.applied ? words.repairAll : words.repair;
    return (
      <>
        <p>
          <b>{itemName(item, lang)}</b> {say(said, lang, { applied: today.applied, passed: today.passed, n: chats.length })}
        </p>
        <div className="fig-buttons">
          {chats.slice(0, atMost).map((chat) => (
            <button
              key={chat.conversation}
              type="button"
              className="fig-button ellipsis"
              onClick={() => void goToChat({ key: chat.key, tab: tabs.get(chat.key) })}
            >
              {say(words.openChat, lang, { name: chat.customer })}
            </button>
          ))}
        </div>
      </>
    );
  }
  const { recent, today, item } = improve;
  const ends = { low: percent(recent.low, lang), high: percent(recent.high, lang) };
  return (
    <>
      <p>
        <b>{itemName(item, lang)}</b> {say(words.repeated, lang, { applied: recent.applied, passed: recent.passed, ...ends })}{' '}
        {today.applied > 0 && mayBeChance(improve) && (
          <span className="quiet">{say(words.chance, lang, { applied: today.applied, passed: today.passed })}</span>
        )}
      </p>
      <NextTime improve={improve} lang={lang} />
    </>
  );
}
