import { defineRule, pattern } from '../rule';
import { AGENT, NO_HELP_AFTER, NO_HELP_BEFORE, YOU } from '../slots-attitude';

/** What a customer does who is waiting or upset. */
const UPSET = '(?:催|着急|急|吵|闹|骂|生气|发火|发脾气|投诉|喊|嚷嚷|嚷|追问|跟我说|找我|问我|说再多|问再多|发再多|催命|哭|盯)';

export default defineRule({
  id: 'attitude-press',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '嫌客户催、嫌客户问', en: 'Scolding the customer for pressing' },
  advice: {
    zh: '客户催是因为心里没底，告诉对方现在到哪一步、什么时候有结果。',
    en: 'A customer presses because nothing is certain: say where it stands and when there will be news.',
  },
  source: 'service standards B4, B5, B7',
  replacements: {
    zh: ['让您久等了，我马上为您处理', '我再为您说明一遍'],
    en: ['Sorry for the wait, I am on it now', 'Let me go through it once more'],
  },
  shapes: [
    pattern(
      new RegExp(
        `(?<!不用|不必|别|无需|加)${UPSET}[^,.!?]{0,8}(?:(?:也|都|又|还是|有)(?:是)?(?:没|白|不顶|不管用|无济|什么用|啥用|不会(?:快|飞|变|早|提前|马上)|不可能|不能|快不了|解决不了|一样|那样|这样|得等|得排|要等|要排)|没(?:有|啥|什么)?用|(?:有|顶|管)(?:个)?(?:什么|啥|屁|毛|鬼)?用|能(?:怎么样|怎样|当饭|快|变|解决)|就能(?:到|快|好|发|飞|解决|退|变))`,
      ),
      { unless: /抱歉|不好意思|帮[您你]|尽快|理解|放心|心急|急费|没关系|急用|急需|应急|急救|紧急/ },
    ),
    pattern(
      new RegExp(
        `(?:要|想|打算|准备)(?:${YOU})?(?:问|说|催|闹|纠缠|扯|折腾|磨)到(?:什么时候|啥时候|几时|猴年|哪天|何时|天亮|明年)|${YOU}[^,.!?]{0,6}(?:问|催|说|闹|折腾)(?:够|完)(?:了)?(?:没|吗|没有)|(?:问|催|说)(?:了)?(?:一|两|三|半|好几|几)(?:天|上午|下午|晚上|个小时|小时|钟头)[^,.!?]{0,4}(?:烦|累|够|还)|(?:能不能|可不可以|麻烦你?|你?就不能)(?:别|不要|不)(?:再|老|总|一直|天天|这么|那么)*(?:催|问|烦|闹|磨叽|啰嗦|墨迹|纠结|叨叨|发消息|刷屏)`,
      ),
    ),
    pattern(
      /(?<!您|你|如果|要是|客户|怕)(?:没|哪有|哪来|没有|抽不出|木有)(?:的)?(?:那么多|这么多|那个|那|这|什么|啥|多余的?|闲)*(?:空|闲?[工功]夫|时间|精力|心情|耐心|心思|义务)(?:去|来|再|在这)?(?:一个个|一个一个|一一|挨个|跟|和|陪|给|理|听|管|伺候|应付|哄|教|扯|等|天天|老是|反复|重复)/,
      { unless: /抱歉|不好意思|[您你](?:要是|如果)?没/ },
    ),
    pattern(
      new RegExp(
        `${NO_HELP_BEFORE}(?:一个人|就我一个|${AGENT})(?:要|得|同时)?(?:对着?|接|回|管|顶)(?:[^,.!?]{0,4})(?:几|上|好几|一)(?:十|百|堆)[^,.!?]{0,3}(?:个)?(?:人|窗口|客户|顾客|单|会话)${NO_HELP_AFTER}`,
      ),
    ),
    pattern(
      /(?:往上|往前|自己|上面|上头|前面|聊天记录)[^,.!?您]{0,10}(?:翻|看|找|查|滑|划|爬楼)(?:翻|看|找|一下|下|记录|聊天记录)*(?:去|行不行|行吗|行么|好不好|好吗|不行吗|不会吗|会不会|不就)/,
      { unless: /可以|方便|麻烦|请/ },
    ),
    pattern(
      /\b(?:(?:don['’]?t|stop|quit) (?:rush|push|hurry|nag|pester|spam|bug|chas)\w*(?: me| us)?|(?:rushing|asking|nagging|complaining|shouting|yelling|chasing|pushing)[^.!?]{0,20}(?:won['’]?t|will not|doesn['’]?t|isn['’]?t going to) (?:help|make|speed|change|get)|(?:can|could|do|did) you (?:even |not )?(?:read|listen|see)(?: or (?:not|what))?\?|can you not (?:read|see|wait|understand)|you(?:['’]ll| will)? (?:just )?(?:have to|need to|can) wait like everyone)/,
      { unless: /did you (?:see|read)|could you read (?:me|out)/ },
    ),
  ],
  examples: {
    bad: ['催也没用，仓库就那几个人', '同一个问题您要问到什么时候', '没那闲工夫陪您扯', "Don't rush me"],
    good: ['您不用着急，退款和换货都一样快', '您催的这单我盯着呢，一有消息就跟您说', '要是没时间去驿站，可以预约上门'],
  },
});
