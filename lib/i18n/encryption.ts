import type { Localised } from '../model/localised';

/** Words of encryption at rest: in the privacy section, and in the backup section for files that are not encrypted. */
export const encryption = {
  title: { zh: '给记录加密', en: 'Encrypt the log' },
  offLead: {
    zh: '设一个口令，消息原文、客户昵称、您写的备注、填写的理由和搜索索引在磁盘上就都是密文。每次打开浏览器输一次口令，之后照常使用。',
    en: 'With a passphrase, what was said, customers’ names, your notes, typed reasons and the search index are stored encrypted. You enter it once each time the browser starts; everything else works as usual.',
  },
  setUp: { zh: '设置口令', en: 'Set a passphrase' },
  onOpen: { zh: '已加密，这次打开浏览器已解锁', en: 'Encrypted, and unlocked for this browser session' },
  onLead: {
    zh: '关闭浏览器、更新扩展或点「立即锁定」后要再输口令；锁着的时候不会存新消息，消息留在聊天页面里等。',
    en: 'After closing the browser, an update of the extension, or “Lock now” the passphrase is needed again. While locked nothing new is stored; messages wait in the chat page.',
  },
  lockedState: { zh: '已加密，现在锁着', en: 'Encrypted and locked' },
  stillReadable: {
    zh: '仍能看到的：平台、店铺、客服和客户账号、时间、条数、消息的长短和编号；页面没给编号的消息，谁猜中了整句话，就能用编号核对出来。团队词、话术、已忽略的词、设置和备份文件不加密。',
    en: 'Still readable: platform, shop, the agent’s and the customer’s id, times, counts, and the length and number of each message; where the page gives no number, whoever guesses a whole sentence can confirm it by ours. Team words, replies, ignored words, settings and backup files are not encrypted.',
  },
  oldTraces: {
    zh: '加密前存过的明文改写以后，可能还会在浏览器的文件里留一阵，由浏览器自己清理。',
    en: 'What was stored before in the clear is rewritten; traces may stay in the browser’s files until it tidies them up.',
  },
  noWayBack: { zh: '忘了口令，记录就再也打不开', en: 'Without the passphrase the log cannot be opened again' },
  noWayBackMore: {
    zh: '口令不存在任何地方，没有人能找回或重置它。请写下来，放在安全的地方。',
    en: 'It is stored nowhere, and nobody can recover or reset it. Write it down and keep it in a safe place.',
  },
  backupFirst: {
    zh: '建议先做一份备份。备份文件不加密，请放在只有您能打开的地方。',
    en: 'We suggest a backup first. Backup files are not encrypted: keep them where only you can open them.',
  },
  toBackup: { zh: '先去备份', en: 'Back up first' },
  passphrase: { zh: '口令', en: 'Passphrase' },
  current: { zh: '现在的口令', en: 'Current passphrase' },
  again: { zh: '再输一次', en: 'Once more' },
  tooShort: {
    zh: '至少 {n} 个字，几个不相干的词连起来最好记',
    en: 'At least {n} characters; a few unrelated words are easiest to remember',
  },
  differs: { zh: '两次输入的不一样', en: 'The two do not match' },
  wrong: { zh: '现在的口令不对', en: 'That is not the current passphrase' },
  begin: { zh: '开始加密', en: 'Encrypt' },
  working: { zh: '请稍候…', en: 'One moment…' },
  begun: {
    zh: '新消息从现在起加密；以前的正在改写',
    en: 'New messages are encrypted from now on; earlier ones are being rewritten',
  },
  sealing: { zh: '正在加密以前的记录 {percent}', en: 'Encrypting earlier records {percent}' },
  opening: { zh: '正在解除加密 {percent}', en: 'Decrypting {percent}' },
  pausedAt: { zh: '停在 {percent}', en: 'Stopped at {percent}' },
  pause: { zh: '停一下', en: 'Stop' },
  goOn: { zh: '继续', en: 'Go on' },
  mixed: {
    zh: '可以离开这个页面，也可以关闭浏览器，之后会接着做。',
    en: 'You may leave this page or close the browser; it goes on afterwards.',
  },
  lock: { zh: '立即锁定', en: 'Lock now' },
  change: { zh: '更改口令', en: 'Change the passphrase' },
  changed: { zh: '口令已更改，旧的不能再用', en: 'The passphrase was changed; the old one no longer works' },
  off: { zh: '关闭加密', en: 'Switch encryption off' },
  offAsk: { zh: '关闭加密？', en: 'Switch encryption off?' },
  offBody: {
    zh: '记录会改写成明文存在磁盘上，之后不再需要口令。',
    en: 'The log will be rewritten in the clear, and no passphrase is needed any more.',
  },
  offBegun: { zh: '正在解除加密', en: 'Being decrypted' },
  onAgain: { zh: '重新加密', en: 'Encrypt again' },
  forgotten: { zh: '忘了口令', en: 'Passphrase forgotten' },
  forgottenAsk: { zh: '清空记录，重新开始？', en: 'Empty the log and begin anew?' },
  forgottenBody: {
    zh: '没有口令就读不出已经加密的内容。可以清空全部记录并关闭加密，然后从备份恢复。清空后找不回来。',
    en: 'What is encrypted cannot be read without the passphrase. You can empty the log, switch encryption off, and restore a backup. What was in the log is gone.',
  },
  forgottenDo: { zh: '清空并关闭加密', en: 'Empty it and switch off' },
  restarted: { zh: '记录已清空，不再加密', en: 'The log is empty and no longer encrypted' },
  failed: { zh: '没有做成，请再试一次', en: 'It was not done; please try again' },
  shownOpened: {
    zh: '下面是存储里最新的内容，这里看到的已经解开，磁盘上是密文。',
    en: 'The newest rows, opened to be shown here; on the disk they are encrypted.',
  },
  whenLocked: { zh: '记录锁着，输入口令后才能用', en: 'The log is locked; enter the passphrase to use this' },
  backupsPlain: { zh: '记录已加密，备份文件不加密', en: 'The log is encrypted, backup files are not' },
  backupsPlainMore: {
    zh: '导出和自动备份里都是能直接读的原文，请放在只有您能打开的文件夹里。',
    en: 'Exports and automatic backups hold everything in the clear: keep them in a folder only you can open.',
  },
} satisfies Record<string, Localised>;

export type EncryptionWord = keyof typeof encryption;
