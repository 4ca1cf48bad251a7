import { Alert, Skeleton } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { options } from '../../lib/i18n/options';
import { say } from '../../lib/i18n/say';
import type { Settings } from '../../lib/model/settings';
import { LogTrouble } from '../log-health/banner';
import { Icon } from '../ui/icons';
import { pageLang } from '../ui/lang';
import { Themed } from '../ui/theme';
import { BackupDue } from './backup/due';
import { BackupSection } from './backup/section';
import { useAutomaticBackups } from './backup/use-automatic';
import { useSettings } from './data';
import { General } from './general';
import { Keys } from './keys';
import { Notices } from './notice';
import { PrivacySection } from './privacy/section';
import { RepliesSection } from './replies/section';
import { RulesSection } from './rules/section';
import { LangContext, useWords } from './said';
import { SheetSection } from './sheet/section';
import { SuppressionsSection } from './suppressions/section';

const sections = ['rules', 'replies', 'sheet', 'suppressions', 'privacy', 'backup', 'general', 'keys'] as const;
type Section = (typeof sections)[number];

export interface SectionProps {
  settings: Settings;
  change(part: Partial<Settings>): Promise<void>;
}

/** Everything that can be set, one section at a time; the address keeps which. */
export function OptionsPage({ browserLang }: { browserLang: string }) {
  const { settings, failed, change } = useSettings();
  const lang = pageLang(settings?.lang, browserLang);
  const [section, setSection] = useState(sectionOfAddress);
  useAutomaticBackups();
  useEffect(() => {
    const follow = () => setSection(sectionOfAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = `${say(options.title, lang)} · ${say(options[section], lang)}`;
  }, [lang, section]);
  return (
    <Themed lang={lang} choice={settings?.theme}>
      <LangContext value={lang}>
        <Notices>
          <div className="options">
            <Nav section={section} />
            <main className="main" key={section}>
              <LogTrouble lang={lang} />
              {section !== 'backup' && <BackupDue />}
              {failed ? (
                <Alert type="error" title={say(options.loadFailed, lang)} />
              ) : settings ? (
                shown(section, { settings, change })
              ) : (
                <Skeleton active={false} paragraph={{ rows: 10 }} />
              )}
            </main>
          </div>
        </Notices>
      </LangContext>
    </Themed>
  );
}

function shown(section: Section, props: SectionProps): ReactNode {
  if (section === 'rules') return <RulesSection {...props} />;
  if (section === 'replies') return <RepliesSection />;
  if (section === 'sheet') return <SheetSection {...props} />;
  if (section === 'suppressions') return <SuppressionsSection />;
  if (section === 'privacy') return <PrivacySection {...props} />;
  if (section === 'backup') return <BackupSection {...props} />;
  return section === 'general' ? <General {...props} /> : <Keys />;
}

function Nav({ section }: { section: Section }) {
  const words = useWords();
  return (
    <nav className="nav" aria-label={words('sections')}>
      <b className="nav-title">
        <Icon name="logo" px={18} />
        {words('title')}
      </b>
      {sections.map((name) => (
        <a key={name} href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
          {words(name)}
        </a>
      ))}
      <a className="nav-away" href="/log.html" target="_blank" rel="noreferrer">
        {words('log')}
      </a>
    </nav>
  );
}

function sectionOfAddress(): Section {
  const asked = location.hash.slice(1);
  return sections.find((name) => name === asked) ?? 'rules';
}
