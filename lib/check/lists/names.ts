import type { Category, Severity } from '../../model/finding';
import { CATEGORIES, SEVERITIES } from './codes';

/** What the columns of a word file may be called, in lower case and without spaces. */
const HEADERS = {
  word: [
    '词',
    '词语',
    '词条',
    '违禁词',
    '禁用词',
    '敏感词',
    '关键词',
    '短语',
    '话术',
    'word',
    'words',
    'phrase',
    'text',
    'term',
    'keyword',
  ],
  category: ['类别', '分类', '类型', '种类', 'category', 'type', 'class'],
  severity: ['程度', '级别', '等级', '严重程度', '处理方式', 'severity', 'level'],
  replacement: ['替换', '替换为', '替换词', '建议', '建议说法', '改为', 'replacement', 'replace', 'replacewith', 'suggestion'],
  allow: ['放行', '放行词', '白名单', '允许', '例外', 'allow', 'allowed', 'allowlist', 'whitelist', 'exception'],
} as const;

export type Field = keyof typeof HEADERS;

const CATEGORY_NAMES: Record<Category, string[]> = {
  attitude: ['态度', '服务态度', '态度不好', '服务忌语', '禁语'],
  curt: ['惜字如金', '敷衍', '敷衍回复', '过于简短', '太短', 'curtanswer'],
  promise: ['轻易许诺', '许诺', '承诺', '过度承诺', '绝对承诺', '保证', 'promises'],
  invoice: ['发票', '开票', 'invoices'],
  payment: ['站外付款', '支付', '付款', '站外支付', '线下付款', '线下交易', '引导线下', 'payments', 'offplatformpayment'],
  contact: ['站外联系', '联系方式', '导流', '引流', '联系', '微信', 'contacts', 'offplatformcontact'],
  price: ['价格', '改价', '议价', 'pricing', 'pricedeals'],
  refusal: ['推脱', '拒绝', '拒绝服务', '拒绝售后', '售后', '推诿', 'refusals'],
  superlative: ['极限词', '绝对化用语', '绝对化', '广告法', '极限用语', 'superlatives'],
  solicitation: ['邀评', '好评', '索要好评', '诱导好评', '好评返现', 'review', 'reviews', 'askingforpraise'],
  privacy: ['隐私', '个人信息', '客户隐私', 'personaldata'],
  abuse: ['辱骂', '脏话', '骂人', '侮辱', '人身攻击', 'insult', 'profanity'],
  jargon: ['术语', '行话', '专业术语', '黑话', '团队用词', '其他', 'other', 'team'],
};

const SEVERITY_NAMES: Record<Severity, string[]> = {
  block: ['拦截', '禁止', '严重', '阻止', '高', '禁用', '发送前确认', 'high', 'error', 'forbidden', 'stop'],
  warn: ['提醒', '警告', '中', '一般', '警示', 'warning', 'medium'],
  hint: ['提示', '建议', '低', '轻微', '参考', 'low', 'info', 'note'],
};

/** Width, case, spaces and what people put around a name (类别：, severity*). */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:_*\-"'（）()]/g, '');
}

const fields = new Map<string, Field>(
  Object.entries(HEADERS).flatMap(([field, names]) => names.map((one) => [one, field as Field])),
);
const categories = namesOf(CATEGORIES, CATEGORY_NAMES);
const severities = namesOf(SEVERITIES, SEVERITY_NAMES);

function namesOf<T extends string>(ids: readonly T[], names: Record<T, string[]>): Map<string, T> {
  return new Map(ids.flatMap((id) => [id, ...names[id]].map((name) => [name, id] as const)));
}

/** The column a header names, in Chinese or English. */
export function fieldOf(header: string): Field | undefined {
  return fields.get(plain(header.slice(0, 40)));
}

/** A category by its id or by what people call it in Chinese or English. */
export function categoryOf(name: string): Category | undefined {
  return categories.get(plain(name.slice(0, 40)));
}

export function severityOf(name: string): Severity | undefined {
  return severities.get(plain(name.slice(0, 40)));
}

/** What a cell of the allow column says: yes, no, or a phrase of its own. */
export function allowOf(cell: string): 'yes' | 'no' | 'phrase' {
  const said = plain(cell.slice(0, 40));
  if (/^(?:yes|y|true|1|是|√|✓|✔|放行|允许|allow|allowed|ok)$/.test(said)) return 'yes';
  return /^(?:|no|n|false|0|否|×|x|不|无)$/.test(said) ? 'no' : 'phrase';
}
