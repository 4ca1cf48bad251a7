import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'attitude-chatter',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '闲聊私事', en: 'Private chatter' },
  advice: {
    zh: '客户来是为了解决问题，私人话题放一放，把话题带回需求上。',
    en: 'The customer came with a question: leave private matters and come back to it.',
  },
  source: 'service standards B20',
  replacements: {
    zh: ['请问您这边还有什么需要了解的', '我们先看看您的订单'],
    en: ['What else would you like to know', 'Let us get back to your order'],
  },
  shapes: [
    pattern(
      /(?:陪我|跟我|和我|咱们?|我们)?(?:聊会儿?|聊聊|唠会儿?|唠唠|侃侃)(?:天|嗑|磕|八卦|人生|别的|感情|私事)|(?:我|人家)(?:今天|昨天|昨晚|最近|刚|又|跟|和|的)*(?:男朋友|女朋友|老公|老婆|对象|男友|女友|前任|前男友|前女友|婆婆|室友|老板|领导|同事)(?:吵架|分手|冷战|骂|出轨|劈腿|好烦|烦|傻|扣我|天天|又|不理我|催)|(?:你|您)(?:有|结婚|单身|多大|是哪里|谈|找)(?:没|有)?(?:男朋友|女朋友|对象|了没|了吗|吗|人|老公|老婆)*(?:吗|没有?|呀|了|啊)(?<=朋友吗|对象吗|朋友没有|朋友没|对象没|对象没有|单身吗|结婚了吗|结婚了没|结婚没|结婚吗|朋友了吗|对象了吗|朋友呀|对象呀|单身啊|单身呀)|(?:约|请你|一起)(?:你)?(?:吃(?:个)?饭|看电影|喝酒|出来玩|打游戏|开黑)(?:吗|吧|呀|去)+|(?:上班|工作|打工)(?:好|真|太)(?:无聊|累|烦|没意思)|(?:不想|懒得)(?:上班|干活|干了)|(?:美女|帅哥|小姐姐|小哥哥)(?:你)?(?:长得|长什么样|声音|照片|多大|有对象|单身|在干嘛|约)|(?:你|您)(?:声音|照片|头像|长得)(?:真|好|很|是|挺)+(?:好听|漂亮|好看|美|帅|可爱|甜|性感)|(?:现在)?(?:在)?忙(?:什么|啥)呢,?聊|(?:你|您)吃(?:饭)?了(?:吗|没)(?![一-龥])|(?:听说|知道)(?:吗)?(?:那个)?(?:明星|某某|他俩|他们俩)[^,.!?]{0,8}(?:离婚|出轨|塌房|分手)|我(?:昨晚|昨天|刚才|今天)(?:刷剧|追剧|打游戏|喝酒|喝多|熬夜|失眠|没睡)/,
      {
        unless: /送(?:男|女|老|对象)|适合|推荐|款/,
      },
    ),
    pattern(
      /\b(?:are you (?:single|married|seeing anyone)|do you have a (?:boyfriend|girlfriend)|you(?:['’]?re| are| look| sound) (?:so |really |very )?(?:hot|cute|sexy|gorgeous|handsome)|my (?:boyfriend|girlfriend|ex|husband|wife|boss|manager|roommate|co-?worker)(?: is| was| just| and i)? (?:such a|so|broke|fight|fought|had a|yelled|annoying|dumped|a jerk|driving me)|i(?:['’]?m| am) (?:so )?(?:bored|hungover|drunk|sleepy)|i hate (?:my job|this job|mondays|working)|what are you (?:doing|up to) (?:tonight|later|this weekend)|what are you wearing|wanna (?:hang|chat|grab)|want to (?:grab|get) (?:a )?(?:drink|coffee|dinner)|did you (?:see|watch|catch) the (?:game|match|show|episode))\b/,
      {},
    ),
  ],
  examples: {
    bad: ['您现在忙什么呢，聊会儿天呗', '我今天跟男朋友吵架了好烦', '美女你有对象吗单身吗', 'Are you single?'],
    good: ['这款送男朋友很合适', '您是给老公买还是自己穿', '想跟您聊聊售后处理方案'],
  },
});
