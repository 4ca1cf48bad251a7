import { Input, Segmented, Switch } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import type { OptionsWord } from '../../lib/i18n/options';
import type { Settings } from '../../lib/model/settings';
import { useNotice } from './notice';
import type { SectionProps } from './page';
import { useWords } from './said';

const langs = { auto: 'auto', zh: 'chinese', en: 'english' } as const satisfies Record<Settings['lang'], OptionsWord>;
const themes = { auto: 'themeAuto', light: 'light', dark: 'dark' } as const satisfies Record<Settings['theme'], OptionsWord>;

const share = new Intl.NumberFormat('en', { style: 'percent' });

/** Names, language, appearance and what works at all. Every change is in force at once and can be taken back. */
export function General({ settings, change }: SectionProps) {
  const words = useWords();
  const notice = useNotice();
  const save = (part: Partial<Settings>) => {
    const before = Object.fromEntries(Object.keys(part).map((name) => [name, settings[name as keyof Settings]]));
    change(part).then(
      () => notice({ text: words('saved'), undo: () => change(before) }),
      () => notice({ text: words('notSaved'), failed: true }),
    );
  };
  return (
    <>
      <header className="head">
        <h1>{words('generalTitle')}</h1>
      </header>
      <div className="panel narrow">
        <NameRow name="shopName" hint="shopNameHint" value={settings.shop} onSave={(shop) => save({ shop })} />
        <NameRow name="agentName" hint="agentNameHint" value={settings.agent} onSave={(agent) => save({ agent })} />
        <Row name="language">
          {(label) => (
            <Segmented
              aria-labelledby={label}
              value={settings.lang}
              onChange={(lang) => save({ lang })}
              options={(['auto', 'zh', 'en'] as const).map((value) => ({ value, label: words(langs[value]) }))}
            />
          )}
        </Row>
        <Row name="theme" hint="themeHint">
          {(label) => (
            <Segmented
              aria-labelledby={label}
              value={settings.theme}
              onChange={(theme) => save({ theme })}
              options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: words(themes[value]) }))}
            />
          )}
        </Row>
        {(['check', 'guard', 'bar'] as const).map((name) => (
          <Row key={name} name={name} hint={`${name}Hint`}>
            {(label) => <Switch aria-labelledby={label} checked={settings[name]} onChange={(on) => save({ [name]: on })} />}
          </Row>
        ))}
        <Row name="early" hint="earlyHint">
          {(label) => <Switch aria-labelledby={label} checked={settings.warn} onChange={(warn) => save({ warn })} />}
        </Row>
        <Row name="earlyFrom" hint="earlyFromHint">
          {(label) => (
            <Segmented
              aria-labelledby={label}
              disabled={!settings.warn}
              value={settings.warnFrom}
              onChange={(warnFrom) => save({ warnFrom })}
              options={([0.5, 0.75, 0.9] as const).map((value) => ({ value, label: share.format(value) }))}
            />
          )}
        </Row>
      </div>
    </>
  );
}

function Row({ name, hint, children }: { name: OptionsWord; hint?: OptionsWord; children(label: string): ReactNode }) {
  const words = useWords();
  const label = useId();
  return (
    <div className="setting">
      <span>
        <b id={label}>{words(name)}</b>
        {hint && <small>{words(hint)}</small>}
      </span>
      {children(label)}
    </div>
  );
}

/** Kept when the field is left or Enter is pressed, so that half a name never reaches a chat. */
function NameRow(props: { name: OptionsWord; hint: OptionsWord; value: string; onSave(value: string): void }) {
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    const next = typed?.trim();
    setTyped(undefined);
    if (next !== undefined && next !== props.value) props.onSave(next);
  };
  return (
    <Row name={props.name} hint={props.hint}>
      {(label) => (
        <Input
          className="name"
          aria-labelledby={label}
          maxLength={200}
          value={typed ?? props.value}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onPressEnter={keep}
        />
      )}
    </Row>
  );
}
