import type { Category } from '../model/finding';
import type { Localised } from '../model/localised';

/** Categories as people call them, with one thing people say. */
export const categories: Record<Category, { name: Localised; example: Localised }> = {
  attitude: { name: { zh: '态度', en: 'Attitude' }, example: { zh: '不是告诉你了吗', en: 'I already told you' } },
  curt: { name: { zh: '惜字如金', en: 'Curt' }, example: { zh: '「嗯」「在」单独成句', en: 'a lone “ok” or “yes”' } },
  promise: { name: { zh: '轻易许诺', en: 'Promises' }, example: { zh: '绝对不会坏', en: 'it will never break' } },
  invoice: { name: { zh: '发票', en: 'Invoices' }, example: { zh: '我们不开发票', en: 'we don’t issue invoices' } },
  payment: { name: { zh: '站外付款', en: 'Off-platform payment' }, example: { zh: '微信转给我', en: 'pay me by bank transfer' } },
  contact: { name: { zh: '站外联系', en: 'Off-platform contact' }, example: { zh: '加我微信', en: 'add me on WhatsApp' } },
  price: { name: { zh: '议价', en: 'Price deals' }, example: { zh: '私下给您便宜', en: 'a private discount' } },
  refusal: { name: { zh: '推脱', en: 'Refusals' }, example: { zh: '拆封了不能退', en: 'no returns once opened' } },
  superlative: { name: { zh: '极限词', en: 'Superlatives' }, example: { zh: '全网最低', en: 'the lowest price anywhere' } },
  solicitation: { name: { zh: '邀评', en: 'Asking for praise' }, example: { zh: '好评返现', en: 'cash back for five stars' } },
  privacy: { name: { zh: '隐私', en: 'Privacy' }, example: { zh: '发出客户手机号', en: 'a customer’s phone number' } },
  abuse: { name: { zh: '辱骂', en: 'Abuse' }, example: { zh: '骂人的话和缩写', en: 'insults and their short forms' } },
  jargon: { name: { zh: '术语', en: 'Jargon' }, example: { zh: 'SKU、ROI', en: 'SKU, ROI' } },
};
