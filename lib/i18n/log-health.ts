import type { Localised } from '../model/localised';

/** On the toolbar icon, at most four letters. */
export const mark = {
  full: { zh: '满', en: 'full' },
  locked: { zh: '锁', en: 'lock' },
} satisfies Record<string, Localised>;

/** What is wrong with the log, and what can be done. {time} is when it began, {n} how many messages. */
export const trouble = {
  fullTitle: { zh: '存储空间满了，{time} 起没有再存', en: 'Storage is full; nothing was stored since {time}' },
  fullBody: {
    zh: '新消息先留在聊天页面里，请不要关闭它。删掉较早的记录，或清理这台电脑的磁盘，腾出空间后会自动接着存，不会漏。',
    en: 'New messages wait in the chat page, so please keep it open. Delete older records or free disk space; storing then goes on by itself and nothing is missing.',
  },
  fullAction: { zh: '去腾出空间', en: 'Make room' },
  damagedTitle: { zh: '记录打不开，{time} 起没有再存', en: 'The log does not open; nothing was stored since {time}' },
  damagedBody: {
    zh: '浏览器读不出记录文件。请先重启浏览器；仍然打不开时，可以从备份恢复。新消息先留在聊天页面里。',
    en: 'The browser cannot read the files of the log. Restart the browser first; if that does not help, restore a backup. New messages wait in the chat page.',
  },
  newerTitle: { zh: '记录属于更新的版本，这里只能看', en: 'The log belongs to a later version; here it can only be read' },
  newerBody: {
    zh: '这台电脑上装过更新的版本。为了不损坏记录，这个版本不再写入。请更新扩展，然后刷新页面。',
    en: 'A later version was installed on this computer. This one does not write, so that nothing is damaged. Please update the extension, then reload the page.',
  },
  lockedTitle: { zh: '记录锁着，{time} 起没有再存', en: 'The log is locked; nothing was stored since {time}' },
  lockedBody: {
    zh: '记录已加密。输入口令后会接着存，也才看得到。新消息先留在聊天页面里，请不要关闭它。',
    en: 'The log is encrypted. Once you enter the passphrase it can be read and storing goes on. New messages wait in the chat page, so please keep it open.',
  },
  passphrase: { zh: '口令', en: 'Passphrase' },
  unlock: { zh: '解锁', en: 'Unlock' },
  unlocking: { zh: '正在解锁…', en: 'Unlocking…' },
  wrong: { zh: '口令不对，请再试一次', en: 'That is not the passphrase; please try again' },
  upgradingTitle: { zh: '正在升级记录，请稍等', en: 'The log is being upgraded; one moment please' },
  upgradingBody: {
    zh: '记录多的话要一两分钟，完成后这里会自己显示出来。请先不要关闭浏览器；新消息会留在聊天页面里，不会漏。',
    en: 'With many records this takes a minute or two, then they appear here by themselves. Please keep the browser open; new messages wait in the chat page and nothing is missing.',
  },
  reloadTitle: { zh: '记录刚刚升级，请刷新这个页面', en: 'The log was just upgraded; please reload this page' },
  reloadBody: {
    zh: '这个页面还是旧版本的，刷新之前只能看到旧内容，也不会改动记录。',
    en: 'This page is of the earlier version; until it is reloaded it shows what it had and changes nothing.',
  },
  reloadAction: { zh: '刷新', en: 'Reload' },
  lostTitle: { zh: '有记录不见了', en: 'Part of the log is gone' },
  lostBody: {
    zh: '最后一次存好是 {time}，当时共有 {n} 条消息，现在对不上了，可能是浏览器修复或清理时删掉的。新消息照常记录，这段时间会记作空缺。可以从备份恢复。',
    en: 'When it was last stored at {time} the log held {n} messages; now some or all are missing, perhaps because the browser repaired or cleared itself. New messages are recorded, and the time is noted as a gap. You can restore a backup.',
  },
  settingsLostTitle: { zh: '设置被浏览器清掉了', en: 'The browser cleared the settings' },
  settingsLostBody: {
    zh: '记录都还在，但店铺、隐私和保留期限等设置回到了默认值，请看一眼。',
    en: 'The log is whole, but shop, privacy, retention and the other settings are back at their defaults. Please have a look.',
  },
  restore: { zh: '从备份恢复', en: 'Restore a backup' },
  settings: { zh: '看一眼设置', en: 'Look at the settings' },
  noted: { zh: '知道了', en: 'Noted' },
} satisfies Record<string, Localised>;
