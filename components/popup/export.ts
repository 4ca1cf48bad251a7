import type { QueryClient } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import type { Period } from '../../lib/log/read';
import type { Lang } from '../../lib/model/localised';
import type { Gap } from '../../lib/model/log';
import { items } from '../../lib/quality/items';
import { chatsQuery } from '../queries';
import { makeFile, save } from '../review/export';
import { sheetsInForce } from '../sheets';
import { suppressionsQuery } from '../team';

/** Saves a bundle with all chats of a day; `gaps` are those of the same day. */
export async function exportDay(queries: QueryClient, day: Period, gaps: Gap[], lang: Lang): Promise<void> {
  const about = {
    inForce: await sheetsInForce(),
    items: [...items],
    gaps,
    suppressions: await queries.fetchQuery(suppressionsQuery()),
    lang,
    app: browser.runtime.getManifest().version,
    installation: browser.runtime.id,
    now: Date.now(),
  };
  const { name, blob } = await makeFile('bundle', await queries.fetchQuery(chatsQuery(day)), about);
  save(name, blob);
}
