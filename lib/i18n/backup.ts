import type { Localised } from '../model/localised';

/** Words of the section where backups are written and restored. */
export const backupWords = {
  title: { zh: '备份', en: 'Backups' },
  lead: {
    zh: '记录只在这台电脑的浏览器里。浏览器出问题时，备份文件能把它找回来。',
    en: 'The log is only in this computer’s browser. When something happens to the browser, backup files bring it back.',
  },

  automatic: { zh: '自动备份', en: 'Automatic backups' },
  pickLead: {
    zh: '选一个文件夹，好好说的页面开着时，每小时会把新内容写进去。最好选另一块盘，或店里的共享盘。',
    en: 'Choose a folder; while a page of Saywell is open, what is new is written there every hour. Another disk or a shared one is best.',
  },
  pick: { zh: '选文件夹', en: 'Choose a folder' },
  unsupported: {
    zh: '这个浏览器不能直接写文件夹，请每周用下面的「导出全部」存一份。',
    en: 'This browser cannot write into a folder. Please use “Export all” below once a week.',
  },
  folder: { zh: '文件夹', en: 'Folder' },
  pickOther: { zh: '换一个', en: 'Choose another' },
  forget: { zh: '不再备份', en: 'Stop backups' },
  forgotten: {
    zh: '不再自动备份，文件夹里的文件都还在',
    en: 'No more automatic backups; the files in the folder are still there',
  },
  last: { zh: '上次备份', en: 'Last backup' },
  never: { zh: '还没有', en: 'None yet' },
  lastIs: { zh: '{time}，{size}', en: '{time}, {size}' },
  next: { zh: '下次备份', en: 'Next backup' },
  nextIs: { zh: '{time}，有新内容时', en: '{time}, if there is anything new' },
  nextOpen: { zh: '打开好好说的页面时', en: 'When a page of Saywell is open' },
  full: { zh: '完整备份', en: 'Full backup' },
  fullIs: { zh: '上次 {last}，下次 {next}', en: 'Last {last}, next {next}' },
  now: { zh: '现在备份', en: 'Back up now' },
  fullNow: { zh: '写一份完整的', en: 'Write a full one' },
  upToDate: { zh: '没有新内容，备份已是最新', en: 'Nothing new; the backup is up to date' },
  written: { zh: '已写好 {name}', en: 'Written: {name}' },
  expired: {
    zh: '有 {n} 个备份文件早于 {day}，里面的内容都已超过保留期限。',
    en: '{n} backup files are from before {day}: everything in them is older than may be kept.',
  },
  removeExpired: { zh: '删掉这些文件', en: 'Delete these files' },
  removeTitle: { zh: '删掉 {n} 个备份文件？', en: 'Delete {n} backup files?' },
  removeBody: { zh: '删掉后不能恢复。更新的备份都会留着。', en: 'This cannot be undone. All later backups stay.' },
  removed: { zh: '已删掉 {n} 个文件', en: '{n} files deleted' },
  private: {
    zh: '文件按「隐私与数据」里选的方式遮住个人信息，但没有加密，请放在只有自己人能打开的地方。旧文件不会自动删，由您决定。特意删除的客户不会从备份里恢复，但更早的文件里还有，请也删掉那些文件。',
    en: 'Personal data is masked as chosen under “Privacy and data”, but the files are not encrypted: keep them where only your own people get at them. Old files are never deleted for you. A customer you erased does not come back from a backup, but earlier files still hold the chats: please delete those files too.',
  },
  lostPermission: {
    zh: '备份停了：浏览器收回了写文件夹的许可',
    en: 'Backups are paused: the browser took back the permission for the folder',
  },
  lostPermissionBody: {
    zh: '重新打开浏览器，或关掉好好说的所有页面后，浏览器都会再问一次。如果有「每次访问都允许」，选它以后就不用再点。',
    en: 'The browser asks again after a restart, or once all pages of Saywell were closed. Where it offers “Allow on every visit”, it will not ask any more.',
  },
  allow: { zh: '重新允许', en: 'Allow again' },
  deniedTitle: { zh: '没有得到许可，备份还没有开始', en: 'Without the permission no backup can be written' },
  due: { zh: '备份已停 {days} 天', en: 'No backup for {days} days' },
  goToBackup: { zh: '去看备份', en: 'See backups' },

  takeAway: { zh: '导出与导入', en: 'Export and import' },
  exportAll: { zh: '导出全部', en: 'Export all' },
  exportHint: {
    zh: '全部记录，连同备注、团队词表、话术、评分表和设置，存成一个文件，可以拿到另一台电脑导入。',
    en: 'The whole log with notes, the team’s words and replies, the score sheets and the settings as one file, to keep or to import on another computer.',
  },
  exported: { zh: '已存成 {name}，{size}', en: 'Saved as {name}, {size}' },
  importAll: { zh: '导入或恢复', en: 'Import or restore' },
  importHint: {
    zh: '选一个或几个备份文件，先看里面有什么，再决定。只会补上缺的，不会覆盖更新的内容，多导入几次也不会重复。',
    en: 'Choose one or more backup files and see what is in them first. Only what is missing is added; nothing newer is overwritten and nothing doubles, however often you do it.',
  },
  chooseFiles: { zh: '选备份文件', en: 'Choose backup files' },
  fromFolder: { zh: '用备份文件夹里的文件', en: 'Use the backup folder' },
  folderEmpty: { zh: '文件夹里没有好好说的备份文件', en: 'There are no backup files of Saywell in the folder' },

  exporting: { zh: '正在导出', en: 'Exporting' },
  backingUp: { zh: '正在备份', en: 'Backing up' },
  looking: { zh: '正在看文件里有什么', en: 'Looking into the files' },
  restoring: { zh: '正在恢复', en: 'Restoring' },
  percent: { zh: '{what}，{percent}', en: '{what}, {percent}' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  cancelledRestore: {
    zh: '已停下。停下前恢复的都留着，再做一次会接着来。',
    en: 'Stopped. What was restored until then stays; doing it again goes on from there.',
  },

  preview: { zh: '文件里有什么', en: 'What is in the files' },
  previewNew: { zh: '缺的消息，会补上', en: 'Missing messages, to be added' },
  previewChanged: { zh: '已有、会补全的', en: 'Known, to be completed' },
  previewKnown: { zh: '已经有的', en: 'Already there' },
  previewExpired: { zh: '超过保留期限，不恢复', en: 'Older than may be kept, left out' },
  previewChats: { zh: '新会话对象', en: 'New customers' },
  previewPeriod: { zh: '时间', en: 'Period' },
  periodIs: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  previewOther: { zh: '另有操作记录和空缺', en: 'Also actions and gaps' },
  previewNotes: { zh: '备注', en: 'Notes' },
  previewTeam: { zh: '团队词表、话术和忽略', en: 'Team words, replies, ignored' },
  previewSheets: { zh: '评分表', en: 'Score sheets' },
  previewSettings: { zh: '设置，会换成文件里的', en: 'Settings, to be taken from the file' },
  settingsHint: {
    zh: '隐私相关的设置只会变得更严，不会放宽。',
    en: 'Settings about privacy only become stricter, never looser.',
  },
  stayOut: {
    zh: '有 {n} 个会话是特意删除的，不会恢复',
    en: 'Chats erased on purpose, which stay out: {n}',
  },
  broughtBack: {
    zh: '特意删除过的 {n} 个会话，这次会一起恢复',
    en: 'Chats erased on purpose, which come back this time: {n}',
  },
  bringBack: { zh: '仍要恢复', en: 'Bring them back' },
  bringBackAsk: { zh: '恢复特意删除过的 {n} 个会话？', en: 'Bring back what was erased on purpose? Chats: {n}' },
  bringBackBody: {
    zh: '如果是客户要求删除的，请不要恢复。确定后会先列出要恢复的内容，还可以取消。',
    en: 'If customers asked for it, please leave them out. You will first see what would come back and can still stop.',
  },
  listsOff: {
    zh: '别的电脑的词表恢复后先关着，在「规则」里试跑过再启用；这里已有评分表时，别处的评分表先存成草稿。',
    en: 'Word lists of another computer come switched off; try them under “Rules” before you use them. Where there are score sheets already, those of others come as drafts.',
  },
  nothingNew: { zh: '这些文件里的内容都已经有了，不用恢复。', en: 'Everything in these files is already there.' },
  restore: { zh: '恢复', en: 'Restore' },
  restoreCount: { zh: '恢复 {n} 条', en: 'Restore {n}' },
  restored: { zh: '恢复好了：补上 {added} 条，补全 {changed} 条', en: 'Restored: {added} added, {changed} completed' },
  close: { zh: '收起', en: 'Close' },
  cancel: { zh: '取消', en: 'Cancel' },
  fileList: { zh: '文件', en: 'Files' },
  fileWhole: { zh: '完整', en: 'Full' },
  fileChanges: { zh: '增量', en: 'Changes' },
  fileSays: { zh: '{time} 写成，{n} 条', en: 'written {time}, {n} messages' },
  broken: {
    zh: '第 {line} 行起有问题：{why}。第 {safe} 行以前都核对过，可以放心恢复。',
    en: 'Trouble from line {line} on: {why}. Everything up to line {safe} was checked and is safe to restore.',
  },
  unusable: { zh: '用不了：{why}。', en: 'Cannot be used: {why}.' },
  missing: {
    zh: '{name} 接在 {before} 后面，但这次没有选它，中间可能缺一段。',
    en: '{name} follows {before}, which was not chosen or is broken, so a stretch may be missing.',
  },

  failedFull: {
    zh: '磁盘满了，没有做完。请腾出空间再试。',
    en: 'The disk is full and it was not finished. Please make room and try again.',
  },
  failedGone: {
    zh: '文件夹找不到了，可能被移走或改名。请重新选一个。',
    en: 'The folder is gone; it may have been moved or renamed. Please choose it again.',
  },
  failedPermission: { zh: '没有写这个文件夹的许可。', en: 'There is no permission to write into this folder.' },
  failedNewer: {
    zh: '记录属于更新的版本，请先更新扩展。',
    en: 'The log belongs to a later version; please update the extension first.',
  },
  failedBusy: { zh: '另一个页面正在备份，请稍等。', en: 'Another page is backing up; please wait a moment.' },
  failedLocked: { zh: '记录锁着，请先输入口令解锁。', en: 'The log is locked; please enter the passphrase first.' },
  failedOther: {
    zh: '没有做完，已有的内容没有受影响。请再试一次。',
    en: 'It was not finished; what you have is unharmed. Please try again.',
  },
} satisfies Record<string, Localised>;

export type BackupWord = keyof typeof backupWords;
