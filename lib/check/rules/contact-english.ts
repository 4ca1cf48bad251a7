import { defineRule, pattern } from '../rule';
import { DECLINED, WARNING } from '../slots';

const APP =
  '(?:whats ?app|watsapp|wa\\.me|telegram|tele?gram|tg|we ?chat|weixin|wx|line|skype|viber|signal|insta(?:gram)?|ig|facebook|fb|messenger|snap(?:chat)?|discord|kik|qq|tiktok|twitter|imessage|facetime|zalo|kakao(?: ?talk)?)';
const PARDON = new RegExp(`${DECLINED.source}|${WARNING.source}|log ?in|logged|notification`);
const NUMBER = '\\+?\\(?\\d[\\d ()./-]{6,}\\d';

export default defineRule({
  id: 'contact-english',
  category: 'contact',
  severity: 'block',
  title: { zh: '用英文引导站外联系', en: 'Asking the customer to leave the platform' },
  advice: {
    zh: '引导客户到站外聊天或打私人电话违反平台规则，请留在会话里。',
    en: 'Moving to another app, a private phone or mailbox breaks the marketplace rules, so please stay in the chat.',
  },
  source: 'service standards C4; marketplace rules against off-platform contact',
  replacements: {
    zh: ['您在这里告诉我就可以', '我在平台聊天里为您服务'],
    en: ['Please write to us here, I will answer at once', 'I am happy to help you right here in this chat'],
  },
  shapes: [
    pattern(
      /\b(?:whats ?app|telegram|we ?chat|viber|snapchat)\b(?! pay)|\b(?:drop|pop|catch|find|ping)\b[^.!?]{0,20}\b(?:on|over to|via) (?:our |my )?(?:insta(?:gram)?|tg|fb|facebook|line:|messenger|skype)/,
      {
        unless: new RegExp(`${PARDON.source}|watch|shows?\\b|display|support|compatible|icon|sticker|video calls|runs`),
      },
    ),
    pattern(
      new RegExp(
        `\\b(?:add|text|message|msg|dm|ping|call|contact|reach|find|follow|hit|chat|talk|write|join|continue|move|reply|send (?:it|them|me|us)|discuss|speak|switch|connect|get in touch|catch|look)\\b(?: [\\w']+){0,6}? (?:on|via|at|through|in|by|over|using|to|with me on) (?:\\w+ ){0,2}?${APP}\\b(?! (?:of|up|is open|with the))`,
      ),
      {
        unless: new RegExp(`${PARDON.source}|on ?line|in line|line (?:of|is|up|item|with)`),
      },
    ),
    pattern(
      new RegExp(
        `\\b(?:your|ur|my|our|own) (?:personal |private )?${APP}(?: (?:id|number|no|handle|account|page|name|username|contact|group|channel))?\\b|\\b(?:have|got|use|using) (?:a |an )?(?:whats ?app|telegram|we ?chat|skype|viber|messenger|kakao)\\b|\\b${APP} (?:id|handle|number) ?(?:is|:)|(?<!the )\\b(?:whats ?app|telegram|wechat|facetime|skype|insta|snapchat) (?:me|us)\\b|\\b(?:whats ?app|telegram|wechat) ?:`,
      ),
      {
        unless: new RegExp(`${PARDON.source}|product line|(?:your|our|my) line(?! id)`),
      },
    ),
    pattern(
      new RegExp(
        `\\b(?:call|text|phone|ring|reach|message|dial|contact|(?:my|our|this|personal) number(?: is|'s)?|cell|mobile|line is|sms)\\b[^.!?;]{0,25}?${NUMBER}`,
      ),
      {
        unless: new RegExp(
          `${PARDON.source}|your (?:phone|number|order|account|case|tracking)|courier|carrier|driver|1-?800|order (?:id|number|#)|account|tracking|case|(?:buyer|customer|neighbou?r)|\\b(?:her|his|their)\\b|\\bid\\b`,
        ),
      },
    ),
    pattern(
      /\b(?:take (?:this|it) to (?:text|dms?|email|phone)|(?:my|our) (?:cell|number|mobile|handle) is (?:on|in)|text me|call me (?:on|at|directly|any ?time|later|tonight|back on)|ring me|phone me|send me a text|shoot me (?:a text|an? (?:e-?)?mail)|give me a (?:call|ring)|(?:dm|pm|d\.m\.) (?:me|us)|hit me up|slide into|message (?:me|us) (?:there|privately|directly on|outside)|my (?:personal|private|cell|mobile|direct|own) (?:phone |cell |mobile )?(?:number|line|cell|phone|e-?mail|account)|here'?s my (?:number|cell|e-?mail|phone)|text (?:the store owner|my (?:cell|mobile|phone)|us at|us on))\b/,
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\b(?:(?:e-?mail|mail|message|contact|reach)(?: to)? (?:me|us|my|our)|write(?: to)?(?: me| us)?|send (?:it|them|photos|pictures|that|everything|your \w+)(?: to)?(?: me| us| my| our)?)(?: \w+){0,3}?(?: (?:at|on|to|via))? ?[\w.+-]+ ?(?:@|\(at\)|\[at\]| at (?=\w+ ?(?:\.|dot) ?com)) ?[\w-]+ ?(?:\.|\(dot\)| dot ) ?[a-z]{2,}|\bemail me (?:at|on|directly|instead|privately)\b/,
      {
        unless: new RegExp(`${PARDON.source}|your (?:e-?mail|account|new)|to confirm|\\bi (?:will|can|have)|i['’]ll|\\bsent\\b`),
      },
    ),
    pattern(
      /\b(?:off|outside(?: of)?|leave|away from)(?: of)? (?:the|this) (?:app|platform|site|marketplace|chat)\b(?=[^.!?]*\b(?:chat|talk|contact|conversation|continue|discuss)|\s*$|[,.])|\b(?:let'?s|we (?:can|could|should)|shall we|can we|why don'?t we)\b[^.!?]{0,25}\b(?:talk|chat|continue|discuss|speak|go|move)\b[^.!?]{0,20}\b(?:off|outside|elsewhere|somewhere else|privately)\b|\bjoin (?:our|my|the|us in our) (?:\w+ ){0,3}(?:group|channel|server|community)\b|\bscan (?:the|our|this|my) (?:\w+ )?(?:qr )?code\b[^.!?]{0,30}\b(?:add|join|contact|support|chat|reach|follow|friend)\b|\b(?:follow|like) (?:us|our|me|my)\b[^.!?]{0,20}\b(?:message|page|insta)/,
      {
        unless: new RegExp(`${PARDON.source}|\\bpay`),
      },
    ),
  ],
  examples: {
    bad: ['add me on WhatsApp +44 7700 900123', 'just text me at 415-555-0132', 'email me at sally@myshop.com instead'],
    good: [
      "we can't chat on WhatsApp, please message us here",
      'The courier will call you before delivery',
      'can I have your full name and phone number to look up the order?',
    ],
  },
});
