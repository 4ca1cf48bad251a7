import type { Lang, Localised } from '../model/localised';

/** What rules name as their source, part by part, as an agent reads it. */
const parts: Record<string, Localised> = {
  'Advertising Law art. 9': { zh: '广告法第九条', en: 'Advertising Law art. 9' },
  'SAMR guideline 2023-02-25': { zh: '市场监管总局 2023-02-25 绝对化用语执法指南', en: 'SAMR guideline 2023-02-25' },
  'Consumer Protection Law art. 25': { zh: '消费者权益保护法第二十五条', en: 'Consumer Protection Law art. 25' },
  'marketplace rules against diversion': { zh: '平台关于站外引流的规定', en: 'marketplace rules against diversion' },
  'marketplace rules against off-platform contact': {
    zh: '平台关于站外联系的规定',
    en: 'marketplace rules against off-platform contact',
  },
  'marketplace rules on paid reviews (peers.md c4)': {
    zh: '平台关于有偿评价的规定',
    en: 'marketplace rules on paid reviews',
  },
  'platform rules as listed in public summaries seen 2026-11': {
    zh: '平台公开规则（2026-11 查阅）',
    en: 'public summaries of platform rules, seen 2026-11',
  },
  'check digits by GB 11643 and ISO/IEC 7812': {
    zh: '校验位依据 GB 11643 与 ISO/IEC 7812',
    en: 'check digits by GB 11643 and ISO/IEC 7812',
  },
  'learned from test/eval/sets by test/eval/train.ts': { zh: '由标注样例归纳', en: 'learned from labelled examples' },
};

/** Where a rule comes from, for an agent to read; parts are divided by `;`, and one that is not known stays as it is. */
export function sourceText(source: string, lang: Lang): string {
  return source
    .split(/;\s*/)
    .map((part) => parts[part]?.[lang] ?? standards(part, lang) ?? part)
    .join(lang === 'zh' ? '；' : '; ');
}

/** `service standards B20, ethics H` names rows of the service standards by their codes. */
function standards(part: string, lang: Lang): string | undefined {
  if (lang === 'en') return undefined;
  const codes = /^service standards ((?:ethics )?[A-Z]\d{0,2}(?:, (?:ethics )?[A-Z]\d{0,2})*)$/.exec(part)?.[1];
  return codes && `服务规范 ${codes.replaceAll('ethics ', '职业道德 ').replaceAll(', ', '、')}`;
}
