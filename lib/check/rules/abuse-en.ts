import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'abuse-en',
  category: 'abuse',
  severity: 'block',
  title: { zh: '英文辱骂', en: 'Swearing or insults (English)' },
  advice: {
    zh: '再委屈也不和客户争吵，先停一下，平静地说您能做什么，必要时请主管接手。',
    en: 'Never quarrel with a customer: pause, say calmly what you can do, or ask a lead to take over.',
  },
  source: 'service standards B20, ethics H',
  replacements: {
    zh: ['我理解您现在的心情，我来为您处理', '很抱歉让您不愉快，我请主管和您联系'],
    en: ['I understand how you feel, let me sort this out', 'I am sorry about this, my lead will contact you'],
  },
  shapes: [
    pattern(
      /(?<![a-z])(?:f+[\s.*_-]{0,2}[u*@v#]+[\s.*_-]{0,2}[c*k#q]+[\s.*_-]{0,2}k?(?:ing|in|er|ers|ed|off|s|you|u|wit|face)*|fuk\w*|fck\w*|fvck\w*|phuck\w*|effing|freaking idiot|mother ?f\w+|mf(?:er)?s?|bull ?sh[i1!*]t\w*|sh[i1!*][t7](?:ty|head|s|hole|bag|show)?|s[\s.*]h[\s.*]i[\s.*]t|a[s$]{2} ?h[o0]le?s?|a[s$]{2}hat|dumb ?(?:a[s$]{2}|f\w+)|jack ?ass|smart ?ass|b[i1!*]tch(?:es|y|ing|ass)?|b[*]{2,}ch|bastards?|d[i1]ckheads?|(?:you |a |such a |total )d[i1]ck|pricks?|c[u*]nts?|wankers?|twats?|tw[a@]t|douche(?:bag)?s?|scumbags?|son of a (?:b\w*|gun)|pussy|slut|whore|fagg?ots?|retard(?:ed|s)?|n[i1]gg\w+|stfu|gtfo|kys|wtf|omfg|ffs|pos customer|crap(?:py)? customer|goddamn\w*|god ?damn(?:ed)?|damn (?:you|it)|piss(?:ed)? off|piss(?:ing)? me off)(?![a-z])/,
      {
        unless:
          /female dog|retard(?:ant)|flame retard|fire retard|\bass(?:orted|embl)|fk\d|model|called you|pussy ?(?:cat|willow|bow)|prick(?:ly)? |\bf[.\s]+c\b|cock|f\*+k? ?\(/,
      },
    ),
    pattern(
      /\b(?:shut (?:the \w+ )?(?:up|your (?:mouth|trap|face|pie ?hole))|go to hell|(?:go )?(?:screw|bite|eff|f) (?:you|yourself|u|off|me)(?! ?(?:free|in|on))|get lost|drop dead|(?:go )?(?:kill|jump|hang) yourself|(?:buzz|bugger|sod|naff|f|back) off|up yours|get bent|eat (?:shit|dirt|my)|kiss my|suck (?:it|my|a)|what the (?:hell|heck|fuck|f)(?: is)?|who the (?:hell|heck)|hell no|you suck|go away|get out of (?:here|my (?:face|sight|shop|chat))|i hate you|you disgust me|(?:you(?:['’]?re| are)?|u r|ur|u) (?:a |an |such an? |all |just |so |really |being |fucking |the |people are |customers are |one |dumb |stupid |complete |total |absolute |little |some kind of |freaking |cheap |ugly |lying |pathetic |disgusting |filthy |fat |old |lazy )*(?:idiots?|morons?|imbeciles?|stupid|dumb|losers?|liars?|fools?|trash|garbage|pigs?|clowns?|scum|cheapskates?|psycho|crazy|insane|pathetic|disgusting|worthless|useless|brainless|clueless|ugly|fat|nuts|dense|peasants?|trolls?|freaks?|jerks?|creeps?|cows?|rats?|snakes?|thie(?:f|ves)|scammers?|karens?|nobody|crook|piece of (?:shit|crap|garbage|trash|work)|waste of (?:space|time|oxygen|air|skin)|stingy|broke|illiterate|ignorant|beggars?|halfwit|dimwit|nutcase|lunatic|maniac|dumb ?\w*|airhead|bonehead|simpleton)|are you (?:really |that |so |all |just |always |this |actually |fucking |freaking |people )*(?:stupid|dumb|retarded|an idiot|a moron|mental|crazy|insane|slow|brain ?dead|thick|dense|braindead|nuts|out of your mind|a fool)|(?:stupid|dumb|idiot(?:ic)?|moronic|brainless|ugly|fat|pathetic|worthless|dumbest|stupidest|crazy|filthy|cheap) (?:people|customer|customers|person|woman|man|lady|question|questions|fool|cow|pig|idiot|old|buyer|buyers|jerk|american|foreigner|clown|peasant|little)|(?:idiots?|morons?|imbeciles?|cheapskates?|dumbo|dimwit|halfwit|braindead|brain ?dead|scumbag|lowlife|trailer trash|white trash|dirtbag|crackhead|degenerate|nutjob|peasant|dipstick|numbskull|knucklehead|nitwit|blockhead|pea.?brain(?:ed)?)|(?:piece|pile|bunch|load) of (?:shit|crap|garbage|trash|bull|idiots|morons)|hope you (?:die|choke|rot)|(?:dead|empty) (?:brain|head)|your (?:stupid|dumb|damn|freaking|fucking|tiny|ugly|fat|pathetic) \w+|no brain|brain the size|lost your mind|out of your (?:damn )?mind|dumb ?ass|loser|what a (?:loser|jerk|joke of|moron|idiot|tool|clown))\b/,
      {
        unless:
          /idiot.?proof|called you|not (?:stupid|dumb|crazy|an idiot|a fool)|stupid (?:mistake|error) (?:was|of) (?:ours|mine)|if you(?:['’]re| are) crazy about|nobody (?:can|could|is)|you lost|sorry|isn['’]?t|low.?fat|fat.?free|dumb ?bell|snake|crazy (?:good|deal|about)|hell['’]s kitchen|cheap(?:er|est)|nuts (?:and|or|in)|get lost in|got lost|gets? lost|take off|back off(?:ice)|go away (?:after|with|soon|in|once|if)|(?:stains?|smell|odou?r|it|this|error|message)(?: should| will| may| might)? go(?:es)? away|hate (?:to see|that)|cow(?:boy|hide)|clown (?:costume|fish|wig)|pig(?:let|gy)|rat (?:trap|toy)|troll doll|garbage bag|trash (?:can|bag)/,
      },
    ),
  ],
  allow: ['bastard file'],
  examples: {
    bad: ['f*ck off', 'you idiot', 'are you stupid?', 'go to hell'],
    good: [
      'The stupid mistake was ours, sorry',
      'This is a dumbbell set',
      'Idiot-proof assembly guide',
      'You lost your parcel? Let me check',
    ],
  },
});
