import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import type { Improvement } from '../../../lib/quality/coaching';
import { wayFor } from '../../../lib/quality/coaching-practice';
import { blank, fill } from '../../../lib/replies/fill';
import { packs } from '../../../lib/replies/packs/index';
import { settingsQuery } from '../../queries';
import { repliesQuery } from '../../team';

/** A fault that came back turned into something to use: other words, a reply of the library, or a line to practise on. */
export function NextTime({ improve, lang }: { improve: Extract<Improvement, { kind: 'repeated' }>; lang: Lang }) {
  const settings = useQuery(settingsQuery).data;
  const own = useQuery({ ...repliesQuery(settings?.team ?? 0), enabled: settings !== undefined }).data;
  const { words: found } = improve;
  if (found?.instead)
    return (
      <Suggested lead={say(words.repeatedWords, lang, { text: found.text, n: found.times })} text={found.instead} lang={lang} />
    );
  const way = wayFor(improve.item, [...(own ?? []), ...packs], lang);
  if (way?.kind === 'reply') {
    const facts = { shop: settings?.shop || undefined, agent: settings?.agent || undefined };
    const { text, missing } = fill(way.reply.text, facts, lang, new Date().getHours());
    const readable = missing.reduce((said, name) => said.replaceAll(`{${name}}`, blank(name, lang)), text);
    return <Suggested lead={say(words.tryReply, lang)} text={readable} lang={lang} />;
  }
  return (
    <>
      {found && <p className="quiet">{say(words.repeatedOnly, lang, { text: found.text, n: found.times })}</p>}
      {way && (
        <>
          <p className="quiet">{say(words.practise, lang)}</p>
          <blockquote className="fig-said">{say(way.scenario.line, lang)}</blockquote>
          <p className="quiet">{say(words.aim, lang, { text: say(way.scenario.aim, lang) })}</p>
        </>
      )}
    </>
  );
}

function Suggested({ lead, text, lang }: { lead: string; text: string; lang: Lang }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(say(words.copied, lang)),
      () => setSaid(say(words.notCopied, lang)),
    );
  return (
    <>
      <p className="quiet">{lead}</p>
      <blockquote className="fig-said">{text}</blockquote>
      <button type="button" className="fig-link" onClick={copy}>
        {say(words.copy, lang)}
      </button>
      <output className="quiet fig-heard">{said}</output>
    </>
  );
}
