import type { Localised } from '../model/localised';

/** Why an exported file was not accepted, in words for the person who opened it. */
export const faults = {
  'too-large': {
    zh: '文件过大，可能不是好好说导出的文件。',
    en: 'The file is too large to be an export of Saywell.',
  },
  'not-utf8': {
    zh: '文件编码已损坏，请让对方重新导出，不要用表格软件打开后再保存。',
    en: 'The encoding of the file is damaged. Ask for a new export that was not saved again by another program.',
  },
  'not-a-bundle': {
    zh: '这不是好好说导出的文件。',
    en: 'This is not a file exported by Saywell.',
  },
  'newer-version': {
    zh: '这个文件由更新版本的好好说导出，请先更新本机版本。',
    en: 'The file was exported by a newer version of Saywell. Update this one first.',
  },
  shape: {
    zh: '这一行缺少内容或格式不对。',
    en: 'This line lacks something or has the wrong form.',
  },
  changed: {
    zh: '这一行在导出后被改动过。',
    en: 'This line was changed after the export.',
  },
  chain: {
    zh: '行的顺序或数量与导出时不符，可能有行被删除、移动或替换。',
    en: 'The lines are not those of the export: one was removed, moved or replaced.',
  },
  doubled: {
    zh: '同一段会话出现了两次。',
    en: 'The same conversation appears twice.',
  },
  counts: {
    zh: '会话数或消息数与文件开头写的不一致。',
    en: 'The number of conversations or messages differs from what the first line says.',
  },
  cut: {
    zh: '文件不完整，结尾缺失。',
    en: 'The file is incomplete: its end is missing.',
  },
} satisfies Record<string, Localised>;

export type BundleFault = keyof typeof faults;
