import { act } from './act';

/** Asks whether there is anything more. 有问题随时找我 invites but does not ask: that is a closing line. */
export const asksMore = act(
  [
    /[还仲]有(?:没有?|木有|冇|无)?(?:什么|啥|哪些|其他|其它|别的|任何|不).{0,8}?(?:需要|需求|帮|问题|疑问|疑虑|疑惑|咨询|了解|清楚|明白|能为|可以为|想问|要问|想要问|吩咐|效劳|不懂|困扰|协助|地方|事|想知道)/,
    /还有(?:问题|疑问|疑虑|疑惑|需要|事).{0,8}?(?:[吗么嘛不没呢]|\?)/,
    /(?:还|仲|别的|其[他它余]|另外|旁的|别处)(?!没|不|是|能|可以|平台|店|家|渠道|颜色|款|尺码|型号|会|得|有(?:[一两几\d]|货|优惠|活动)|需?要(?:麻烦|您(?!帮|看|我)|提供|等|几|多|补|\d))[^,.。!?;\n]{0,14}?(?:需|帮|[疑问]|咨询|了解|清楚|明白|晓得|知道|想|要|查|吩咐|效劳|协助|忙|服务|跟进|方面|地方|事|诉求|顾虑|困惑)[^,.。!?;\n]{0,8}?(?:[吗么马嘛不没呢吧否哇撒噻咯?]|哪(?:些|方面|里|块)?|什么|啥|尽管(?:说|问|提|讲))(?:[呀呢哈哦啊亲您哒呐~ ]|的)*(?=$|[\s,.。!?])/,
    /(?:还|再)?(?:需要|要|用)(?:我)?(?:再)?(?:别的|其他|其它|什么|啥|帮[您你]?(?:什么|别的|其他|其它|点什么)).{0,6}?(?:帮|服务|协助|[吗么嘛不没呢]|\?)/,
    /还(?:需要|要|想)(?:我)?(?:帮|咨询|了解|问|知道|看).{0,10}?(?:[吗么嘛不没呢]|\?)/,
    /(?:帮|为)[您你]做点?(?:什么|啥)/,
    /(?:其他|其它|别的)(?:的)?(?:问题|疑问|需要|需求|事|想了解|要帮|需要帮|想问|想咨询|可以帮|能帮).{0,10}?(?:[吗么嘛不没呢]|\?)/,
    /(?:有|有没有)(?:什么|啥|哪里|哪些)(?:地方)?(?:是)?(?:我)?(?:可以|能|需要|不清楚|不明白|不懂|疑问).{0,10}/,
    /\banything (?:else|more|further|other|(?:i|we) can (?:do|help))\b|\b(?:what|something) (?:more|other)\b|\ball good otherwise|\bsomething else (?:i|we|you)\b|\bwhat else (?:can|may|could)\b|\belse (?:i|we) (?:can|could|may)\b/,
    /\b(?:any|some) (?:other|more|further|additional) (?:questions?|concerns?|help|issues?|assistance|queries)\b/,
    /\b(?:need|want|require) (?:any )?(?:further|more|other|additional) (?:help|assistance|info)/,
    /\b(?:further|else) (?:assist|help)\b|\bany questions\?|\bis (?:that|there) (?:all|everything|more i)\b|\bwill that be all\b/,
  ],
  [
    /(?:还|如)?有(?:什么|啥|任何|其他|其它|别的)?(?:的)?(?:不清楚|不明白|不懂)?(?:的)?(?:(?:问题|需要|疑问|事|地方|需求)?[^?吗]{0,8}(?:随时|再(?:找|联系|问|来|咨询))|(?:问题|需要|疑问|事|地方|需求)[^?吗]{0,8}(?:可以|请|都可|直接|欢迎)(?:直接|再|来|随时)?(?:联系|找|咨询|问|说|告诉|留言))(?![^,.。!]{0,5}[吗么?])/,
    /(?:如果|若|要是|如|倘若|假如)(?:[您你])?(?:后续|以后|后面|之后)?还?(?:有|需要)[^?]{0,24}/,
    /\bif (?:you|there)(?:'s| is| are| have| need| got)? ?(?:have |got )?any(?:thing)? (?:other|more|further|additional|else)?[^?]{0,40}(?:feel free|hesitate|contact|reach|message|just)/,
    /\bif any(?:thing)? (?:else|more|other|further)[^?]{0,40}/,
    /\b(?:feel free|hesitate)[^?.]{0,60}/,
  ],
);
