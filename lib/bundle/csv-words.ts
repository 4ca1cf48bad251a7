import { review } from '../i18n/review';
import type { Conversation } from '../model/conversation';
import type { Lang, Localised } from '../model/localised';
import type { CsvRow } from './csv';

interface Column {
  title: Localised;
  value(row: CsvRow, lang: Lang): string | number | null;
}

const yes = 1;
const no = 0;

/** The fixed columns, in order; one per checklist item follows. */
export const columns: Column[] = [
  { title: { zh: '会话编号', en: 'conversation' }, value: ({ conversation }) => conversation.id },
  { title: { zh: '平台', en: 'platform' }, value: ({ conversation }) => conversation.platform },
  { title: { zh: '店铺', en: 'shop' }, value: ({ conversation }) => conversation.shop },
  { title: { zh: '客服', en: 'agent' }, value: ({ conversation }) => conversation.agent },
  { title: { zh: '客户', en: 'customer' }, value: ({ conversation }) => conversation.name || conversation.customer },
  { title: { zh: '客户编号', en: 'customer key' }, value: ({ conversation }) => conversation.customer },
  { title: { zh: '开始时间', en: 'start' }, value: ({ conversation }) => localTime(conversation.messages[0]?.at) },
  { title: { zh: '结束时间', en: 'end' }, value: ({ conversation }) => localTime(conversation.messages.at(-1)?.at) },
  { title: { zh: '消息数', en: 'messages' }, value: ({ conversation }) => conversation.messages.length },
  { title: { zh: '首次响应（秒）', en: 'first response (s)' }, value: ({ conversation }) => firstResponse(conversation) },
  { title: { zh: '得分', en: 'score' }, value: ({ judgement }) => judgement.score },
  { title: review.critical, value: ({ judgement }) => (judgement.critical ? yes : no) },
  { title: { zh: '扣分', en: 'penalty' }, value: ({ judgement }) => judgement.penalty },
  { title: { zh: '奖分', en: 'reward' }, value: ({ judgement }) => judgement.reward },
  { title: { zh: '用语提醒数', en: 'findings' }, value: ({ judgement }) => judgement.findings.length },
  { title: { zh: '其中已忽略', en: 'ignored' }, value: ({ ignored }) => ignored ?? 0 },
  { title: { zh: '评分表', en: 'score sheet' }, value: sheetName },
];

/** As the page names it; by its id where the sheet itself is not at hand. */
function sheetName({ judgement, sheet }: CsvRow, lang: Lang): string {
  return `${sheet?.title[lang] ?? judgement.sheet.id} v${judgement.sheet.version}`;
}

/** Whole seconds from the customer's first message to the agent's next one; null when either is missing. */
export function firstResponse({ messages }: Conversation): number | null {
  const asked = messages.findIndex(({ role }) => role === 'customer');
  if (asked === -1) return null;
  const answered = messages.find(({ role }, index) => index > asked && role === 'agent');
  return answered ? Math.max(0, Math.round((answered.at - messages[asked]!.at) / 1_000)) : null;
}

function localTime(at: number | undefined): string | null {
  if (at === undefined) return null;
  const time = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}
