import type { Localised } from '../model/localised';
import type { Stage } from '../model/reply';
import type { ItemId } from '../model/sheet';

/** Words of the overlay: a considerate colleague at the next desk. */
export const overlay = {
  bar: { zh: '好好说', en: 'Saywell' },
  empty: { zh: '这一刻没有合适的话术，按 {key} 查找', en: 'No script fits right now. Press {key} to search' },
  reading: { zh: '读取会话中', en: 'Reading the chat' },
  allDone: { zh: '该做的都做了', en: 'All done' },
  points: { zh: '{score} 分', en: '{score} pts' },
  scored: { zh: '本次会话 {score} 分', en: 'This chat: {score} points' },
  unscored: { zh: '还没有可评的项目', en: 'Nothing to score yet' },
  critical: { zh: '关键项没做到', en: 'A key item was missed' },
  more: { zh: '还有 {n} 项', en: '{n} more items' },
  toFix: { zh: '{n} 处需改', en: '{n} to change' },
  walk: { zh: '逐处看', en: 'Walk through' },
  waiting: { zh: '客户已等', en: 'Waiting' },
  others: { zh: '别处还有 {n} 位在等', en: '{n} more waiting elsewhere' },
  nearWait: {
    zh: '客户已等 {time}，时限 {limit}。先回一句，让对方知道您在。',
    en: 'The customer has waited {time} of {limit}. A short line tells them you are there.',
  },
  nearItem: {
    zh: '{label}：已过 {time}，时限 {limit}。',
    en: '{label}: {time} of {limit} has passed.',
  },
  unfold: { zh: '展开', en: 'Show' },
  block: { zh: '拦下', en: 'Stop' },
  warn: { zh: '提醒', en: 'Note' },
  hint: { zh: '建议', en: 'Tip' },

  card: { zh: '写作提醒', en: 'Wording note' },
  next: { zh: '下一处', en: 'Next' },
  expand: { zh: '展开', en: 'More' },
  again: { zh: '再按换一种 {n}/{total}', en: 'again: other {n}/{total}' },
  source: { zh: '来源：{source}', en: 'Source: {source}' },
  teamWord: { zh: '团队约定不这么说', en: 'Words your team avoids' },
  teamWordAdvice: {
    zh: '这个说法在团队词表里，请换一种说法。',
    en: 'This is on your team’s word list; please say it another way.',
  },
  back: { zh: '返回', en: 'Back' },
  ownWords: { zh: '自己改', en: 'In your own words' },
  close: { zh: '收起', en: 'Close' },
  remove: { zh: '删去这几个字', en: 'Leave it out' },

  guard: { zh: '发送前确认', en: 'Before it goes out' },
  guardTitle: { zh: '这句话先没有发出', en: 'This message has not gone out yet' },
  guardWhy: {
    zh: '会把客户引到站外，平台可能按违规处理。换个说法就可以发。',
    en: 'It takes the customer off the platform, which may count as a breach. Other words will do.',
  },
  yours: { zh: '您写的', en: 'Yours' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  edit: { zh: '回去改', en: 'Edit' },
  take: { zh: '换成建议', en: 'Use suggestion' },
  sendAnyway: { zh: '仍要发送，需写原因', en: 'Send anyway, with a reason' },
  otherPlaces: { zh: '另 {n} 处', en: '{n} more' },
  reasonsTitle: { zh: '为什么需要照原文发送？', en: 'Why should it go out as it is?' },
  reasonsNote: {
    zh: '原因会和消息一起留在本机记录里，方便复核时说明',
    en: 'The reason stays with the message on this computer, to explain it at review',
  },
  reason1: { zh: '在引用客户的原话', en: "Quoting the customer's own words" },
  reason2: { zh: '这里不是那个意思（误报）', en: 'It means something else here (false alarm)' },
  reason3: { zh: '平台或主管已允许', en: 'The platform or my lead allowed it' },
  reason4: { zh: '其他，写一句…', en: 'Other, in one sentence…' },
  reasonHint: { zh: '写一句原因，按 Enter 确定', en: 'One sentence, then Enter' },
  chosen: { zh: '原因：{reason}', en: 'Reason: {reason}' },
  released: {
    zh: '已放行这一次，请按 {key} 发送。改动文字后需重新确认。',
    en: 'Released once. Press {key} to send; a change needs a new confirmation.',
  },
  falseAlarm: {
    zh: '误报会进入规则的复核清单，不影响本次得分',
    en: 'False alarms go to the rule review list and do not change the score',
  },

  menu: { zh: '话术', en: 'Scripts' },
  count: { zh: '{n} / {total} 条', en: '{n} of {total}' },
  nothing: { zh: '没有找到「{query}」', en: 'Nothing found for "{query}"' },
  enterFree: { zh: '{key} 照常归页面使用', en: '{key} belongs to the page again' },
  choose: { zh: '选择', en: 'Choose' },
  insert: { zh: '插入，不发送', en: 'Insert, never sends' },
  direct: { zh: '直接插入', en: 'Insert directly' },
  composing: { zh: '输入法选词时不抢键', en: 'No key is taken while composing' },
  preview: { zh: '全文预览', en: 'Whole text' },
  hole: {
    zh: '「{fields}」页面上没有，插入前会请您填一下。',
    en: 'The page does not tell {fields}; you will be asked before it goes in.',
  },
  fillIn: { zh: '页面上没有这些，填好再插入', en: 'The page does not tell these; fill them in first' },
  fillNext: { zh: '填好插入，不发送', en: 'Fill in and insert, never sends' },
  fromPage: { zh: '画线的内容读自本页。', en: 'Underlined parts were read from this page.' },

  unreadable: { zh: '这个页面没有完全读懂。', en: 'This page is only partly readable.' },
  unreadableMore: {
    zh: '输入检查照常；分不清谁在说话，所以不记录、不评分。',
    en: 'Checks go on; chats are not recorded or scored because speakers cannot be told apart.',
  },
  stopped: { zh: '{time} 起没有记录。', en: 'Not recording since {time}.' },
  stoppedMore: { zh: '检查照常，这段空缺会如实写进导出。', en: 'Checks go on; the gap is stated in the export.' },
  notTaken: {
    zh: '没能替换，页面没有接受改动。建议已复制，请按 {key}。',
    en: 'The page did not take the change. The suggestion is copied: press {key}.',
  },
  notTakenShort: { zh: '没能替换，建议已复制，请按 {key}', en: 'Not taken, but copied: press {key}' },
  switched: { zh: '会话已经切换，刚才的内容没有插入。', en: 'The chat has changed, so nothing was inserted.' },
  reload: { zh: '刷新页面恢复', en: 'Reload to resume' },
  understood: { zh: '知道了', en: 'Got it' },
} satisfies Record<string, Localised>;

export type OverlayWord = keyof typeof overlay;

export const stageNames: Record<Stage, Localised> = {
  opening: { zh: '开场', en: 'Opening' },
  consulting: { zh: '售前', en: 'Pre-sale' },
  waiting: { zh: '等待', en: 'Waiting' },
  ordered: { zh: '已下单', en: 'Ordered' },
  complaint: { zh: '售后', en: 'After-sale' },
  closing: { zh: '收尾', en: 'Closing' },
};

/** What an open item says when pointed at; `{time}` and `{limit}` are minutes and seconds. */
export const itemHints: Partial<Record<ItemId, Localised>> = {
  confirm_address: {
    zh: '核对地址 · 下单已过 {time}，发货前核对就算完成',
    en: 'Check address · {time} since the order; before dispatch is fine',
  },
  anything_else: {
    zh: '客户静默满 {limit} 时再问，现在不用急',
    en: 'Ask after {limit} of silence; no hurry yet',
  },
};

/** Names of the variables of a script. */
export const fieldNames: Record<string, Localised> = {
  shop: { zh: '店铺名', en: 'shop' },
  customer: { zh: '客户称呼', en: 'customer' },
  agent: { zh: '客服名', en: 'your name' },
  address: { zh: '收货地址', en: 'address' },
  order: { zh: '订单号', en: 'order number' },
  greeting: { zh: '问候', en: 'greeting' },
};
