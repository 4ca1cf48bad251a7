import type { Kind } from '../answers/kind';
import { words } from './words';

/** The first that fits is the kind of a question; how, why and what have none. */
export const kinds = words<Kind[]>([
  {
    id: 'time',
    measured: true,
    asked:
      /多久|(?:几|多少)个?(?:天|号|点(?!几)|小时|钟头|月|年)|什么时候|啥时候?|何时|周几|哪天|\bwhen\b|\bwh(?:at|ich) (?:time|day|date|year)\b|\bhow (?:long(?! (?:is|are) (?:the|its?|this|that)\b)|soon|quick)/,
    answered:
      /\d[^,.。]{0,5}(?:[天日月年周点号时分]|h\b|hrs?|min|day|week|month|year)|\d[/:-]\d|\b(?:19|20)\d\d\b|[一二两三四五六七八九十几半]个?(?:天|日|月|年|周|点|号|小时|钟|分钟)|[当今明后次隔][天日晚早]|[上下]午|晚上|月底|年底|[长定]期|签收|之前|以[前后]|到[货账]|永久|一直|[时天年]内|马上|立[即刻]|尽快|随时|时间|日期|星期|礼拜|\b(?:hours?|days?|weeks?|months?|years?|minutes?|today|tomorrow|soon|immediately|\w+day|now)\b/,
  },
  {
    id: 'money',
    measured: true,
    asked:
      /多少钱|[怎咋]么?赔|[运邮]费|怎么卖|价格?|贵|谁出|钱[^,.]{0,3}(?:怎么|咋)算|费用|收费|要钱|[加补]钱|\bhow much\b|\b(?:costs?|price|fees?|postage|charge|pays?)\b/,
    answered:
      /\d+(?:\.\d+)?(?:元|块|毛|包邮|[¥$£€])|[¥$£€]\s?\d|^\D{0,4}\d+(?:\.\d+)?$|免费|免运|免邮|承担|包邮|[们里家店]出|不[用收加要](?:您?[钱费付出补])|补|退|赔|差价|价|\b(?:free|no (?:cost|charge)|charge|prepaid|cover|on us|pay|price)\b/,
  },
  {
    id: 'choice',
    asked: /还是|\b\w+ or \w+/,
    answered: /都(?:可以|行|有|能|是|带|送)|两[种个者]都|任意|随[您便]|\b(?:both|either|neither)\b/,
  },
  {
    id: 'difference',
    asked: /区别|差别|不同|不一样|\bdifferen/,
    answered: /更|偏|比|一样|多了?|少了?|区别|\b(?:more|less|than|same|\w+er)\b/,
  },
  {
    id: 'which',
    asked: /哪(?:款|个|种|一)|\bwhich\b/,
    answered: /推荐|建议|这款|那款|[选拍]|\b(?:recommend|suggest|go for|choose)\b/,
  },
  {
    id: 'count',
    measured: true,
    asked: /几|多少|多[大长重高宽厚远深]|\bhow (?:many|big|heavy|tall|long|wide|deep|thick|far|large|fast|old|high)/,
    answered:
      /\d|[一二两三四五六七八九十百千万半]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|half|both)\b/,
  },
  {
    id: 'opinion',
    asked: /放心|靠谱|好用|好不好|质量|怎么样|值得|效果|安全|\b(?:any good|worth|reliable|safe)\b/,
    answered: /./,
  },
  {
    id: 'having',
    asked:
      /有没有|有无|[带送配含附包]不[带送配含附包]|[有带送配含附](?!点)[^,.!?]{1,8}[吗么嘛没不](?=$|[?\s])|\b(?:come|comes|included?)\b/,
    answered:
      /^(?:都|也|这[款个]|我们|店里|里面|默认|目前|暂时|现在)*[不没]?(?:有|没|带|送|配|含|附|包|无)(?:[一两\d]?[个条双支份张])?[的了哦哒呢哈呀]*$|没有|\b(?:no|not|has|have|comes|includ\w+)\b/,
  },
  {
    id: 'whether',
    asked:
      /[吗么嘛吧]|[不没](?=$|[?\s])|(?<twice>[^不\s])不\k<twice>|是否|^(?:and |so |also )?(?:is|are|do|does|did|can|could|will|would|has|have|any)\b/,
    answered:
      /^(?:都|也|是|这[个款]|那[个款]|咱|我们|店里|目前|暂时|现在|一般|肯定|当然|应该|基本)*(?:可以|能(?!货)|会|没|不(?!用备注|用担心|用客气|用管|用着急)|支持|放心|肯定|正常|无)|(?:可以|没问题|(?<!着)放心|没事|都行|不行|不会|不能|没有|不用|不影响|够|足够|还行|挺好|不错|没影响|[得不]住)(?:的|了|哦|呢|哈|亲)*$|^(?:oh |ah |well )?(?:yes|no|yep|sure|not|you can|we do|(?:it|they) (?:is|are|does|do|can|will|has|have))\b|\b(?:not|can't|cannot|don't|doesn't|isn't|fine|either|won't)\b/,
  },
]);
