import { defineRule, pattern, phrases } from '../rule';

export default defineRule({
  id: 'attitude-not-our-concern',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '说「不管」「不关我事」', en: 'Declaring it none of our concern' },
  advice: {
    zh: '客户找到您，是希望有人接手，先把事情接下来，再说明由谁处理。',
    en: 'The customer turned to you to be taken care of: take it on, then say who will handle it.',
  },
  source: 'service standards B1',
  replacements: {
    zh: ['我先帮您记录下来，并跟进到有结果', '我来帮您联系处理'],
    en: ['Let me take this on for you', 'I will look into it and keep you posted'],
  },
  shapes: [
    pattern(
      /(?<!会|能|可能|绝|从来|从|不)(?:我们?|咱们?|本店|小店|店里|店家|店铺|客服|这边|卖家|商家)(?:这边|店|家|这里)?(?:这个|这事|这种事?|这块)?(?:是|可|都|才|也|一概|一律|概|从来)?不(?:管|负责管|理|负责|承担|认)(?:这个事|这个|这|这些|这种|那些|的|你|快递|物流|运输|了)*(?:哦|啊|呢|哈|噢|亲)*(?![一-龥\w])/,
      { unless: /不会不|不能不|如果|怎么会|说|以为|可以/ },
    ),
    pattern(
      /(?<![一-龥\w])(?:这个?|那个?|这事|那些?|快递|物流|售后)?(?:的事)?(?:我?们?)?(?:都|也|可|一律|概)?(?:不管|不负责|不归我管)(?:了|的|哦|啊|呢|哈|噢|亲)*(?![一-龥\w])/,
      {},
    ),
    pattern(
      /概不(?:负责|退换|受理)|(?:不归|不由|不是|不该|用不着|轮不到|轮不着|归不着)(?:我们?|本店|小店|客服|店里|咱们?)(?:这边|店|家)?(?:来)?(?:管|负责|操心)|(?<!不会)(?:我们?|咱们?|这|那|谁|没人|懒得|才)(?:可|才|也|根本|都)?(?:管不着|管不了|管不到|懒得管|懒得理|没人管)|没人管|懒得(?:管|理|搭理)|(?:我|谁)(?:才|可)?(?:管)(?:你|它|他)(?:呢|那么多|啊|怎么|什么|去)/,
      {
        unless: /不会没人管|不会|怎么会/,
      },
    ),
    pattern(
      /(?:跟|和|与|同|关)(?:我们?|咱们?|本店|店里|店铺|小店|客服|店家)(?:们)?(?:店铺?|这边|家|客服)?(?:一点|半点|一毛钱|半毛钱|一丁点|可|又|也|都|根本|完全|真的?|是)*(?:没有?|无|有|没什么|有什么|没啥|有啥|有毛|有毛线)(?:什么|啥|半毛钱|一毛钱|一点|半点|任何|个毛|毛|毛线|半分钱|直接|多大)*(?:关系|相干|责任|干系|关)/,
      { unless: /如果|有没有|是不是|关系吗/ },
    ),
    pattern(
      /(?:与|同)(?:我们?|本店|卖家|商家|咱)(?:们)?(?:店)?(?:无关|没关系)|[关干碍](?:我们?|咱们?|老子|俺|店家|本店|客服)(?:店|家)?(?:什么|啥|屁|毛|鸟|个屁|几|毛线|哪门子|甚么|底|球|何)+(?:事|毛|关)?|(?:又|也|可|都)?不[关干](?:我们?|咱们?|本店|老子|小店|客服)(?:们)?(?:店)?的?(?:什么)?事|没(?:有)?我们?(?:什么|啥)?事/,
      {
        unless: /关我们店铺的/,
      },
    ),
    pattern(
      /(?<!如果|要是|是不是|若)(?:又|也|可|都|真|根本)?不是(?:我们?|咱们?|本店|店铺?|店家|小店|卖家)(?:们)?(?:店|这边|家)?(?:的)?(?:问题|责任|事|锅|错|过错|毛病|造成的|弄的|弄坏的|发错)(?!都|也|吗|也会|还是)|(?:这|那)?(?:个)?锅(?:我们?|本店)?(?:可|才)?不背|不背(?:这个?)?锅|责任(?:不在|不归)(?:我们?|本店|店里)|(?:我们?|本店)(?:可|又)?(?:没有?|不承担)(?:任何)?责任/,
      {
        unless: /也会|都会|还是会|也帮|仍|是不是|如果/,
      },
    ),
    phrases(['与我无关', '随它去', '听天由命吧', '自求多福', '认倒霉', '自认倒霉', '算你倒霉', '只能怪你运气不好']),
    pattern(
      /\b(?:(?:that|this|it)(?:['’]?s| is) )?(?:not (?:my|our) (?:problem|job|concern|business|department|responsibility|fault|issue)|none of (?:my|our) (?:business|concern)|(?:so )?(?:that|this|it)(?:['’]?s| is) (?:your|their) (?:own )?problem|nothing to do with (?:me|us)|you(?:['’]?re| are) on your own|tough luck|too bad(?! to)|not (?:my|our) circus)\b/,
      {
        unless: /\bif\b|whether/,
      },
    ),
    pattern(
      /\b(?:i|we) (?:really |honestly |just )?(?:don['’]?t|do not|couldn['’]?t|could not|could) (?:give a (?:damn|shit|crap|toss)|care(?: less)?)\b(?! how (?:long|much))|\b(?:so what\b|who cares|what do you want me to do about it)/,
      {
        unless: /so what (?:can|size|would|colou?r|is|are|do|did|we|i|you)/,
      },
    ),
  ],
  examples: {
    bad: ['这事不归我管', '关我什么事', '这个我们不管的', 'Not my problem'],
    good: [
      '我们不会不管您的，请放心',
      '不管您买哪款都是七天无理由',
      '不是您的问题，是包装不够好',
      'I do care about getting this right',
    ],
  },
});
