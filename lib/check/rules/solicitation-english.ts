import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'solicitation-english',
  category: 'solicitation',
  severity: 'warn',
  title: { zh: '英文索要好评', en: 'Asking for a good rating (English)' },
  advice: {
    zh: '讨来的好评不计奖励还要扣分，把服务做好，客户愿意说时自然会说。',
    en: 'Praise that was asked for earns nothing and is fined: good service brings it by itself.',
  },
  source: 'service standards A8',
  replacements: {
    zh: ['使用中有任何问题，请随时联系我', '欢迎您如实反馈使用感受'],
    en: ['If anything comes up, please contact me', 'Any honest feedback is welcome'],
  },
  shapes: [
    pattern(
      /\b(?:(?:leave|give|write|post|drop|submit|share|send|add|make it|appreciate|love|want|need|hope(?: for)?|expect|get|beg(?: for)?|ask(?: you)? for|looking for|put|click|tap|hit|press|select|choose|pick|mark|score|rate|mean a lot|tick|provide|have) (?:\w+ ){0,5}?(?:5.?stars?|five.?stars?|all (?:5|five) stars?|(?:good|great|positive|nice|glowing|excellent|perfect|high|kind|wonderful|amazing|awesome|top|favou?rable|full|best|lovely|raving|rave) (?:\w+ )?(?:reviews?|ratings?|feedback|scores?|marks?|evaluations?|surveys?|word|comments?|testimonials?)|thumbs.?up|10\/10|10 out of 10|a (?:10|perfect 10|ten)|full (?:marks|score)|very satisfied|highly satisfied)|(?:good|great|positive|glowing|nice|5.?star|five.?star) (?:reviews?|ratings?|feedback|comments?)[^.!?]{0,20}(?:would|will|really|means|help)|rate (?:me|us|my|our|this|the) (?:\w+ ){0,3}?(?:5|five|10|ten|high(?:ly)?|well|good|great)|don['’]?t (?:leave|give|write|post) (?:us |me )?(?:a )?(?:bad|negative|low|poor|1.?star|one.?star)|(?:5.?stars?|five.?stars?),? (?:please|pls|plz)|(?:please|pls|plz|kindly)[^.!?]{0,15}(?:5.?stars?|five.?stars?)|(?:would|do) you mind (?:rating|reviewing)|before leaving a (?:bad|negative))/,
      {
        unless:
          /thank|hotel|you (?:left|gave|wrote)|we never|do not ask|don['’]?t ask|your (?:kind|great|positive|good|nice|wonderful) (?:review|feedback|words|comment)|this product has|pattern|saw your|glad you|have good reviews|has (?:great|good)|customers? (?:leave|left|gave|love)|many (?:good|great)|positive balance|good (?:word|mark)s? /,
      },
    ),
    pattern(
      /\b(?:(?:please|kindly|could you|can you|would you(?: mind)?|don['’]?t forget to|remember to|feel free to|if you (?:have|get) (?:a|the|some) (?:moment|time|chance|minute|second)|(?:we|i)['’]?d (?:appreciate|love) (?:it )?if you(?: could| would)?|help (?:me|us)(?: out)? by|take a (?:moment|minute) to|be sure to)[^.!?;]{0,20}\b(?:rate|rating|review|reviewing|leave (?:us |me )?(?:a |your |some )?(?:review|rating|feedback|comment)|leaving (?:us |me )?(?:a |your )?(?:review|rating|feedback)|(?:fill|complete|take|do) (?:out |in )?(?:the|our|a|my) (?:\w+ )?survey|write (?:us |me )?(?:a )?(?:review|comment))\b)(?! (?:the|your) (?:order|details|address|terms|policy|cart|information|photo|page|email))/,
      {
        unless:
          /thank|i (?:will|can) review|let me|honest|order details|to review (?:the|your) (?:order|details|account|information)/,
        severity: 'hint',
      },
    ),
    pattern(
      /\b(?:please|could you|would you mind|can you|kindly)\b[^.!?;]{0,12}\brat(?:e|ing) (?:my|me|our|this) (?:service|chat|support|performance|help)/,
      {},
    ),
  ],
  examples: {
    bad: ['Please leave us a 5 star review', 'Rate us 5 stars please', "We'd love a positive review from you"],
    good: ['Thank you for your 5 star review', 'Any feedback is welcome', 'Let me review your order', 'The hotel has five stars'],
  },
});
