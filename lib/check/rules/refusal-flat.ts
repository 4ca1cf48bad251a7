import { defineRule, pattern, whole } from '../rule';

export default defineRule({
  id: 'refusal-flat',
  category: 'refusal',
  severity: 'warn',
  title: { zh: '生硬地拒绝', en: 'A flat refusal' },
  advice: {
    zh: '直接回绝会让客户感到被推开，用「我能做到的是」给出下一步和时间。',
    en: 'A flat no pushes the customer away; say what you can do, the next step and when.',
  },
  source: 'service standards B25, B3',
  replacements: {
    zh: ['我理解您的心情，我能做到的是为您登记并跟进', '我帮您核实一下，今天内回复您'],
    en: ['I understand, what I can do is follow this up for you', 'Let me check this and come back to you today'],
  },
  shapes: [
    whole(
      /(?:这个|这|亲|您这个|抱歉|不好意思)?,?(?:真的?|确实|实在|我们|我|这边|肯定)*(?:办不了|不行|做不到|没门|不可能(?:的)?|没可能|弄不了|处理不了|帮不了您?|没得商量|没法办|搞不定|无能为力|没办法处理|爱莫能助|免谈)/,
    ),
    pattern(
      /不行就是不行|不能就是不能|没有就是没有|不可以就是不可以|说不行就不行|说了不(?:能|行|可以)(?:就是|了)|没(?:得|有)商量(?:的余地)?|(?:没有|不留)任何?商量(?:的)?余地|门都没有|想都别想|(?:这个|这事|这种|您的?|你的?|您这个|你这个)(?:事|要求|问题|情况|诉求|忙)*(?:我们?|这边|客服|店里|是|真的?|肯定|根本)*(?:办不了|满足不了|不可能(?:满足|答应|给|同意|的)|做不到(?!的)|管不了|帮不了|不予(?:处理|受理)|没法(?:给您|帮您)?(?:处理|满足|办)|无法满足|不会(?:答应|同意|给您处理)|拒绝)|没法(?:给|帮)(?:您|你)(?:处理|办|解决|弄)|(?:我|我们|这边)(?:也)?(?:帮不了|帮不上|办不了|管不了|满足不了)(?:您|你|这)?|(?:提|说|申请|投诉|找谁)[^。!?]{0,4}(?:也|都)(?:没用|白搭|不(?:可能|行|会给))/,
      {
        unless: /不会不|不是不|我能做到的是|帮您|但(?:是)?(?:可以|我)|如果|(?:吗|呢)\??$|暂时/,
      },
    ),
    whole(
      /(?:no|sorry|nope|look|i said no|listen)?,? ?(?:no,? )?(?:we|i|you) (?:ca ?n['’]?t|cannot|wo ?n['’]?t|will not) do (?:that|it|this)(?: for you)?|(?:no|nope),? (?:not possible|impossible|no way|that['’]?s not possible)|not possible|impossible|no way|no can do|that['’]?s (?:impossible|not possible|not happening)/,
    ),
    pattern(
      /\b(?:end of (?:story|discussion)|that['’]?s (?:final|that)|no means no|take it or leave it|not going to happen|out of the question|no way (?:we|i|you)|i said no|no exceptions|there(?:['’]s| is) nothing (?:i|we) can do(?! (?:more|better))|(?:ca ?n['’]?t|cannot) do anything (?:about|for) (?:it|that|this|you)|(?:i|we) (?:refuse|decline) to (?:help|do|process|exchange|refund|accept|take|replace|handle)|(?:i|we) (?:wo ?n['’]?t|will not) (?:help|deal with|handle|bother with|look into) (?:you|this|that|it)|not (?:going to|gonna) (?:help|do (?:that|it|anything)))\b/,
      {
        unless: /\bif\b|unless|but i can|else/,
      },
    ),
  ],
  examples: {
    bad: ['不行就是不行', '办不了', '您这个要求不可能满足', "that's not possible, end of story"],
    good: [
      '我理解您的心情，我能做到的是为您申请换新',
      '发货后改不了地址，我帮您联系快递试试',
      'Unfortunately I am not able to change the shipping speed once shipped',
    ],
  },
});
