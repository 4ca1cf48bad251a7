import { appendEvents, appendGap, appendMessages } from '../../lib/log/append';
import { backupFiles, type Folder } from '../../lib/log/backup-folder';
import { readBackupState } from '../../lib/log/backup-state';
import { openLog } from '../../lib/log/database';
import { eraseChats, wipeLog } from '../../lib/log/erase';
import { careful } from '../../lib/log/incoming';
import { inNotes, readNotes, saveNote, wipeNotes } from '../../lib/log/notes';
import { openSheets, publishSheet, readSheets } from '../../lib/log/sheets';
import { openTeam, readLists, readReplies, saveList, saveReply } from '../../lib/log/team';
import { shopStandard } from '../../lib/quality/sheets/shop-standard';

const db = openLog();
const team = openTeam();
const sheets = openSheets();
const day = 24 * 60 * 60 * 1_000;

/** What a test does to the log and reads from it, in a page of its own beside the product's. */
const functions = {
  /** Stores messages in batches of 50 a chat, the way deliveries come; the first `seen` chats exist already. */
  async append(chats: number, messages: number, seen = 0) {
    const start = Date.now() - day;
    for (let index = seen; index < seen + chats; index++) {
      const chat = { platform: 'demo', shop: '木禾箱包旗舰店', agent: '小满', customer: `客户${index}` };
      for (let from = 0; from < messages; from += 50) {
        const some = Array.from({ length: Math.min(50, messages - from) }, (_, at) => ({
          id: `m${from + at}`,
          role: (from + at) % 2 ? ('agent' as const) : ('customer' as const),
          text: `第 ${from + at} 句，${index} 号客户问的是尺码 ${Math.round(Math.abs(Math.sin(index + at)) * 1e6)}`,
          at: start + index * 1_000 + from + at,
        }));
        await appendMessages(db, { chat, messages: some });
      }
    }
    await appendGap(db, { id: `g${seen}`, from: start, to: start + 9_000, platform: 'demo', reason: 'page-silent' });
    await appendEvents(db, [{ id: `e${seen}`, at: start, chat: 'demo|木禾箱包旗舰店|客户0', type: 'replaced' }]);
  },
  async addTeam() {
    const word = { text: '亲爱滴', category: 'jargon' as const, severity: 'hint' as const };
    await saveList(team, { id: 'l', name: '店里的词', at: 1, on: true, words: [word], allow: [] });
    await saveReply(team, { id: 'r', category: 'greeting', stages: [], lang: 'zh', title: '您好', text: '您好', at: 1 });
  },
  /** A check sum of everything stored, and how many messages that is. */
  async state() {
    const tables = [db.messages, db.chats, db.visits, db.gaps, db.events];
    const rows = await Promise.all(tables.map((table) => table.toArray()));
    const plain = [...rows.flat(), ...(await readLists(team)), ...(await readReplies(team))];
    const text = JSON.stringify(plain.map((row) => Object.entries({ ...row, stamp: undefined }).sort()));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return { messages: rows[0]?.length ?? 0, sum: Array.from(digest, (byte) => byte.toString(16)).join(' ') };
  },
  async wipe() {
    await wipeLog(db);
    await Promise.all([team.lists.clear(), team.replies.clear()]);
  },
  /** Erases one customer of `append`; returns how many messages that were. */
  erase(customer: number) {
    return eraseChats(db, team, [`demo|木禾箱包旗舰店|客户${customer}`]);
  },
  /** Deletes the whole log, as a damaged one is thrown away by the browser. */
  async lose() {
    await db.delete({ disableAutoOpen: false });
  },
  async addNote() {
    const note = { chat: 'demo|木禾箱包旗舰店|客户0', start: Date.now() - day, text: '问过两次发货时间' };
    await inNotes((notes) => saveNote(notes, note, careful, Date.now()));
  },
  /** Texts of the notes, and takes them away. */
  takeNotes() {
    return inNotes(async (notes) => {
      const found = await readNotes(notes);
      await wipeNotes(notes);
      return found.map(({ text }) => text);
    });
  },
  async addSheet() {
    await publishSheet(sheets, { ...shopStandard, id: 'own-1', title: { zh: '本店评分表', en: 'Our sheet' } });
  },
  /** Titles of the shop's own sheets, and takes them away. */
  async takeSheets() {
    const found = await readSheets(sheets);
    await sheets.sheets.clear();
    return found.map(({ title }) => title.zh);
  },
  /** Makes the last look at the log, as backups remember it, older. */
  async age(ms: number) {
    const row = await db.meta.get('backup');
    const state = JSON.parse(row?.value ?? '{}');
    await db.meta.put({ key: 'backup', value: JSON.stringify({ ...state, lookedAt: state.lookedAt - ms }) });
  },
  /** Names and sizes of the backups in the folder that the test's picker gives, oldest first; what is still being written is none. */
  async files() {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('备份', { create: true });
    return (await backupFiles(folder as Folder)).map(({ name, size }) => ({ name, size }));
  },
  /** What is remembered of the last backup: only once it is proven. */
  last() {
    return readBackupState(db);
  },
};

export type BackupFunctions = typeof functions;
Object.assign(window, { entry: functions });
