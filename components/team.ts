import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { openTeam, readReplies, readSuppressions } from '../lib/log/team';
import { saveSettings } from '../lib/settings/store';

export const team = openTeam();

/** What was ignored, the latest first; `stamp` is `settings.team`, which moves with every change. Fresh with the log, where the event is. */
export const suppressionsQuery = (stamp = 0) =>
  queryOptions({
    queryKey: ['log', 'suppressions', stamp],
    queryFn: () => readSuppressions(team),
    placeholderData: keepPreviousData,
  });

/** The team's own replies, the latest first. */
export const repliesQuery = (stamp: number) =>
  queryOptions({ queryKey: ['team', 'replies', stamp], queryFn: () => readReplies(team), placeholderData: keepPreviousData });

/** Changes what the team added, and tells open chats and our own pages. */
export async function changeTeam(write: () => Promise<unknown>): Promise<void> {
  await write();
  await saveSettings({ team: Date.now() });
}
