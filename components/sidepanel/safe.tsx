import { Component, type ReactNode } from 'react';
import { say } from '../../lib/i18n/say';
import { sidepanel as words } from '../../lib/i18n/sidepanel';
import type { Lang } from '../../lib/model/localised';
import { Blank } from './blank';

/** Keeps a part that throws from taking the whole panel with it, and offers to try again. A class: React has no other way. */
export class Safe extends Component<{ lang: Lang; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { lang, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <Blank icon="stop" isBad title={say(words.sectionFailed, lang)} more={say(words.failedMore, lang)}>
        <button type="button" onClick={() => this.setState({ hasFailed: false })}>
          {say(words.retry, lang)}
        </button>
      </Blank>
    );
  }
}
