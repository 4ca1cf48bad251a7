import { say } from '../../lib/i18n/say';
import { sidepanel as words } from '../../lib/i18n/sidepanel';
import type { Lang } from '../../lib/model/localised';
import { type TabName, tabNames } from './use-place';

/** The row of tabs: one stop of the tab key, arrows go to the neighbour and open it. */
export function Tabs({ open, lang, onOpen }: { open: TabName; lang: Lang; onOpen(name: TabName): void }) {
  const go = (name: TabName | undefined) => {
    if (!name) return;
    onOpen(name);
    document.getElementById(`tab-${name}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={say(words.panel, lang)}>
      {tabNames.map((name, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === open}
          aria-controls={name === open ? `panel-${name}` : undefined}
          tabIndex={name === open ? 0 : -1}
          onClick={() => onOpen(name)}
          onKeyDown={({ key }) => {
            const last = tabNames.length - 1;
            if (key === 'ArrowRight') go(tabNames[index === last ? 0 : index + 1]);
            if (key === 'ArrowLeft') go(tabNames[index === 0 ? last : index - 1]);
            if (key === 'Home') go(tabNames[0]);
            if (key === 'End') go(tabNames[last]);
          }}
        >
          {say(words[name], lang)}
        </button>
      ))}
    </div>
  );
}
