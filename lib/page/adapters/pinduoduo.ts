import { parsePageTime } from '../transcript/page-time';
import type { Adapter, BubbleText } from './adapter';
import { all, attribute, first, fits, has, isVisible, readText, textAt } from './dom';
import { readLabelledOrder } from './order-panel';

const recalled = /^(您|你|对方|买家|客服|商家)?.{0,12}撤回了?一条消息/;

/** 商家客服工作台: Vue 2, no frame, no shadow root. Facts: research/adapters.md §1, selectors seen 2026-09 unless said. */
export const pinduoduo: Adapter = {
  id: 'pinduoduo',
  name: { zh: '拼多多', en: 'Pinduoduo' },
  matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
  composer: [
    '#replyTextarea', // seen 2026-09, six projects
    '.reply-box textarea', // inferred
  ],
  send: [
    '.reply-box .send-btn', // seen 2026-09; a div, ignores synthetic clicks (2026-10-01)
    'div.send-btn', // seen 2026-09
  ],
  transcript: [
    '#msgListContainer ul.msg-list', // seen 2026-09-25
    '#msgListContainer', // seen 2026-09-08
  ],
  scroller: ['#msgListContainer'], // seen 2026-09
  bubble: ['li.onemsg'], // seen 2026-09, four projects
  sendKeys: ['Enter'],

  roleOf: (bubble) => {
    if (has(bubble, '.buyer-item')) return 'customer';
    // Robot replies carry the agent's class; two marks are known.
    if (has(bubble, '.cs-item.callback, .cs-item .robot-text')) return 'bot';
    if (has(bubble, '.cs-item')) return textAt(bubble, ['.cs-item .nickname']) === '机器人' ? 'bot' : 'agent';
    return has(bubble, '.msg-system, [class^="system-msg"], [class*=" system-msg"], .BuyerFromCard') ? 'system' : undefined;
  },
  // Written middlePanel_list_ and middlePanel_List_ in different builds.
  idOf: (bubble) => /^middlepanel_list_(.+)$/.exec((attribute(bubble, 'id') ?? '').toLowerCase())?.[1],
  textOf,
  timeOf: (bubble, now) => {
    const label = textAt(bubble, ['p.message-time', '.message-time']); // seen 2026-09: first row of a group only
    const written = label && parsePageTime(label, now);
    if (written) return written;
    // The number of the id looks like epoch milliseconds (inferred), so it counts for the minute only.
    const stamp = Number(/_(\d{13})$/.exec(attribute(bubble, 'id') ?? '')?.[1]);
    return stamp > now - 400 * 86_400_000 && stamp < now + 300_000 ? { at: stamp, trust: 'page-minute' } : undefined;
  },
  ownerOf: (bubble) => {
    const mark = first(bubble, ['[currentuid]']);
    return mark && attribute(mark, 'currentuid');
  },
  customer: (doc) => {
    const name = textAt(doc, ['.chatWindowHeader .base-info .name']); // seen 2026-09-25, masked
    // The same uid stands in several lists; the drawn one counts.
    const active = all(doc, ['.chat-item-box.active[data-random]']);
    const row = active.find(isVisible) ?? active[0];
    const mark = row ? undefined : first(doc, ['#msgListContainer [currentuid]']);
    const key = row ? attribute(row, 'data-random')?.split('-')[0] : mark && attribute(mark, 'currentuid');
    return key ? { key, name } : undefined;
  },
  order: (doc, now) => readLabelledOrder(doc, ['#msgListContainer', '.reply-box', '.chat-item'], now),
};

function textOf(bubble: Element): BubbleText {
  const content = first(bubble, ['.msg-content']);
  if (has(bubble, '.BuyerFromCard, .good-card, .commonCard, .good-info'))
    return { text: readText(content ?? bubble), kind: 'product' };
  if (has(bubble, '.order-card')) return { text: readText(content ?? bubble), kind: 'order' };
  const text = textAt(bubble, ['p.msg-content-box', '.msg-content-box', '.msg-content']);
  const image = all(bubble, ['.image-msg img, .msg-content img']).some(
    (img) => !fits(img, '[src*="savatar.pddpic.com"], .avatar'),
  );
  if (image && !has(bubble, '.msg-content-box')) return { text: text ?? '', kind: 'image' };
  const shown = text ?? readText(bubble, '.message-time, .nickname');
  return { text: shown, kind: recalled.test(shown) ? 'recalled' : 'text' };
}
