import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'solicitation-mention',
  category: 'solicitation',
  severity: 'warn',
  title: { zh: '借业绩、鼓励之名要好评', en: 'Fishing for a rating' },
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
      /(?:业绩|考核|绩效|任务|奖金|工资|饭碗|提成|排名|冲|全靠|就靠|靠|鼓励|支持|拜托|恳请|帮个忙|帮帮忙|求求|记得|顺手|顺便|别忘|不要忘|可以吗|好吗|麻烦|哦|哈|呗|嘛|吧)[^.!?;]{0,14}(?:好评(?!率|如潮|数|榜)|五星(?!级|酒店|红旗|图)|5星(?!级|酒店)|五颗星|5颗星|满分(?!答)|给个五分|给个5分|五分好|大拇指)|(?:好评(?!率|如潮|数|榜)|五星(?!级|酒店|红旗|图)|5星(?!级|酒店)|五颗星|5颗星|五颗心|五心|满分(?!答)|五分|5分|笑脸|点亮\d颗|点亮五颗|亮五颗|亮5颗|点亮(?:五|5)|大拇指)[^.!?;]{0,14}(?:业绩|考核|绩效|任务|奖金|工资|饭碗|提成|鼓励|支持|拜托|恳请|帮个忙|帮帮忙|求求|哈|呗|一下|好吗|可以吗|好不好|走一波|来一波|安排|冲|伺候|哟|鸭|谢谢|吗$|好评$|评价$)|星星?(?:都)?(?:点亮|点满|点|打)(?:满|上|五|5)?(?:颗)?/,
      {
        unless:
          /感谢|谢谢(?:您|亲)?的|看到|收到(?:您|了)|动力|不会|不需要|不要求|违规|不允许|禁止|率|很多|图案|级|酒店|分钟|裤|袖|十分|袋|打折|星期|卫星|如实|您说的|星空|明星|流星|繁星|点亮(?:灯|屏|房|空间|模式|手机)/,
      },
    ),
    pattern(
      /(?:点|选|按|戳|给)(?:一下|个|下|那个|我|亲)*[^,.!?]{0,6}(?:笑脸|大拇指|最右边|第一个选项|非常满意|很满意|最满意|最高分|满星|小红心|爱心评)|求(?:个|一个)?(?:满意|好的|夸|表扬|赞|鼓励)|(?:给|帮|为|替)(?:我|我们|客服|小店|小妹|宝宝)[^,.!?]{0,4}(?:夸|说句好|美言|打气评|加油评|好的反馈|写个好)|(?:说|写)(?:我|客服|小妹|我们)(?:的)?(?:服务|态度)?(?:好|不错|棒|很好|很棒)(?:哦|呗|吧|就行|哈|的话)*|(?:返|奖励|红包|送您|送你|补您|补你|退您|退你)(?:现|\d+|[一二两三四五六七八九十])*(?:元|块|现)?[^.!?;]{0,8}(?:评价|好评|晒图|评论|五星)(?:后|完|了|一下|之后|截图)?(?:找|联系|领|私|发)/,
      {
        unless: /感谢|不会|您满意|不允许|要求|需求|请求|求购/,
      },
    ),
    pattern(
      /\b(?:(?:quick|kind|little|small|easy|simple|nice|big|solid|an? )?\b(?:5|five|top|all the|all|full|10|ten)[ -]?stars?\b[^.!?]{0,30}\b(?:would|please|make my day|mean|appreciate|help|for us|for me|thanks|if you|thank)|(?:give|tap|leave|click|hit|mark|choose|select|mind leaving|mind giving|throw)\b[^.!?]{0,15}\b(?:5|five|all the|all|full|top|ten|10)[ -]?stars?|mind (?:leaving|giving|writing|dropping|posting|sharing)\b[^.!?]{0,20}\b(?:review|rating|feedback)|rate (?:me|us)(?: \w+){0,2} (?:top|max|high|highest|best|full|excellent)|(?:top|max|highest|full|best|perfect) (?:score|marks?|ratings?)[^.!?]{0,12}(?:please|pls|plz|thanks|for me|for us)|(?:please )?(?:say|tell (?:them|my (?:boss|manager))|mention|write)(?: that)? (?:i|we) (?:was|were|did|gave|have been|am|are)(?: \w+){0,3} (?:helpful|great|good|amazing|awesome|excellent|nice|best|well|job|service|kind)|(?:review|rating|stars?|survey)[^.!?]{0,20}(?:would )?(?:make my day|mean(?:s)? (?:a lot|the world|everything)|help (?:me|us) (?:a lot|out|keep|so much|grow)|keep(?:s)? my job|my (?:bonus|job|target|kpi) (?:depends|is))|(?:my|our) (?:bonus|job|target|pay|performance|salary|business)[^.!?]{0,25}(?:review|rating|stars?|survey)|(?:change|update|revise|edit|remove|delete|raise|turn)\b[^.!?]{0,15}\b(?:[1-4]|one|two|three|four|bad|low|negative)[ -]?(?:stars?)?[ -]?(?:review|rating|feedback|stars?)|(?:\d+ ?%|\$ ?\d+|coupon|discount|gift|refund|reward|freebie|voucher)[^.!?]{0,30}\b(?:for|in exchange for|in return for|with|after|if)\b[^.!?]{0,20}\b(?:review|rating|stars?|feedback))/,
      {
        unless: /thanks? (?:you )?for|never|do not|don['’]?t|hotel|saw your|you left|has a (?:5|five)|not allowed/,
      },
    ),
  ],
  examples: {
    bad: ['业绩全靠亲们的好评了，帮个忙', '弹出的框麻烦点最右边的笑脸', 'A quick 5 star would make my day'],
    good: ['收到您的好评，掌柜很感动', '五星红旗图案', '您的满意就是我们最大的动力', 'Thanks for the kind review'],
  },
});
