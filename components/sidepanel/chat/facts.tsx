import { say } from '../../../lib/i18n/say';
import { sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Lang } from '../../../lib/model/localised';
import type { OpenChat } from '../../../lib/model/open';
import { minute } from '../../ui/times';

const names = { order: words.orderNumber, address: words.address, customer: words.customer, shop: words.shop };

/** What the page says about the order, and when it was read. Shown from memory; nothing of it is stored. */
export function Facts({ open, lang }: { open: OpenChat; lang: Lang }) {
  const { facts } = open;
  const known = (Object.keys(names) as (keyof typeof names)[]).filter((name) => facts[name]);
  const hasOrder = facts.order !== undefined || facts.address !== undefined;
  return (
    <section className="part facts" aria-labelledby="facts-title">
      <h2>
        <span id="facts-title">{say(words.order, lang)}</span>
        <span title={say(words.notKept, lang)}>{say(words.readAt, lang, { time: minute(open.at, lang) })}</span>
      </h2>
      {!hasOrder && <p className="quiet pad">{say(words.noFacts, lang)}</p>}
      <dl>
        {known.map((name) => (
          <div key={name}>
            <dt>{say(names[name], lang)}</dt>
            <dd>{facts[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
