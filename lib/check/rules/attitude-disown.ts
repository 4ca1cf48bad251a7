import { defineRule, pattern } from '../rule';
import { AGENT, CLAUSE_END, FILL, HANDLE, NO_HELP_AFTER, NO_HELP_BEFORE, OTHERS, YOU } from '../slots-attitude';

export default defineRule({
  id: 'attitude-disown',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '把问题推开，没有下一步', en: 'Turning a matter away without a next step' },
  advice: {
    zh: '首问负责：不归您管的事，也请说清由谁、什么时候答复客户。',
    en: 'Whoever is asked first stays responsible: say who will answer the customer, and when.',
  },
  source: 'service standards B1, B2, B10, B25',
  replacements: {
    zh: ['我帮您核实一下，请您稍等', '我帮您转给负责的同事，并跟进到底'],
    en: ['Let me check that for you, one moment please', 'I will pass it to the right colleague and follow it through'],
  },
  shapes: [
    pattern(
      new RegExp(
        `${NO_HELP_BEFORE}${AGENT}${FILL}(?:(?:不|哪|无法|没法|没办法|怎么会|怎么可能|哪能|哪会|咋能?|咋会|咋可能)(?:太|怎么|想|能|会)?${HANDLE}(?:[得不]?[了来着])?|${HANDLE}不(?:了|来|着|动))${CLAUSE_END}${NO_HELP_AFTER}`,
      ),
      { unless: /如果|担心|怕|以为|不会不|让[您你]/ },
    ),
    pattern(
      new RegExp(
        `${NO_HELP_BEFORE}(?:不(?:归|关|属于|干|该|由)${AGENT}[^,.!?;]{0,8}(?:管|事|负责|范围|问题|责任|活|权限|操心)|(?:处理|解决|搞|弄|办|做|管)(?:不来|不着|不动)|又?不是${AGENT}(?:家)?(?:寄|送|做|生产|弄|搞|管|定|负责|经手|开)的?)${CLAUSE_END}${NO_HELP_AFTER}`,
      ),
    ),
    pattern(
      new RegExp(
        `(?:${YOU}|还是|直接|自己|干脆|赶紧|要不|要么|得|该|爱)[^,.!?您你]{0,4}(?:问|找|打(?:电话)?给|去跟)${OTHERS}[^,.!?]{0,6}(?:去|吧|呗|啊|咯|啦|好了|得了|别)(?![一-龥])`,
      ),
      { unless: /帮|可以|如果|我来|方便|我们?去|我们?会|优先/ },
    ),
    pattern(
      /(?<![一-龥])(?:别|不要|甭|少)(?:再|老|总|都)?(?:来|在这)?(?:跟|找|问|冲|对|朝|和|烦)(?:着)?(?:我|我们|客服)(?:们|说|讲|吼|发火|发|嚷|闹|凶|扯|抱怨|要|这些|这个|啊|了|没用)*(?![一-龥])/,
    ),
    pattern(
      new RegExp(
        `${NO_HELP_BEFORE}(?:我|我们|这边|客服)(?:也|可|就|真|真的|实在|是|又)*没(?:有|得|啥|什么)?(?:办法|辙|招|法子|法|话说)${CLAUSE_END}${NO_HELP_AFTER}`,
      ),
    ),
    pattern(
      /只是(?:个|一个)?(?:打工|上班|客服|小兵|拿工资|干活|跑腿|坐班)(?:的|仔|人|而已)?[^.!?]{0,12}(?:不|没|什么用|啥用|别|怎么|管|能)/,
    ),
    pattern(
      /\b(?:(?:your|ur) own (?:\w+ )?(?:fault|mistake|problem|doing|stupidity)|(?:above|not) my pay ?grade|not (?:my|our) (?:job|problem|department|business|concern|fault|issue)|(?:go )?(?:ask|bother|bug|pester) (?:someone|somebody|anyone) else|(?:take it up|talk|complain) (?:with|to) (?:the )?(?:courier|manager|boss|warehouse|seller|carrier) (?:not (?:me|us)|instead)|what do you (?:want|expect) (?:me|us) to do|nothing (?:i|we) can do(?=[.!]|$))/,
      { unless: /sorry|apolog|let me|i(?:['’]ll| will| can)/ },
    ),
  ],
  examples: {
    bad: ['这块不归我们客服管', '您这情况我们处理不来', '你直接找厂家去吧', '别跟我说这些'],
    good: ['这个我不太清楚，我帮您问下师傅', '这个归售后同事负责，我帮您转过去', '我没办法改价，不过可以帮您申请优惠券'],
  },
});
