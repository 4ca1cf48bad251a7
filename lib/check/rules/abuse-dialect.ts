import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'abuse-dialect',
  category: 'abuse',
  severity: 'block',
  title: { zh: '辱骂（谐音、方言）', en: 'Swearing by sound or in dialect' },
  advice: {
    zh: '换个写法也还是骂人，客户读得出来，先停一下再回。',
    en: 'Spelt otherwise it is still swearing, and customers read it: pause before you answer.',
  },
  source: 'service standards B20, ethics H',
  replacements: {
    zh: ['我理解您现在的心情，我来为您处理'],
    en: ['I understand how you feel, let me sort this out'],
  },
  shapes: [
    pattern(
      /(?:sha|煞|鲨|傻|莎)[\s.*_-]{0,2}(?:逼|比(?!例)|笔|壁|币|b(?![a-z\d])|屄|碧|臂|叉|x(?![a-z\d])|杯|鼻|闭)|(?<![一-龥]{2})(?:low|穷|贱|苦|土|臭|懒|憨|怂|老|骚|死|狗|蠢|二)逼(?!真|近|格|仄)|(?:妈[了拉勒]个?(?:巴子|逼|蛋)|他喵的|他娘的|奶奶的(?=[!,. ]|$)|日了狗|去他[妈娘]的)/,
    ),
    pattern(
      /(?:你|您|我|真|都|还|就|谁|又|是|别|他|怎么|什么|那)(?:tm|特么|踏马|踏妈|他马的?|塔玛|他丫|特娘|特麼|他么的?)(?=$|[\s,.!?]|有|是|不|别|给|就|还|懂|烦|滚|闭|能|会|谁|敢|怎|才|再|没|倒|想|的)/,
    ),
    pattern(
      /(?:你|您)(?:这|这个|就是个|就是|才是?|真是个?)?个?(?:大|老|小|死|臭|烂)?(?:憨憨|二百五|憨批|呆子|夯货|瘪三|戆[度大卵]|老东西|龟孙子?|鳖孙|王八|棒槌(?!针)|二货|二愣子|神金|奇葩|废柴|老不死|土鳖|怂包|怂货|孬种|傻大个|杠精|喷子|巨婴|穷光蛋|乞丐|要饭的|无赖|泼妇|白眼狼|吸血鬼)(?![图款装服帽贴玩造])/,
    ),
    pattern(
      /(?:小瘪三|册那|戆[度大卵]|北烂|神金(?=$|[,.!? ]|啊|吧|吗|喔)|贱不贱|智商(?:欠费|下线|堪忧|不在线)|死八婆|八婆|吃错药|没吃药|忘吃药|全家(?:都|一起)?(?:暴毙|死|完蛋|火葬|升天|去世|不得好|倒霉)|不得好死|断子绝孙|遭(?:天谴|报应)|天打雷劈|出门被车|要不要(?:点)?脸|脸皮真厚|厚脸皮|不知廉耻|给脸不要|蹬鼻子上脸|哪来的(?:疯|傻|神经)|疯狗|乱咬人)/,
      { unless: /图案|玩偶|贴纸|台词|剧|书名|忘吃药的?(?:提醒|盒)/ },
    ),
    pattern(
      /(?<![一-龥])(?:有病)(?:喔|哦|吗|吧|啊|呀|噢)(?![一-龥])|(?:很|真|有够|超)(?:卢|鲁|番|机车|瞎|欠揍|欠骂|低能)(?:欸|诶|喔|啦|耶|死)/,
      {
        unless: /宠|猫|狗|鱼|植|叶/,
      },
    ),
    pattern(
      /\b(?:piss(?:ed)? off|screw (?:you|off)|get stuffed|(?:you )?(?:absolute|total|complete|utter) (?:\w+ )?(?:clown|joke|muppet|moron|pleb|wanker)|drop dead|eat dirt|kiss my|up yours|sod off|bugger off|jog on)\b/,
    ),
  ],
  examples: {
    bad: ['煞壁', '你tm有完没完', '你个二百五', '祝你全家暴毙', 'Sod off'],
    good: ['鲨鱼夹有现货', '二百五十克一袋', '憨憨小熊玩偶', '生病的鱼可以拍照给我', '傻大个玩偶有三个尺寸'],
  },
});
