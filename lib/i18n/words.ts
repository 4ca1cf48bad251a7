import type { Localised } from '../model/localised';
import type { RejectReason } from '../model/rejected';

/** Why a line of a word file was left out, in one short sentence each. */
export const rejectReasons: Record<RejectReason, Localised> = {
  empty: { zh: '这一行是空的', en: 'Nothing on this line' },
  duplicate: { zh: '与前面的词相同', en: 'Same as a word before it' },
  'too-long': { zh: '超过 200 个字', en: 'Longer than 200 characters' },
  'too-short': { zh: '只有一个字，会到处提醒', en: 'A single character would fire everywhere' },
  'no-letters': { zh: '没有文字或数字', en: 'No letters or digits in it' },
  pattern: {
    zh: '像是正则表达式；这里只收词语，中间可用 … 隔开',
    en: 'Looks like a regular expression; use plain words, with … for a gap',
  },
  formula: { zh: '是表格公式，请改成文字', en: 'A spreadsheet formula; please turn it into text' },
  'broken-text': { zh: '含有乱码或控制字符', en: 'Contains unreadable or control characters' },
  'too-many-gaps': {
    zh: '带 … 的词最多 2,000 个，放行词里不能用 …',
    en: 'At most 2,000 words may have a gap, and allowed phrases none',
  },
  'unknown-category': { zh: '没有这个类别', en: 'No such category' },
  'unknown-severity': { zh: '没有这个程度', en: 'No such severity' },
  'long-replacement': { zh: '替换超过 500 个字', en: 'The replacement is longer than 500 characters' },
  'too-many': { zh: '超出数量上限，这里之后没有读', en: 'Beyond the limit; left out' },
  'too-big': { zh: '文件超过 20 MB', en: 'The file is larger than 20 MB' },
  'bad-file': {
    zh: '读不出这个文件，请存成 CSV、XLSX、TXT 或 JSON',
    en: 'This file cannot be read; save it as CSV, XLSX, TXT or JSON',
  },
};
