import type { OptionsWord } from '../../lib/i18n/options';
import { useWords } from './said';

/** What the shortcuts do where they work; ⌥ stands for Alt on a Mac. */
const groups: { title: OptionsWord; keys: [keys: string[], does: OptionsWord][] }[] = [
  {
    title: 'keysComposer',
    keys: [
      [['Alt+1', 'Alt+2', 'Alt+3'], 'keyReplies'],
      [['Alt+4', 'Alt+5'], 'keyItems'],
      [['Alt+.', 'Alt+,'], 'keyWalk'],
      [['Alt+G'], 'keyApply'],
      [['Alt+I'], 'keyIgnore'],
      [['/', '、'], 'keyOpenMenu'],
      [['Alt+0'], 'keyBar'],
      [['Alt+J'], 'keyFocusBar'],
    ],
  },
  {
    title: 'keysMenu',
    keys: [
      [['↑', '↓'], 'keyMove'],
      [['Enter'], 'keyInsert'],
      [['Alt+1', 'Alt+9'], 'keyDirect'],
      [['Esc'], 'keyClose'],
    ],
  },
  {
    title: 'keysGuard',
    keys: [
      [['Enter', 'Esc'], 'keyEdit'],
      [['Alt+G'], 'keyApply'],
      [['Alt+Y'], 'keyReason'],
    ],
  },
  {
    title: 'keysReview',
    keys: [
      [['J', 'K'], 'keyChats'],
      [['E'], 'keyEvidence'],
      [['/'], 'keySearch'],
    ],
  },
];

/** Every key Saywell listens to, by where it works. */
export function Keys() {
  const words = useWords();
  const isMac = /mac/i.test(navigator.platform);
  return (
    <>
      <header className="head">
        <h1>{words('keys')}</h1>
        <span className="quiet">{words('keysLead')}</span>
      </header>
      <div className="panel narrow">
        {groups.map(({ title, keys }) => (
          <section key={title} className="keys">
            <h2>{words(title)}</h2>
            <dl>
              {keys.map(([combinations, does]) => (
                <div key={does}>
                  <dt>
                    {combinations.map((one, index) => (
                      <span key={one}>
                        {does === 'keyDirect' && index > 0 && '… '}
                        <kbd>{isMac ? one.replace('Alt+', '⌥') : one}</kbd>
                      </span>
                    ))}
                  </dt>
                  <dd>{words(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
