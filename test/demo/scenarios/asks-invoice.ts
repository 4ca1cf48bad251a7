import type { Scenario } from './scenario';

/** Needs a company invoice. */
export const asksInvoice: Scenario = {
  id: 'asks-invoice',
  title: { zh: '要发票', en: 'Asks for an invoice' },
  customer: { key: 'c-he', name: { zh: '何**', en: 'He**' }, tag: { zh: '企业采购', en: 'Company buyer' } },
  lang: 'zh',
  product: { name: { zh: '商务公文包', en: 'Briefcase' }, price: '329.00', spec: { zh: '黑色 × 5', en: 'Black × 5' } },
  order: {
    number: '2611201512087733',
    status: { zh: '已签收', en: 'Delivered' },
    paid: '1,645.00',
    receiver: '何** 177****0052',
    address: { zh: '湖北省武汉市洪山区珞南街道书城路 3 号', en: '3 Shucheng Road, Luonan, Hongshan, Wuhan' },
    time: '11-20',
  },
  steps: [
    { after: 16, say: { zh: '能开发票吗，抬头写公司', en: 'Can I have an invoice in the company name?' } },
    { after: 3, reply: true, say: { zh: '要专票，税点谁出？', en: 'A VAT invoice please. Who pays the tax?' } },
    { after: 5, reply: true, say: { zh: '好的，辛苦了', en: 'Fine, thank you' } },
  ],
};
