import { chunksOf } from '../bundle/backup/chunks';
import { readBackup } from '../bundle/backup/read';
import { chatId } from '../bundle/key';
import type { BackupChat, BackupHeader, BackupRecord } from '../model/backup';
import type { Erasure } from '../model/erasure';
import { isGone, sumOf } from './erasures';
import { keyToKeep, type Privacy } from './incoming';

/** The marks that stand at the beginning of backup files, each of which holds all that were known when it was written. */
export async function marksIn(files: Blob[], signal: AbortSignal): Promise<Erasure[]> {
  const marks: Erasure[] = [];
  for (const file of files) {
    for await (const { records } of readBackup(chunksOf(file))) {
      signal.throwIfAborted();
      const found = records.flatMap((one) => ('erased' in one ? [one.erased] : []));
      marks.push(...found);
      if (found.length === 0 || !('erased' in records.at(-1)!)) break;
    }
  }
  return marks;
}

/** What is left of some records, and of whom something was left out: keys of the file. `messages` counts what was. */
export interface Sifted {
  records: BackupRecord[];
  messages: number;
  chats: string[];
}

/** Leaves out of a restore who was erased on purpose. */
export interface Sieve {
  /** `chat` is whose messages come before the first chat line. Hashes, so not within a transaction. */
  sift(header: BackupHeader, records: BackupRecord[], chat: BackupChat | undefined): Promise<Sifted>;
  /** The marks that something was found for, so far. */
  met(): Erasure[];
}

/**
 * A row goes that is not later than the erasure of its chat, however the chat's key is masked: in the file, here, or altogether.
 * It stays in a file that was written after the erasure by the installation where that happened, for there it was recorded again.
 */
export function createSieve(marks: Erasure[], privacy: Privacy): Sieve {
  const bySalt = new Map<string, Map<string, Erasure>>();
  for (const mark of marks.filter(isGone)) {
    const same = bySalt.get(mark.salt) ?? new Map<string, Erasure>();
    bySalt.set(mark.salt, same.set(mark.sum, mark));
  }
  const known = new Map<string, Erasure[]>();
  const met = new Map<string, Erasure>();

  async function marksOf(key: string): Promise<Erasure[]> {
    const names = new Set([key, keyToKeep(key, privacy), keyToKeep(key, allMasked)]);
    const asked = [...bySalt].flatMap(([salt, marks]) => [...names].map(async (name) => marks.get(await sumOf(salt, name))));
    return (await Promise.all(asked)).filter((mark) => mark !== undefined);
  }

  return {
    async sift({ installation, writtenAt }, records, chat) {
      if (bySalt.size === 0) return { records, messages: 0, chats: [] };
      const keys = keysOf(records, chat).filter((key) => !known.has(key));
      const found = await Promise.all(keys.map(marksOf));
      keys.forEach((key, index) => void known.set(key, found[index] ?? []));

      const chats = new Set<string>();
      let messages = 0;
      const stays = (key: string, at: number) => {
        const mark = known.get(key)?.find((one) => at <= one.at && !(one.by === installation && writtenAt > one.at));
        if (!mark) return true;
        met.set(mark.sum, mark);
        chats.add(key);
        return false;
      };
      let key = chat && chatId(chat);
      const left = records.filter((record) => {
        if ('chat' in record) key = chatId(record.chat);
        if ('event' in record) return stays(chatOf(record.event.chat), record.event.at);
        if ('note' in record) return stays(record.note.chat, record.note.at);
        if ('suppression' in record) return stays(chatOf(record.suppression.chat ?? ''), record.suppression.at);
        if (!('message' in record) || key === undefined || stays(key, record.message.at)) return true;
        messages++;
        return false;
      });
      return { records: left, messages, chats: [...chats] };
    },
    met: () => [...met.values()],
  };
}

const allMasked: Privacy = { keep: 'masked', maskOrders: true, maskTracking: true };

function keysOf(records: BackupRecord[], chat: BackupChat | undefined): string[] {
  const keys = new Set(chat ? [chatId(chat)] : []);
  for (const record of records) {
    if ('chat' in record) keys.add(chatId(record.chat));
    else if ('event' in record) keys.add(chatOf(record.event.chat));
    else if ('note' in record) keys.add(record.note.chat);
    else if ('suppression' in record && record.suppression.chat) keys.add(chatOf(record.suppression.chat));
  }
  return [...keys];
}

/** The key of the chat that a conversation (`key#ms`) is in. */
function chatOf(conversation: string): string {
  return conversation.split('#', 1)[0] ?? '';
}
