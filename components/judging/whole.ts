import type { JudgedChat } from '../judge';
import { gather } from '../work/gather';
import type { Job, Judged, ReadChats } from './job';

/** All chats of a period at once, latest first; rejects when they were not read, or when `signal` aborts. */
export async function wholePeriod(read: ReadChats, job: Job, signal?: AbortSignal): Promise<JudgedChat[]> {
  return (await gather<Judged>((hear) => read(job, hear, signal))).flatMap(({ chats }) => chats);
}
