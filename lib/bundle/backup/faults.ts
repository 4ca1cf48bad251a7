import type { Localised } from '../../model/localised';

/** Why a backup file was not read to its end, in words for the person who chose it. */
export const backupFaults = {
  'not-backup': { zh: '这不是好好说的备份文件', en: 'not a backup file of Saywell' },
  'newer-version': {
    zh: '由更新版本的好好说写成，请先更新本机版本',
    en: 'written by a newer version of Saywell; update this one first',
  },
  'too-large': { zh: '文件过大，或压缩得不合常理', en: 'the file is too large, or packed beyond all reason' },
  cut: { zh: '文件不完整，结尾缺失', en: 'the file is incomplete: its end is missing' },
  damaged: { zh: '从这里起与写入时不符', en: 'from here on it differs from what was written' },
  shape: { zh: '这一行缺少内容或格式不对', en: 'this line lacks something or has the wrong form' },
  unreadable: { zh: '文件打不开，可能已被移走', en: 'the file cannot be opened; it may have been moved' },
} satisfies Record<string, Localised>;

export type BackupFault = keyof typeof backupFaults;
