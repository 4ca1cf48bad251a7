import { Input, Segmented, Switch } from 'antd';
import { useId, useState } from 'react';
import { keepNames, privacy } from '../../../lib/i18n/privacy';
import { say } from '../../../lib/i18n/say';
import { textToKeep } from '../../../lib/log/incoming';
import type { Keep } from '../../../lib/model/settings';
import type { SectionProps } from '../page';
import { useLang } from '../said';
import { useSave } from './save';
import { usePrivacyWords } from './words';

const modes = ['full', 'masked', 'scores'] as const satisfies Keep[];

/** How much of a text is kept, with a sentence to try it on. */
export function HowMuch({ settings, change }: SectionProps) {
  const words = usePrivacyWords();
  const lang = useLang();
  const save = useSave(settings, change);
  const label = useId();
  const sampleLabel = useId();
  const [typed, setTyped] = useState<string>();
  const sample = typed ?? say(privacy.sample, lang);
  return (
    <section className="panel" aria-label={words('keepTitle')}>
      <h2 id={label}>{words('keepTitle')}</h2>
      <div className="part">
        <Segmented
          className="modes"
          aria-labelledby={label}
          value={settings.keep}
          onChange={(keep) => save({ keep })}
          options={modes.map((value) => ({ value, label: say(keepNames[value].name, lang) }))}
        />
        <p className="mode-hint">{say(keepNames[settings.keep].hint, lang)}</p>
        <p className="quiet mode-hint">{words('keepLater')}</p>
      </div>
      {(['maskOrders', 'maskTracking'] as const).map((name) => (
        <div className="setting part" key={name}>
          <span>
            <b>{words(name)}</b>
            <small>{words(`${name}Hint`)}</small>
          </span>
          <Switch
            aria-label={words(name)}
            disabled={settings.keep === 'full'}
            checked={settings[name]}
            onChange={(on) => save({ [name]: on })}
          />
        </div>
      ))}
      <div className="part">
        <b id={sampleLabel}>{words('sampleTitle')}</b>
        <Input.TextArea
          aria-labelledby={sampleLabel}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={1_000}
          value={sample}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="kept-label quiet">{words('sampleKept')}</div>
        <output className="kept">{textToKeep(sample, settings)}</output>
      </div>
    </section>
  );
}
