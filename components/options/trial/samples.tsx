import { Button } from 'antd';
import { useState } from 'react';
import type { Backtest, FlaggedMessage } from '../../../lib/check/backtest';
import { Marked } from '../marked';
import { useNumber, useWords } from '../said';
import { Hits } from './hits';

const shown = 3;

/** Three sentences that would have been flagged, of different rules as far as there are; all of them at a click. */
export function Samples({ backtest }: { backtest: Backtest }) {
  const words = useWords();
  const number = useNumber();
  const [isOpen, setOpen] = useState(false);
  const samples = drawn(backtest.examples);
  return (
    <div className="part">
      {samples.length === 0 ? (
        <p className="quiet">{words('noHits')}</p>
      ) : (
        <>
          <p className="quiet">{words('drawn', { n: samples.length })}</p>
          <ul className="samples">
            {samples.map((one) => (
              <li key={one.id}>
                <Sample message={one} />
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => setOpen(true)}>
            {words('seeAll', { n: number(backtest.flagged) })}
          </Button>
          <Hits backtest={backtest} open={isOpen} onClose={() => setOpen(false)} />
        </>
      )}
    </div>
  );
}

/** The sentence with its findings underlined, and what would be offered instead. */
export function Sample({ message }: { message: FlaggedMessage }) {
  const instead = message.findings.find(({ replacements }) => replacements.length > 0)?.replacements[0];
  return (
    <>
      <span className="sentence">
        <Marked text={message.text} findings={message.findings} />
      </span>
      {instead && <span className="quiet"> → {instead}</span>}
    </>
  );
}

/** Of different rules first, then of different wordings. */
function drawn(examples: FlaggedMessage[]): FlaggedMessage[] {
  const seen = new Set<string>();
  const fresh = (keysOf: (one: FlaggedMessage) => string[]) =>
    examples.filter((one) => {
      const keys = keysOf(one);
      const isNew = keys.some((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew;
    });
  const ofRules = fresh(({ findings }) => findings.map(({ rule }) => rule));
  const ofTexts = fresh(({ text }) => [text]).filter((one) => !ofRules.some(({ text }) => text === one.text));
  return [...ofRules, ...ofTexts].slice(0, shown);
}
