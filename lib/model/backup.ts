import { z } from 'zod';
import { erasure } from './erasure';
import { chatKey, event, gap } from './log';
import { message } from './message';
import { note } from './note';
import { teamReply } from './reply';
import { sheet } from './sheet';
import { suppression } from './suppression';
import { wordList } from './word';

const count = z.number().int().nonnegative();
/** Arrivals in a chat: far from where adding one would no longer change a number. */
const arrival = z.number().int().min(0).max(1_000_000_000);
/** Epoch milliseconds up to the year 9999, so that every moment has a day of four, two and two digits. */
const moment = z.number().int().min(0).max(253_402_300_799_999);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** `team`: all that is not of a chat: word lists, replies, what is not to be underlined again, score sheets, settings, notes, marks of what was erased. */
export const backupCounts = z.strictObject({ chats: count, messages: count, gaps: count, events: count, team: count });
export type BackupCounts = z.infer<typeof backupCounts>;

/**
 * First line of a backup file. A `full` file holds the whole log, a `changes` file what changed after change number `from`, up
 * to `to` (see lib/log/stamp.ts). `counts` is what was there when writing began, for progress and for saying what a
 * cut file lacks; the last line has what is in the file.
 */
export const backupHeader = z.strictObject({
  format: z.literal('saywell-backup'),
  /** 2 has score sheets, settings and marks of what was erased; 3 has notes. */
  version: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  kind: z.enum(['full', 'changes']),
  /** Random id of the installation that wrote it. */
  installation: z.string().min(1).max(80),
  app: z.string().max(40),
  writtenAt: z.number().int(),
  from: count,
  to: count,
  counts: backupCounts,
  /** Name of the file this one continues, and the check sum in its last line. */
  previous: z.strictObject({ name: z.string().max(200), sha256: digest }).optional(),
});
export type BackupHeader = z.infer<typeof backupHeader>;

/** A chat; the messages on the lines after it are its own. */
export const backupChat = chatKey.extend({ lastAt: moment, next: arrival });
export type BackupChat = z.infer<typeof backupChat>;

export const backupMessage = message.extend({
  at: moment,
  seq: arrival,
  agent: z.string().max(200),
  earlier: z.array(z.string().max(100_000)).max(20).optional(),
  was: z
    .array(z.strictObject({ id: z.string().min(1).max(200), seq: arrival }))
    .max(50)
    .optional(),
});
export type BackupMessage = z.infer<typeof backupMessage>;

/** A sheet that was being changed: its title may be missing still. `from` is the version it began as. */
export const backupDraft = z.strictObject({
  id: z.string().min(1).max(80),
  from: count,
  sheet: sheet.extend({ title: z.strictObject({ zh: z.string().max(80), en: z.string().max(80) }) }),
});

/**
 * What the user chose, and when that was last changed, epoch milliseconds. Fields come and go with versions: each is read for itself
 * where it is used.
 */
export const backupSettings = z.strictObject({
  at: moment,
  values: z.record(z.string().max(80), z.unknown()).refine((values) => JSON.stringify(values).length <= 200_000),
});
export type BackupSettings = z.infer<typeof backupSettings>;

/** One line of what the file is for. Marks come first, so that they are known before what they are about. */
export const backupRecord = z.union([
  z.strictObject({ chat: backupChat }),
  z.strictObject({ message: backupMessage }),
  z.strictObject({ gap }),
  z.strictObject({ event }),
  z.strictObject({ list: wordList }),
  z.strictObject({ reply: teamReply }),
  z.strictObject({ suppression }),
  z.strictObject({ erased: erasure }),
  z.strictObject({ sheet }),
  z.strictObject({ draft: backupDraft }),
  z.strictObject({ settings: backupSettings }),
  z.strictObject({ note }),
]);
export type BackupRecord = z.infer<typeof backupRecord>;

/** A piece of a record that is longer than a line may be, and its last piece. */
export const backupPiece = z.union([z.strictObject({ piece: z.string() }), z.strictObject({ last: z.string() })]);

/** Last line: what the file holds, the period of its messages, and the check sum over all of it. */
export const backupEnd = z.strictObject({
  end: count,
  counts: backupCounts,
  period: z.strictObject({ from: z.number().int(), to: z.number().int() }).optional(),
  sha256: digest,
});
export type BackupEnd = z.infer<typeof backupEnd>;

/** What the log remembers of its last backup, in the log itself: when the log is lost or goes back in time, so does this. */
export const backupState = z.object({
  /** Which log and which change of it the backup ends with. */
  log: z.string().max(80),
  n: count,
  folder: z.string().max(80),
  name: z.string().max(200),
  sha256: digest,
  /** Time in its name; when a file was last written; when it was last seen that there is nothing to write. Epoch milliseconds. */
  at: z.number().int(),
  writtenAt: z.number().int(),
  lookedAt: z.number().int(),
  full: z.object({ name: z.string().max(200), at: z.number().int() }),
  bytes: count,
  /** Check sums of all gaps, and of all that the team added. */
  gaps: digest,
  team: digest,
  /** Of which notes there were and when each was changed; what was written before there were notes in backups has none. */
  notes: digest.optional(),
});
export type BackupState = z.infer<typeof backupState>;
