import type { Lang, Localised } from '../model/localised';
import type { Reply } from '../model/reply';
import type { ItemId } from '../model/sheet';
import { replyFor } from '../replies/suggest';

/** An invented customer line to answer for practice, and what a good answer holds. */
export interface Scenario {
  line: Localised;
  aim: Localised;
}

/** What helps with an item that was missed repeatedly: a reply at hand, else something to try. */
export type Way = { kind: 'reply'; reply: Reply } | { kind: 'practice'; scenario: Scenario };

/** One for every item that can be missed. */
export const scenarios: Readonly<Record<Exclude<ItemId, 'praise'>, Scenario>> = {
  greeting: {
    line: { zh: '在吗？想看看那款奶油色的台灯', en: 'Hi there, I was looking at the cream desk lamp' },
    aim: { zh: '先问好、报店名，再接住他看中的那一款。', en: 'Greet, name the shop, then pick up the lamp they mean.' },
  },
  first_response: {
    line: { zh: '有人吗？我赶在午休结束前下单', en: 'Anyone here? I want to order before my lunch break ends' },
    aim: {
      zh: '来不及细答时，先回一句已经看到，再说多久给答复。',
      en: 'When there is no time for details, say you saw it and when you will answer.',
    },
  },
  hold_notice: {
    line: { zh: '帮我看下这单为什么三天没动静', en: 'Can you see why this order has not moved for three days?' },
    aim: {
      zh: '去查之前说请稍等，回来时谢谢对方等候。',
      en: 'Ask to wait before you look it up, and thank them when you are back.',
    },
  },
  courtesy: {
    line: { zh: '你们说明书写得我一个字都看不懂', en: 'I cannot make sense of a single line of your manual' },
    aim: { zh: '用「您」，先接住困难，再一步一步说。', en: 'Take up the trouble politely, then go step by step.' },
  },
  full_answer: {
    line: {
      zh: '这个锅能放进洗碗机吗，多重，配盖子不？',
      en: 'Is this pot dishwasher safe, how heavy is it, and does a lid come with it?',
    },
    aim: { zh: '三件事都要答到，再多给一条用得上的。', en: 'Answer all three, and add one thing they can use.' },
  },
  confirm_address: {
    line: { zh: '刚付好钱了，麻烦早点发', en: 'Just paid, please send it soon' },
    aim: {
      zh: '把页面上的收货地址念一遍，请客户看看对不对。',
      en: 'Read the delivery address back and ask whether it is right.',
    },
  },
  anything_else: {
    line: { zh: '哦，原来要先充一晚上电', en: 'Ah, so it has to charge overnight first' },
    aim: { zh: '答完以后问一句还有没有别的要帮忙。', en: 'After the answer, ask whether there is anything more.' },
  },
  closing: {
    line: { zh: '行，那我等快递了', en: 'Fine, I will wait for the parcel then' },
    aim: { zh: '谢谢对方，祝一句，再说有事随时找您。', en: 'Thank them, wish them well, and say they can always write.' },
  },
  apology: {
    line: { zh: '拆开就少一个轮子，我孩子生日全扫兴了', en: "One wheel was missing and it spoiled my kid's birthday" },
    aim: { zh: '先为这件事道歉，再给办法和时间。', en: 'Say sorry for what happened first, then offer a way out and a time.' },
  },
  forbidden: {
    line: { zh: '别绕弯子，到底会不会褪色，你给句准话', en: 'Stop dodging: will the colour fade, yes or no?' },
    aim: {
      zh: '不打包票也不推开：讲清材质、洗法和质保。',
      en: 'Neither promise nor brush off: give material, care and warranty.',
    },
  },
  solicited_praise: {
    line: { zh: '收到了，比想的厚实，挺满意', en: 'It arrived, sturdier than I thought. Quite happy' },
    aim: {
      zh: '谢谢就好，不提好评，也不提任何回馈。',
      en: 'Just say thanks: no word of reviews, and nothing in return for one.',
    },
  },
};

/** A reply of the library that fulfils the item, else a line to practise on; undefined for an item nobody can miss. */
export function wayFor(item: ItemId, replies: Reply[], lang: Lang): Way | undefined {
  const reply = replyFor(replies, item, lang, new Set());
  if (reply) return { kind: 'reply', reply };
  return item === 'praise' ? undefined : { kind: 'practice', scenario: scenarios[item] };
}
