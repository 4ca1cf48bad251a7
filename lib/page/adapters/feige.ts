import { parsePageTime } from '../transcript/page-time';
import type { Adapter, BubbleText } from './adapter';
import { attribute, first, fits, has, readText, textAt } from './dom';
import { readLabelledOrder } from './order-panel';

const recalled = /撤回了?一条消息/;
const sided = '.messageIsMe, .messageNotMe';

/** 抖店飞鸽: React with hashed classes that rot; data-qa-id has survived every build. Facts: research/adapters.md §2. */
export const feige: Adapter = {
  id: 'feige',
  name: { zh: '抖店飞鸽', en: 'Douyin Feige' },
  matches: ['https://im.jinritemai.com/pc_seller_v2/main/workspace*'],
  composer: [
    'textarea[data-qa-id="qa-send-message-textarea"]', // seen 2026-09, five projects
    '#im-input-box', // seen in older builds
  ],
  send: ['[data-qa-id="qa-send-message-button"]'], // seen 2026-09; a div
  transcript: ['#workspace-chat .messageList', '.messageList'], // seen 2026-09
  scroller: ['#workspace-chat .messageList .scroller', '.messageList'], // inferred nesting; .scroller itself seen
  bubble: [
    '[data-qa-id="qa-message-warpper"]', // seen 2026-09, spelt so in the page
    '.msgItemWrap', // seen in older builds
  ],
  sendKeys: ['Enter'],

  roleOf: (bubble) => {
    const me = fits(bubble, '.messageIsMe') || has(bubble, '.messageIsMe');
    const other = fits(bubble, '.messageNotMe') || has(bubble, '.messageNotMe');
    if (me !== other) return me ? 'agent' : 'customer';
    // Notices carry neither class, and so do some product cards: the page names nobody as their sender.
    return me ? undefined : 'system';
  },
  idOf: (bubble) => {
    const inner = first(bubble, ['[data-id]', '[data-qa-message-id]']);
    return (
      attribute(bubble, 'data-qa-message-id') ??
      (inner && (attribute(inner, 'data-id') ?? attribute(inner, 'data-qa-message-id')))
    );
  },
  textOf,
  timeOf: (bubble, now) => {
    const side = first(bubble, [sided]);
    const beside = side?.nextElementSibling;
    const label = beside && readText(beside).split('\n')[0];
    return label ? parsePageTime(label, now) : undefined;
  },
  customer: (doc) => {
    // No customer id is known in the page: two buyers with one nickname cannot be told apart.
    const name = textAt(doc, ['#topbar-left-info span']); // seen 2026-09
    return name ? { key: name, name } : undefined;
  },
  order: (doc, now) => readLabelledOrder(doc, ['.messageList', '[data-qa-id="qa-conversation-chat-item"]'], now),
};

function isCard(bubble: Element): boolean {
  return has(bubble, '.chatd-card, .chatd-card-main, .pigeon-card-place-holder-text');
}

function textOf(bubble: Element): BubbleText {
  if (isCard(bubble)) return { text: readText(bubble), kind: /订单(编号|号)/.test(readText(bubble)) ? 'order' : 'product' };
  const text = textAt(bubble, ['.messageIsMe pre', '.messageNotMe pre', 'pre']);
  if (text === undefined && has(bubble, 'img[alt="图片"]')) return { text: '', kind: 'image' };
  const shown = text ?? readText(bubble);
  return { text: shown, kind: text === undefined && recalled.test(shown) ? 'recalled' : 'text' };
}
