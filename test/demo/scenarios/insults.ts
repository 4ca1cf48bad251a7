import type { Scenario } from './scenario';

/** Swears at the agent: stay calm, no quarrel. */
export const insults: Scenario = {
  id: 'insults',
  title: { zh: '辱骂客服', en: 'Insults the agent' },
  customer: { key: 'c-xu', name: { zh: '许*', en: 'Xu*' }, tag: { zh: '等待较久', en: 'Waited long' } },
  lang: 'zh',
  product: { name: { zh: '儿童书包', en: 'School bag' }, price: '149.00', spec: { zh: '湖蓝 × 1', en: 'Lake blue × 1' } },
  order: {
    number: '2611180930115521',
    status: { zh: '运输中', en: 'On its way' },
    paid: '149.00',
    receiver: '许* 159****8864',
    address: { zh: '广东省佛山市南海区桂城街道桂澜路 40 号', en: '40 Guilan Road, Guicheng, Nanhai, Foshan' },
    time: '11-18',
  },
  steps: [
    {
      after: 20,
      say: { zh: '三天了物流一动不动，你们是死人吗', en: 'Three days and the parcel has not moved, are you all asleep?' },
    },
    { after: 4, reply: true, say: { zh: '废物客服，就会复制粘贴', en: 'Useless agent, all you do is paste' } },
    { after: 6, reply: true, say: { zh: '今天再不动我就投诉', en: 'If it does not move today I will file a complaint' } },
  ],
};
