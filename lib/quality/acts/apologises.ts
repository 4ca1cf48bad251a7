import { act } from './act';

/** 抱歉, 不好意思, sorry: says sorry or owns the fault. Sympathy alone (我理解您的心情) is none. */
export const apologises = act(
  [
    /抱歉|对(?:[您你])?[不唔][起住]|[不唔]好意思|歹势|歉[意疚]|致歉|道[个声]?歉|过意不去|惭愧|(?<![不别难奇见])怪我|(?<!不)是我(?:的)?(?:错|问题|疏忽|没|不对)|我们[^,.。!?]{0,4}(?:做得|处理得|打包)[^,.。!?]{0,2}不|赔(?:个)?(?:不是|礼)|(?:请|望|还请|敬请)[您你]?(?:多多?)?(?:谅解|见谅|原谅|包涵|海涵)/,
    /(?:给|让)[您你](?:的?[^,.。!?]{0,4})?(?:添|带来|造成)[^,.。!?]{0,8}(?:麻烦|不便|困扰|不好|不愉快|不佳)|(?:(?<!不)是|都怪|怪)我们?(?:这边)?(?:的)?(?:错|失误|疏忽|责任|不对|不好|没做好|工作|疏漏|没有做好)|让[您你][^,.。!?]{0,3}(?:失望|委屈|糟心|闹心|受累|费心|不愉快|操心)|(?<!不)是我们?[^,.。!?]{0,6}(?:没|不够|不到位)[^,.。!?]{0,8}|我们的(?:错|失误|疏忽|疏漏)/,
    /亏欠|愧对|[愧内]疚|难辞其咎|失职|责任在(?:我|咱)|[赔请]罪|担待|[给跟向和][您你](?:道|赔|陪|认)(?:个|声)?(?:歉|不是|错)|(?:让|叫|害)[您你][^,.。!?]{0,8}(?:受(?:委屈|惊|罪|气|苦)|遭罪|难受|白跑|白等|空等|心烦|扫兴|膈应|窝火|寒心|不舒[服心]|不痛快|生气|上火|闹心)|给[您你]?添(?:堵|乱)|我们?的锅|(?<!不)难为[您你]|辛苦[您你](?:白|多)?跑|让[您你](?:白|多|又)?(?:跑|折腾)[^,.。!?]{0,3}(?:[一两三]?趟|回|路|远)|伤[到了][您你]|冇做好|做得唔好/,
    /\bpardon\b|\bwe (?:messed|screwed|slipped|dropped the ball|let you down|fell short|got (?:it|this|that) wrong)|\b(?:my|our) (?:own )?fault\b|\bembarrass|\bfeel (?:awful|terrible|so bad|dreadful)\b/,
    /\bsorry\b|\bapolog|\bmy bad\b|\bforgive\b|\bregret\b|\bon us\b|\bshould(?:n't| not) have happened|\bour (?:mistake|fault|bad|error)\b|\binconvenience|(?:not|n't) (?:nearly |really )?good enough/,
  ],
  [/(?:不用|不必|别|没什么|无需|没啥)(?:说|觉得)?(?:抱歉|对不起|不好意思|道歉)|no need to (?:be sorry|apolog)/],
);

/** An apology or thanks for the wait itself: 让您久等了, sorry for the delay. */
export const apologisesForWait = act([
  /久等|(?<!不[会能让用]?|尽量|可能|[要得怕]|需要|先)(?:让|叫|害|劳)[您你][^,.。!?]{0,3}等(?:了[^,.。!?]{0,2}(?:久|半天|会儿?|分钟|小时|天|阵)|[这那]么久|半天|好?久)|耽误[^,.。!?]{0,4}时间|(?:谢谢|感谢)[^,.。!?]{0,6}(?:等待|等候|耐心)|(?:回复|回|回消息|答复|来|看到?)(?:的|得|您)?(?:有点|比较|太)?(?:晚|慢|迟)|才看(?:到|见)|刚(?:刚|才)?[^,.。!?]{0,3}(?:在忙|忙|人多|接待|去|在|没看|不在|有事|帮|给|咨询|开会|吃)/,
  /(?:抱歉|不好意思|对不[起住])[^.。!?\n]{0,14}(?:等|回复|迟|晚|慢|忙|人(?:有点|太|比较)?多|咨询|久)|(?:咨询|人)(?:量|的人)?(?:有点|比较|太|较|很)?(?:多|大|忙)/,
  /\b(?:sorry|apolog\w*)[^.!?]{0,30}(?:(?:keep|kept|keeping|hold(?:ing)?|held) you|wait|delay|late|long|slow|time it took|busy)|\bthank(?:s| you)[^.!?]{0,20}(?:wait|patience|holding|patient|bearing)|\b(?:late|slow|delayed) (?:reply|response)|\bfor the (?:wait|delay)\b|\bappreciate your patience/,
]);
