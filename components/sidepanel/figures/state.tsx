import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import { Blank, Skeleton } from '../blank';

interface Props<T> {
  of: UseQueryResult<T>;
  lang: Lang;
  children(value: T): ReactNode;
}

/** What was read, grey rows until then, and a way to try again. Once something was shown it stays while it is read anew. */
export function Read<T>({ of, lang, children }: Props<T>) {
  if (of.data !== undefined) return children(of.data);
  if (of.isPending) return <Skeleton lang={lang} />;
  return (
    <Blank icon="stop" isBad title={say(words.failed, lang)} more={say(words.failedMore, lang)}>
      <button type="button" onClick={() => void of.refetch()}>
        {say(words.retry, lang)}
      </button>
    </Blank>
  );
}

/** Chats of other accounts on this computer are left out, and that is said. */
export function Others({ n, lang }: { n: number; lang: Lang }) {
  return n > 0 ? <p className="fig-note">{say(words.others, lang, { n })}</p> : null;
}
