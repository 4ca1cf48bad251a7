import { words } from './words';

const OPENERS = '(?:how|what|when|where|which|whether|who|why|is|are|do|does|did|can|could|will|would|any)';
const parts = new RegExp(
  [
    '(?<=\\?)',
    '[.。!;\\n]+(?!\\d)|:\\s',
    `(?<=[\\u3400-\\u9fff\\d])[,、]|,(?=\\s*[\\u3400-\\u9fff])|,\\s*(?=(?:and |or |also )*(?:\\w+ly )?${OPENERS}\\b)`,
    '\\s+(?=[\\u3400-\\u9fff])|(?<=[\\u3400-\\u9fff])\\s+',
    '(?<![\\d.])\\d[.)、]?(?![天个件米斤号月年点条双码寸片包瓶盒人口岁元块分只台层楼])(?=[\\u3400-\\u9fff][^\\d]{0,12}(?:[?吗不没]|\\d))',
    `\\s(?=and (?:\\w+ly )?${OPENERS}\\b)`,
  ].join('|'),
);

/** How customers ask. Folded text. */
export const asking = words({
  /** Between the things asked in one line. */
  parts,
  asks: /[?吗嘛咩]|么(?=$|\s)|什么|啥|怎么|咋|(?<![十好])几|哪|谁|如何|多(?:少|久|大|长|重|高|厚|宽|远|深)|呢$|[不没]$|(?<twice>[^不\s])[不没]\k<twice>|是否|还是|^(?:\w+ ){0,3}(?:what|how|when|where|why|who|which|whether)\b|\b(?:need|want|like) to know\b|^(?:\w+ ){0,2}(?:can|could|do|does|did|is|are|was|will|would|has|have|should|any)\b/,
  /** Questions though no other reader hears them. */
  unheard:
    /几几|(?<![好十没这那])几(?![乎下次])[\u3400-\u9fff]{1,4}$|得[了到着动下]不$|[\u3400-\u9fff](?<![但可我你他果终])还是(?![不没算很那会要有再得老这一])[\u3400-\u9fff]/,
  /** Anger, a call for somebody, something told (两斤呢) and small talk in the form of a question. */
  atEase:
    /怎么(?:还|又|只|才|这么|会|回事|搞的)|为什么(?:还|这么)|凭什么|(?:啥|什么)(?:质量|态度|破|垃圾|玩意|意思|情况)|有没有搞错|不是说|说好的?|客服|人工|没人|有人|吧[?!]*$|动不动|(?<again>[\u3400-\u9fff]{1,3})什么\k<again>|(?:着|[\d一二两三四五六七八九十半][\u3400-\u9fff]{1,2}|一半|还[^?]{0,8}[没在])呢$|^(?:所以|然后|结果)呢|^(?:[这那我你们该得要咱应又回次说吧到底现在 ]{0,6})怎么(?:弄|办|算|整|说)[呢啊呀?]*$|\b(?:how come|what kind of)\b/,
  /** What every question has. */
  glue: /还是|另外|顺便|对了|[怎这那]样|[的了吗呢吧啊呀嘛么哦哈是有没不能会可以要还请问这那个款你您我们都也就多少几什怎如何哪谁为啥咋亲在想下一和跟给帮对到用查看说讲弄办算搞整该应得再]|\b(?:\w{1,2}|and|the|you|are|for|can|any|how|who|why|does|did|has|had|was|its|it's|what|when|where|which|whether|that|this|have|with|your|there|they|them|will|would|could|should|come|also|much|many|long|please|just|need|want|like|know|tell|hello|hey|get|got|one|too|but|not|out|all|about|from|into|things?|some|someone|somebody|anything|else|then|than|been|being|don't|doesn't|isn't|let|our|these|those|questions?|couple|instead|mean|actually|really|still|even|make|sure|use|going)\b/g,
  /** Opens another matter. */
  adds: /^(?:另外|还有|顺便|再(?:问|有)|对了|其次|以及|(?:and|also|plus|by the way)\b)/,
  /** A first word before the matter: 不好意思打扰一下. */
  opening: /打扰|请教|咨询|问(?:一?下|个|几)|^(?:hi|hello|hey|good \w+)\b[^.!?]{0,16}$/,
  /** 怎么保存, 放冰箱还是阳台: the choice belongs to the question before it. */
  how: /怎么|如何|多大|几码|哪/,
});
