import type { Localised } from '../model/localised';
import type { ReplyCategory } from '../model/reply';

/** Words around inserting a reply. */
export const replyWords = {
  blankLeft: {
    zh: '还有【】没有填好，先没有发出。填上或删掉就可以发。',
    en: 'A 【blank】 is still open, so this has not gone out. Fill it in or delete it.',
  },
} satisfies Record<string, Localised>;

/** Kinds of scripts, as a short tag. */
export const categoryNames: Record<ReplyCategory, Localised> = {
  'address-term': { zh: '称呼', en: 'Forms of address' },
  greeting: { zh: '问候', en: 'Greeting' },
  inquiry: { zh: '征询', en: 'Inquiry' },
  thanks: { zh: '感谢', en: 'Thanks' },
  answer: { zh: '应答', en: 'Answer' },
  listening: { zh: '听取意见', en: 'Listening' },
  wait: { zh: '等待', en: 'Please wait' },
  interrupt: { zh: '打扰', en: 'Interruption' },
  apology: { zh: '道歉', en: 'Apology' },
  'thanks-reply': { zh: '回应致谢', en: 'You are welcome' },
  'apology-reply': { zh: '回应道歉', en: 'No trouble at all' },
  unclear: { zh: '没看明白', en: 'Not understood' },
  farewell: { zh: '送客', en: 'Farewell' },
  'cut-in': { zh: '打断', en: 'Cutting in' },
  transfer: { zh: '衔接', en: 'Handing over' },
  request: { zh: '请托', en: 'Request' },
  consult: { zh: '商量', en: 'Proposal' },
  explain: { zh: '解释', en: 'Explanation' },
  wish: { zh: '祝福', en: 'Good wishes' },
  order: { zh: '订单', en: 'Order' },
  address: { zh: '地址', en: 'Address' },
  invoice: { zh: '发票', en: 'Invoice' },
  price: { zh: '价格', en: 'Price' },
  shipping: { zh: '物流', en: 'Shipping' },
  aftersales: { zh: '售后', en: 'After-sales' },
};
