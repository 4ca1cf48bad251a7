import type { Lang } from '../../../lib/model/localised';

/** Invented words for the states the harness shows. */
export const sample = {
  zh: {
    titles: ['质保说明', '面料耐磨', '细节实拍'],
    long: ['非常抱歉给您带来这样的体验，我先为您记录', '补发与换货流程说明（含邮费承担）', '退换说明'],
    items: ['核对地址', '还有什么可以帮您'],
    promise: {
      title: '轻易许诺',
      advice: '「绝对不会坏」很难做到，真出问题时客户会按这句话来找。说清材质和质保，更让人放心。',
      source: '服务规范 B22',
      phrase: '绝对不会坏',
      replacements: ['日常使用很耐磨，质保一年', '做工结实，质保一年'],
    },
    contact: {
      title: '站外联系',
      advice: '「加我微信」会把客户引到站外，平台可能按违规处理，客户也会失去平台保障。换个说法就可以发。',
      source: '平台高压线',
      phrase: '加我微信',
      message: '您加我微信，把图片发给我看看',
      suggestion: '您点输入框旁的「图片」再传一次，我在这里等您',
    },
    reasons: ['在引用客户的原话', '这里不是那个意思（误报）'],
    menu: ['核对地址', '核对地址与电话', '催核对地址（未回复）', '核对订制信息', '活动搭赠说明'],
    script: '跟您核对一下收货信息：{address}，收件人{customer}，对吗？核对好今天就为您安排，单号{order}会发给您。',
    address: '浙江省杭州市余杭区梧桐街道青禾路 ** 号 3 幢 1201',
    stageLabel: '下单后',
    group: '团队',
    announce: '提醒：绝对不会坏。Alt+G 换成 日常使用很耐磨，质保一年',
  },
  en: {
    titles: ['Warranty', 'Fabric', 'Photos'],
    long: ['I am very sorry for this experience, noting it now', 'How replacements and postage work', 'Returns'],
    items: ['Check address', 'Anything else'],
    promise: {
      title: 'Promise that is hard to keep',
      advice: '"Will never break" is hard to stand behind later. The material and the warranty reassure more.',
      source: 'service standard B22',
      phrase: 'will never break',
      replacements: ['is hard-wearing and has a one-year warranty', 'is sturdy, with a one-year warranty'],
    },
    contact: {
      title: 'Off-platform contact',
      advice: '"Add me on WeChat" takes the customer off the platform, which may count as a breach. Other words will do.',
      source: 'platform rule',
      phrase: 'Add me on WeChat',
      message: 'Add me on WeChat and send me the pictures',
      suggestion: 'Please try the picture button beside the box once more, I will wait here',
    },
    reasons: ["Quoting the customer's own words", 'It means something else here (false alarm)'],
    menu: ['Check address', 'Check address and phone', 'Remind: address', 'Check custom details', 'Gifts of the sale'],
    script: 'May I check the delivery details: {address}, for {customer}? We pack it today, the number {order} follows.',
    address: '12 Green Lane, Flat 3, Hangzhou',
    stageLabel: 'After order',
    group: 'Team',
    announce: 'Note: will never break. Alt+G replaces it',
  },
} satisfies Record<Lang, unknown>;
