import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'attitude-rule-waving',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '拿规定压人', en: 'Waving the rule book' },
  advice: {
    zh: '光说规定会让人觉得没得商量，先体谅心情，再说您能做到的是什么。',
    en: 'A bare rule sounds like a closed door: show you understand, then say what you can do.',
  },
  source: 'service standards B3',
  replacements: {
    zh: ['我理解您的心情，我能做到的是帮您申请处理', '我把具体原因给您说明一下'],
    en: ['I understand, and here is what I can do', 'Let me explain the reason and your options'],
  },
  shapes: [
    pattern(
      /(?:这|那)?(?:就)?(?:是|就)?(?:我们?|公司|店里|店铺|本店|平台|上面|厂里)?(?:的)?(?:规定|规矩|政策|制度|规则|条例|流程)(?:就|摆|都|是|向来|一直|从来)*(?:是)?(?:这样|这么|在这|在这里|如此|那样|这个样子|规定|死的)(?:子|的|定的|规定的|写的|要求的)?(?!没有错的)/,
      {
        unless: /给您看|截图|这一页|抱歉|解释|为您|给您|帮您|说明|帮/,
      },
    ),
    pattern(
      /(?:这|那|这个|那个|我们)?(?:是|都是|有)(?:公司|店里|店铺|我们|平台|上面|厂里|硬性|死)?(?:的)?(?:规定|规矩|政策|制度|规则),?(?:我们?)?(?:也|都|可|就)*(?:没|没有|毫无|无|爱莫|不能|改不了|能怎么)(?:办法|法|辙|能助|破例|变通|例外|样)?/,
      {},
    ),
    pattern(
      /(?:规定|规矩|制度|规则)(?:就)?是(?:规定|规矩|制度|规则|死的)|(?:规定|规矩|制度)(?:不能|不可能|没法)(?:为|因为)(?:你|您)|没有?(?:那么多)?(?:为什么|为啥)(?![您你]|现货|优惠)|没有?(?:什么)?(?:好)?商量(?:的)?(?:余地)?(?![一-龥]*好)|没得商量|没(?:什么)?(?:可|好)(?:谈|说|商量|解释)的|谁来(?:了)?(?:都|也)(?:一样|没用|不行|不好使)|(?:天王老子|老板|总统|谁)来了?(?:都|也)/,
      {
        unless: /为什么(?:没有|会)|跟您商量|和您商量/,
      },
    ),
    pattern(
      /(不(?:能|可以|行|退|换|给|卖|让|支持|可能|开|补|改|发|赔|接受)[一-龥]{0,2})(?:了|,)?(?:就|那就)(?:是|都)?\1|(?:说)(?:不[一-龥]{1,2})就(?:是)?不|不行就是不行|没有就是没有/,
      {
        unless: /如果|的话/,
      },
    ),
    pattern(/(?:公司|店里?|平台|上面|上头|系统)(?:规定|要求|就是|让)(?:的|就)?(?:这样|这么|不让|如此|是这样)[^,.!?]{0,4}/, {
      unless: /抱歉|解释|帮您|说明/,
    }),
    pattern(
      /(?:别|不要)(?:跟|和)我(?:讲|说|谈)(?:道理|理|条件|法律|感受|这些|那么多)|(?:少|甭)(?:跟|和)我(?:来|说|讲|扯)[^,.!?]{0,6}|(?<![一-龥\w])(?:我们?)?(?:也)?(?:就)?没(?:有)?(?:办法|法子|辙)(?:的|啊|了|呀|哦|呢|咯|呗)*(?![一-龥\w])(?!.{0,30}(?:帮|给您|为您|可以|建议))/,
      {},
    ),
    pattern(
      /\b(?:rules? (?:are|is) (?:the )?rules?|polic(?:y|ies) (?:is|are) (?:the )?polic(?:y|ies)|(?:that['’]?s|that is|it['’]?s|those are|it is) (?:just |simply )?(?:the way (?:it is|things are)|how (?:it is|it works|things work)|(?:our|the|company|store) (?:policy|rules?))(?=[.,!]| ?$|,? (?:so )?(?:deal|live|take|nothing|end|period|there|i can|sorry))|no exceptions?(?=[.,!]|$| (?:period|whatsoever|ever))|end of (?:story|discussion)|no means no|(?:there['’]?s |there is )?nothing (?:i|we) can do(?! (?:more )?(?:until|before|today|yet))(?: about it)?|because i said so|deal with it|(?:we )?can['’]?t is can['’]?t|no ifs,? (?:no )?(?:ands? )?(?:or )?buts)\b/,
      {
        unless: /let me|sorry|unfortunately|afraid|if there|\b(?:i|we)(?:['’]ll| will| can)? deal/,
      },
    ),
  ],
  examples: {
    bad: ['不能退就是不能退，没有为什么', '公司规定就是这样，没办法', '规矩就是规矩', "That's just our policy, deal with it"],
    good: ['这个规定是平台统一的，我给您解释一下', '按照七天无理由的规定，您可以申请退货', '我想跟您商量一下处理方案'],
  },
});
