import { defineRule, pattern } from '../rule';

/** Lawful exceptions, past windows, and sentences that are not about refusing. */
const PARDON =
  /custom|personali[sz]ed|engraved|underwear|swimwear|hygien|perishable|fresh|digital|gift cards?|download|activated|\d+[- ]days?|days (?:have|ago|since)|window|(?<!even )\bif\b(?! you (?:return|choose|pay))|unless|need to|have to return|no refund is (?:needed|necessary)|you don['’]?t|let me know|without (?:the )?(?:receipt|tags|username|order)|policy|past|expired|too (?:late|long|old)|more than|over \d|longer than|since (?:the|it|you)|months?|because (?:it|of|the)|unfortunately|verify|verified|system|account/;

export default defineRule({
  id: 'refusal-english',
  category: 'refusal',
  severity: 'warn',
  title: { zh: '用英文拒绝退换', en: 'Refusing a return or refund' },
  advice: {
    zh: '有效期内的退换不能拒绝；先说明可以做到的，再讲条件。',
    en: 'A return within the rule must not be refused; say what can be done before the conditions.',
  },
  source: 'service standards C7, B25',
  replacements: {
    zh: ['签收7天内商品完好可以退换'],
    en: ['You can return it within 7 days when it is unused', 'Let me start the return for you'],
  },
  shapes: [
    pattern(/\b(?:returns?|refunds?|exchanges?) (?:are |is )?not (?:accepted|allowed|possible|offered)\b/, {
      unless: PARDON,
    }),
    pattern(
      /\b(?:no|nope|sorry),? (?:we |i )?(?:ca ?n['’]?t|cannot|wo ?n['’]?t) (?:swap|refund|return|exchange|take (?:it|them|that|returns?))\b|\b(?:returns?|refunds?|exchanges?)\?[^.!?]{0,16}(?:\bno\b|\bnot\b|n['’]t)|\b(?:refund|return|exchange)s?\b[^.!?;]{0,12}\b(?:out of the question|impossible|not happening|not an option)|,? no returns?$/,
      {
        unless: /but i|but we|instead|\bdays\b/,
      },
    ),
    pattern(
      /\b(?:no (?:refunds?|returns?|exchanges?)\b(?! (?:(?:is|are) )?(?:needed|necessary|required)| fee| label| shipping)|all sales (?:are )?final|final sale|(?:strictly )?non[- ]?refundable|no money back|not (?:refundable|returnable|exchangeable))/,
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\b(?:we|i|our (?:shop|store)|the shop)\b[^.!?;]{0,14}\b(?:do ?n['’]?t|do not|wo ?n['’]?t|will not|ca ?n['’]?t|cannot|never|are ?n['’]?t|are not|'re not|refuse to|not going to)\b[^.!?;]{0,14}\b(?:take|accept|give|offer|do|process|allow|issue|make|exchange|refund|taking|accepting|giving|refunding)\b[^.!?;]{0,16}\b(?:returns?|refunds?|exchanges?|returned|it back|them back|that back|you|goods back|items back|worn)\b/,
      {
        unless: new RegExp(
          `${PARDON.source}|give you (?:the|an|your|my|a |that)|(?:discount|code|credit|number|information|details|password|address|name)|accept (?:cash|payment)|offer you|do (?:that|it|this) for you|process(?:ed)? the`,
        ),
      },
    ),
    pattern(
      /\b(?:(?:items?|goods|products?|orders?|clothes|shoes|it|they|you|this|these|that)\b[^.!?;]{0,24}\b(?:ca ?n['’]?t|cannot|can not|wo ?n['’]?t|will not|may not|are ?n['’]?t|are not|is ?n['’]?t|is not|never)\b(?: \w+){0,2} ?(?:be (?:returned|refunded|exchanged|sent back)|return(?:ed)?|get (?:a refund|your money back|your money)|send (?:it|them) back|refundable|returnable|eligible for (?:a )?(?:return|refund)s?))|\breturns?\b[^.!?;]{0,14}\b(?:are|is) (?:not|never|n['’]t) (?:accepted|allowed|possible|permitted)|\brefunds?\b[^.!?;]{0,14}\b(?:are|is) (?:not|never) (?:given|possible|allowed|available|issued)/,
      {
        unless: new RegExp(`${PARDON.source}|(?:needs?|need) to be`),
      },
    ),
    pattern(
      /\b(?:re-?stocking|return|handling|cancellation|opening) (?:fee|charge)\b|\b(?:do ?n['’]?t|no (?:use|point)) (?:bother|even try|in)(?: to)? (?:send|return|ask|apply|request)\w*\b|\b(?:we['’]?ll|we will|i['’]?ll) (?:reject|refuse|decline) (?:it|the (?:parcel|package|return|request)|your (?:return|request|refund))|\bdeduct \d+ ?(?:%|percent)/,
      {
        unless:
          /\bno (?:re|return|handling|cancel)|n['’]t (?:be )?(?:any|a |charge)|without|waive|not (?:be )?(?:charge|any)|free|label|insurance|refund you the/,
      },
    ),
  ],
  examples: {
    bad: ['no refunds', 'all sales are final', "we don't take returns", 'defective items are not refundable'],
    good: [
      'unfortunately because it has been more than 90 days we cannot accept the return',
      "I'm sorry, opened underwear can't be returned for hygiene reasons",
      'there is no restocking fee',
    ],
  },
});
