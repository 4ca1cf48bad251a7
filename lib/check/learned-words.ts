import type { Category } from '../model/finding';
import type { Rule } from '../model/rule';

export type Words = Pick<Rule, 'title' | 'advice' | 'replacements' | 'examples'>;

/** What the learned hints say, by category. */
export const words: Partial<Record<Category, Words>> = {
  attitude: {
    title: { zh: '听起来可能不耐烦', en: 'May sound impatient' },
    advice: {
      zh: '这句话和常见的推脱、催促、反问的说法相近，请读一遍，看看客户会怎么听。',
      en: 'This is close to common ways of brushing off or talking back: read it once as the customer would.',
    },
    replacements: { zh: ['我来帮您核实，请您稍等'], en: ['Let me check this for you'] },
    examples: {
      bad: ['您自己再想想是不是弄错了', '东西用坏了怪谁'],
      good: ['您好，请问有什么可以帮您', '我再帮您确认一下尺码'],
    },
  },
  promise: {
    title: { zh: '可能承诺过头', en: 'May promise too much' },
    advice: {
      zh: '这句话像是把结果说满了，做不到就成了投诉，请只说能做到的。',
      en: 'This sounds like a certain result; say only what is sure to be kept.',
    },
    replacements: { zh: ['我先为您查询，有结果马上告诉您'], en: ['I will check and tell you what I find'] },
    examples: { bad: ['保证一辈子不坏'], good: ['您的包裹已经在路上了'] },
  },
  invoice: {
    title: { zh: '可能在推脱发票', en: 'May refuse an invoice' },
    advice: {
      zh: '开发票是商家的义务，请直接告诉客户怎样申请。',
      en: 'Invoices are owed to every customer: say how to ask for one.',
    },
    replacements: { zh: ['您可以在订单页面申请开发票'], en: ['You can request an invoice on the order page'] },
    examples: { bad: ['发票我们这边开不出来'], good: ['您可以在订单页面申请开发票'] },
  },
  payment: {
    title: { zh: '可能引导平台外付款', en: 'May lead to paying elsewhere' },
    advice: {
      zh: '这句话像是让客户绕开平台付款，付款只走订单页面。',
      en: 'This may lead the customer to pay outside the platform: payment goes through the order page only.',
    },
    replacements: { zh: ['请您在订单页面付款'], en: ['Please pay on the order page'] },
    examples: { bad: ['您把钱直接转到我账户就行', 'Send the money to my bank account'], good: ['退款会原路退回'] },
  },
  contact: {
    title: { zh: '可能引导站外联系', en: 'May lead to contact elsewhere' },
    advice: {
      zh: '这句话像是让客户到平台以外联系，请在这里继续沟通。',
      en: 'This may lead the customer away from the platform: go on here.',
    },
    replacements: { zh: ['您可以在这里继续联系我'], en: ['You can reach me in this chat'] },
    examples: { bad: ['咱们换个地方聊，加一下我的号', 'Add me on WhatsApp'], good: ['请您稍等，我看一下订单'] },
  },
  price: {
    title: { zh: '可能在私下议价', en: 'May bargain privately' },
    advice: {
      zh: '优惠以页面为准，私下改价对其他客户不公平，也不合平台规则。',
      en: 'The price on the page holds for all; private discounts break the rules of the platform.',
    },
    replacements: { zh: ['优惠以页面显示为准'], en: ['The discount is as shown on the page'] },
    examples: { bad: ['偷偷给您便宜二十'], good: ['现在下单可以用页面上的优惠券'] },
  },
  refusal: {
    title: { zh: '可能在拒绝合理要求', en: 'May refuse what is owed' },
    advice: {
      zh: '退换按平台规则办，请先告诉客户可以怎样申请。',
      en: 'Returns follow the rules of the platform: say first how to apply.',
    },
    replacements: { zh: ['您可以在订单页面申请售后'], en: ['You can apply on the order page'] },
    examples: { bad: ['拆开了就不能退了', 'We never take returns'], good: ['我们已经为您登记退货申请'] },
  },
  superlative: {
    title: { zh: '可能用了绝对化说法', en: 'May be a superlative claim' },
    advice: {
      zh: '无法证明的第一、最好属于绝对化用语，请说具体的特点。',
      en: 'Claims to be the best need proof: name the qualities instead.',
    },
    replacements: { zh: ['这款的用料和做工您可以看详情页'], en: ['The material is described on the product page'] },
    examples: { bad: ['这是全网最好的一款', 'The best in the world'], good: ['这款是纯棉的'] },
  },
  solicitation: {
    title: { zh: '可能在索要好评', en: 'May ask for praise' },
    advice: {
      zh: '讨来的好评不计奖励，把服务做好，客户愿意说时自然会说。',
      en: 'Praise that was asked for earns nothing; good service brings it.',
    },
    replacements: { zh: ['使用中有任何问题，请随时联系我'], en: ['If anything comes up, please contact me'] },
    examples: { bad: ['麻烦满意的话给个好评', 'Give us five stars'], good: ['感谢您的支持，祝您生活愉快'] },
  },
  privacy: {
    title: { zh: '可能在索要隐私', en: 'May ask for private data' },
    advice: {
      zh: '证件、密码、验证码都不该在聊天里要，请引导客户到官方页面办理。',
      en: 'Documents, passwords and codes do not belong in a chat: point to the official page.',
    },
    replacements: { zh: ['请您在订单页面核对信息'], en: ['Please check the details on the order page'] },
    examples: { bad: ['把您的验证码报给我', 'Tell me your password'], good: ['我帮您查一下物流'] },
  },
  abuse: {
    title: { zh: '可能冒犯客户', en: 'May offend the customer' },
    advice: {
      zh: '这句话像是在骂人，请停一下再发，需要时请主管接手。',
      en: 'This sounds like an insult: pause before sending, and hand over if needed.',
    },
    replacements: { zh: ['我理解您的心情，我们一起来解决'], en: ['I understand, let us sort this out together'] },
    examples: { bad: ['你这个傻子', 'You are an idiot'], good: ['好的，马上为您处理'] },
  },
  jargon: {
    title: { zh: '可能有行话', en: 'May hold shop talk' },
    advice: {
      zh: '这句话里像有内部或行业的说法，客户不一定懂，换成平常的词，或者当场解释一下。',
      en: 'This seems to use inside or trade words the customer may not know: say it plainly, or explain it on the spot.',
    },
    replacements: { zh: ['我换个说法给您解释一下'], en: ['Let me put this in plain words'] },
    examples: { bad: ['仓内波次还没释放,等分拣完成再出库'], good: ['您的包裹还在打包,今天会寄出'] },
  },
};
