import { words } from './words';

/** Clauses of an agent that answer nothing. Folded text. */
export const fillers = words({
  courtesy:
    /^(?:[好嗯哦噢喔行亲宝贝哈呵嘿嘻呢呀啦啊哟哒滴的呐儿~ ]|可以|是[的]?|对|没错|收到|明白了?|了解了?|知道了|在|您请|请[说讲]|不客气|不用[客谢]气?|客气了?|[谢多]谢您?|感谢您?|应该的|这是我们应该做|没[事关]系?|麻烦您了?|辛苦了?|理解您的心情|您?别着?急|您放心|唔该(?:晒)?|爱|ok(?:ay)?|yes|no|sure|thanks?|thank you|hi|hello|great|perfect|you're|you are|very|most|welcome|my pleasure|(?:i'?a?m )?(?:happy|glad) to help(?: you)?|i can help(?: you)?(?: with that)?|i understand|i see|worries|don't worry|that's|wonderful|problem|alright|right|certainly|absolutely|definitely|gladly|by all means|with pleasure|of course|got it|good)+$/,
  /** An apology for what has been: however long, it answers nothing. */
  regrets:
    /\b(?:sorry|apolog\w+)\b.{0,24}\b(?:for (?:the|your|all|any|this|that)|about|to hear|that you(?:'ve|'re| had| have| are| were))\b/,
  /** An invitation to buy answers nothing: 喜欢的话直接拍. */
  sells: /^(?:喜欢|需要|看[中好上])(?:的话|了)?[^,.。!?]{0,4}(?:拍|下单|入手)[^,.。!?]{0,3}$/,
  /** Words before the matter: lovely to hear from you, thank you for your message, 查到了. */
  preamble:
    /^(?:我?在的?|查[到好]了?|看到了?|让您久等了?|(?:and )?(?:many )?thank(?:s| you)(?: so much| very much)? for (?:your|the|\w+ing)\b.{0,24}|(?:(?:it's )?(?:good|lovely|nice|great|glad) to (?:hear|see|meet)\b.{0,20})|(?:and )?(?:do |please )*(?:message|write|ping|text) (?:to )?us\b.{0,40}|happy \w+)$/,
  lookingUp:
    /^(?:我|马上|这就|这边|帮|给|去|先|现在|立刻|容|让我).{0,10}(?:查|核|看|问|确认|联系|咨询|找|算|量|试|翻|瞧|瞅|打|操作|处理)|[要得先去](?:问|查|核|看|打听|请教|确认)(?:一?下|[问查看])|^(?:and |so |ok(?:ay)?,? )?(?:let me|i'?ll|i'?m(?: going to)?|i am|i was|i have to|i need to) |分钟|一会|点时间|同事|专员|专门|专人|部门|负责|\b(?:colleague|specialist|team|department|expert)\b/,
  bare: /^(?:亲+|亲爱的|宝+贝?|您好|你好)?(?:有|在|嗯|恩|哦|噢|喔|是|对|能|可以|行|会|不会|不能|不行|不可以|没有|没|不|无|不是|挺好|还行|还好|一般|差不多|不知道|不清楚|不管|不懂|都行|随便|大概|应该吧|应该会|看情况|包|不包|免|支持|不支持|发|不发|对的|是的|yes|no|yep|yeah|yup|nope|maybe|right|correct|don't know|no idea|i don't know|it is|not sure)(?:的|了|吧|滴|哒|哦|呢|哈|呀|啊|啦|喔|嘛|亲|的哦|亲亲|宝|dear|sir)*$/,
});
