import { defineRule, pattern } from '../rule';

const HELP = '(?![^!?]{0,24}(?:帮您|给您|为您|替您|可以|建议|但|不过|转给|申请))';

export default defineRule({
  id: 'attitude-cannot-solve',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '一句「解决不了」', en: 'A flat "I can\'t solve it"' },
  advice: {
    zh: '您解决不了的事，总有同事能接，转过去并跟到底，客户就不会落空。',
    en: 'What you cannot solve a colleague can: hand it over and follow it to the end.',
  },
  source: 'service standards B10, B18',
  replacements: {
    zh: ['我帮您转给负责的同事，并跟进到底', '我先把问题登记下来，今天内回复您进展'],
    en: ['I will pass this to the right colleague and follow up', 'Let me log this and update you today'],
  },
  shapes: [
    pattern(
      new RegExp(
        `(?<!不会|不是|不可能|说|如果|自己)(?:我们?|这边|客服|公司|本店|店里|这个?(?:问题|事情?)?|这种(?:问题|事情?)?|那|你这(?:个)?(?:问题|情况|事)?)(?:这边|店|公司|客服|自己|个)?(?:也|都|可|真的?|实在|根本|是|一般|暂时|我)*(?:解决不了|处理不了|办不了|搞不定|弄不了|帮不了|帮不到|没法(?:给你)?(?:解决|处理|弄|办|帮)|没办法(?:给你)?(?:解决|处理|弄|帮)|不会(?:处理|弄|搞|解决)|不能(?:给|帮|替)?你?(?:解决|处理)|不(?:给|帮)你?(?:解决|处理)|无法(?:解决|处理|给你解决)|爱莫能助|无能为力|管不了)(?:你|您|这个?|的|了|这问题)*${HELP}`,
      ),
      {
        unless: /没关系|如果|要是|您(?:自己)?(?:解决|处理)不了|不了的(?:话|问题)|没有解决不了/,
      },
    ),
    pattern(
      new RegExp(
        `(?<![一-龥\\w])(?:这)?(?:个)?(?:解决不了|处理不了|办不了|搞不定|弄不了|帮不了(?:你|您)?|爱莫能助|无能为力|没法(?:弄|办|解决|处理))(?:的|了|啊|哦|呢|呀|亲)*(?![一-龥\\w])${HELP}`,
      ),
      {},
    ),
    pattern(
      /(?:我|我们|你(?:要|想|还想)?(?:我|我们)?)(?:又|也|还)?(?:能|有)(?:怎么|怎|咋|什么|啥)(?:办|办法|样|法子)(?:呢|啊|嘛)?(?!.{0,12}帮)|(?:你|您)(?:要|想|叫|让)(?:我|我们)(?:怎么|咋|怎)(?:办|样|着|弄|做)?(?:呢|啊|嘛|才)?(?![一-龥])|(?:那)?(?:我|我们)(?:也)?(?:是)?(?:真)?没(?:有)?(?:辙|招|法子)(?:了|啊)?/,
      {
        unless: /您(?:想|要)(?:我们?)?怎么处理|能怎么帮|希望/,
      },
    ),
    pattern(
      /\b(?:(?:i|we) (?:really |just |simply |honestly )?(?:can['’]?t|cannot|can not|won['’]?t) (?:help|assist|fix|solve|deal with|do anything|be bothered|sort)(?: with)?(?: you| it| this| that| about| for you| out| any ?more)*(?=[.,!]|$)|i don['’]?t (?:do|handle|deal with) (?:that|this|those|refunds|returns|it)|nothing (?:i|we) can do(?: about it| for you)?(?=[.,!]|$)|(?:that['’]?s|it['’]?s) (?:impossible|hopeless)(?=[.,!]|$)|what (?:do you (?:want|expect)|am i supposed|can i) (?:me |us )?(?:to )?do(?: about it)?(?=[.?!]|$))/,
      {
        unless: /unfortunately|sorry|afraid|but i|what can i do|if /,
      },
    ),
  ],
  examples: {
    bad: ['这个我解决不了', '这问题我们处理不了', '我能怎么办', "I can't help you"],
    good: ['这个问题我帮您转给售后专员处理', '您自己解决不了的话我帮您', '没有解决不了的问题，请放心'],
  },
});
