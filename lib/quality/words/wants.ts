import { words } from './words';

/** What a customer wants, and that nothing more is wanted. */
export const wants = words({
  /** Words of thanks and of having had enough that sound like a request: 麻烦你啦, 我就要这个没别的了. */
  enough:
    /(?:麻[烦煩]|辛苦|打[扰擾]|[劳勞][烦煩])(?:[您你]们?|客服|小姐姐|[哥姐]们?)?(?:[了啦咯喽嘞]+)(?!吗|嘛)|(?![^\s,，。.!！]{0,16}(?:是不是|[吗嗎么嘛几哪谁]|怎么|什么|多少))[^\s,，。.!！?？;；]*(?:[没沒冇](?:有|得)?(?:别的|其[他它]的?|啥|什么|旁的)?(?:要?问的?|事儿?)?[了啦喽嘞咯]|就[这這](?:些|样|个)(?:了|吧)?|[没沒]别的)(?=$|[\s,，。.!！~～])/g,
  /** A slip in the address told is a wish to have it put right. */
  slip: /地址[^,，。.!！?？\s]{0,4}(?:[填写寫选選留]|搞|弄|发)?(?:[错錯]|成了?[^,，。.]{0,6}(?:老|旧|舊|以前|原来|公司|学校|别))|\bautofill(?:ed)?\b[^.!?]{0,12}\bmy old\b|\b(?:autofill(?:ed)?|typed|put|entered|used|left|gave)\b[^.!?]{0,30}\b(?:old|wrong|previous|other)\b[^.!?]{0,12}(?:address|flat|house|place|street|postcode|number)\b|\bshould (?:be|go to|read)\b[^.!?]{0,40}\bnot\b/i,
  asksBack:
    /[?？]|[吗嗎么嘛](?=$|[\s,，。.!！~])|怎么|怎麼|什么|什麼|多少|\b(?:please|pls|can|could|would|how|when|what|where)\b/i,
  noMore:
    /(?:[没沒木冇无無][有得啥事别什]?|暂时(?:没|不))(?:有|别的|别|啥|什么|其[他它]的?|旁的|问题|要?问的?|事儿?)*(?:[了啦喽嘞咯呢哈]|$|(?=[\s,，。.!！~]))|就[这這](?:些|样|个|两)|不用|不需要|不[了啦]|\b(?:that'?s|thats|that is) (?:it|all|everything)\b|^(?:no+|nope|nah|nothing|all good|i'?m (?:good|fine|ok(?:ay)?))\b/i,
});
