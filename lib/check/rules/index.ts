import type { ShapedRule } from '../rule';
import abuseDialect from './abuse-dialect';
import abuseEn from './abuse-en';
import abuseInsult from './abuse-insult';
import abuseZh from './abuse-zh';
import attitudeAlreadyTold from './attitude-already-told';
import attitudeBelittle from './attitude-belittle';
import attitudeBlame from './attitude-blame';
import attitudeBrushOff from './attitude-brush-off';
import attitudeCannotSolve from './attitude-cannot-solve';
import attitudeChatter from './attitude-chatter';
import attitudeDisdain from './attitude-disdain';
import attitudeDisown from './attitude-disown';
import attitudeDontKnow from './attitude-dont-know';
import attitudeFaultFinding from './attitude-fault-finding';
import attitudeGoComplain from './attitude-go-complain';
import attitudeImpatient from './attitude-impatient';
import attitudeNotOurConcern from './attitude-not-our-concern';
import attitudePassTheBuck from './attitude-pass-the-buck';
import attitudePress from './attitude-press';
import attitudePriceSnob from './attitude-price-snob';
import attitudeRetort from './attitude-retort';
import attitudeRhetoric from './attitude-rhetoric';
import attitudeRuleWaving from './attitude-rule-waving';
import attitudeSarcasm from './attitude-sarcasm';
import attitudeScold from './attitude-scold';
import attitudeSuitYourself from './attitude-suit-yourself';
import attitudeTaunt from './attitude-taunt';
import attitudeTooBusy from './attitude-too-busy';
import contactAccount from './contact-account';
import contactElsewhere from './contact-elsewhere';
import contactEnglish from './contact-english';
import contactLink from './contact-link';
import contactMail from './contact-mail';
import contactPhone from './contact-phone';
import contactPrivate from './contact-private';
import contactQq from './contact-qq';
import contactShare from './contact-share';
import contactWechat from './contact-wechat';
import curtAnswer from './curt-answer';
import invoiceCharge from './invoice-charge';
import invoiceEvasion from './invoice-evasion';
import invoiceFalse from './invoice-false';
import invoiceRefusal from './invoice-refusal';
import invoiceTerms from './invoice-terms';
import jargonCodes from './jargon-codes';
import jargonTerms from './jargon-terms';
import { learnedRules } from './learned';
import paymentAside from './payment-aside';
import paymentEnglish from './payment-english';
import paymentOffline from './payment-offline';
import paymentPlatform from './payment-platform';
import paymentSurcharge from './payment-surcharge';
import paymentTransfer from './payment-transfer';
import priceBargain from './price-bargain';
import priceChange from './price-change';
import priceEnglish from './price-english';
import pricePrivate from './price-private';
import priceRefund from './price-refund';
import priceYield from './price-yield';
import privacyBusiness from './privacy-business';
import privacyCode from './privacy-code';
import privacyDisclose from './privacy-disclose';
import privacyDocument from './privacy-document';
import privacyNumber from './privacy-number';
import privacyOthers from './privacy-others';
import privacyRequest from './privacy-request';
import privacySecret from './privacy-secret';
import promiseCertain from './promise-certain';
import promiseDelivery from './promise-delivery';
import promiseEffect from './promise-effect';
import promiseFlawless from './promise-flawless';
import promiseLiability from './promise-liability';
import promiseNoDate from './promise-no-date';
import promiseOath from './promise-oath';
import promiseWord from './promise-word';
import refusalCondition from './refusal-condition';
import refusalDelivery from './refusal-delivery';
import refusalEnglish from './refusal-english';
import refusalExcuse from './refusal-excuse';
import refusalFlat from './refusal-flat';
import refusalReturn from './refusal-return';
import solicitationEnglish from './solicitation-english';
import solicitationFrames from './solicitation-frames';
import solicitationMention from './solicitation-mention';
import solicitationPraise from './solicitation-praise';
import solicitationReward from './solicitation-reward';
import superlativeAbsolute from './superlative-absolute';
import superlativeClaim from './superlative-claim';
import superlativeMost from './superlative-most';
import superlativeRank from './superlative-rank';
import superlativeUnrivalled from './superlative-unrivalled';

/** Every shipped rule. */
export const rules: ShapedRule[] = [
  abuseDialect,
  abuseEn,
  abuseInsult,
  abuseZh,
  attitudeAlreadyTold,
  attitudeBelittle,
  attitudeBlame,
  attitudeBrushOff,
  attitudeCannotSolve,
  attitudeChatter,
  attitudeDisdain,
  attitudeDisown,
  attitudeDontKnow,
  attitudeFaultFinding,
  attitudeGoComplain,
  attitudeImpatient,
  attitudeNotOurConcern,
  attitudePassTheBuck,
  attitudePress,
  attitudePriceSnob,
  attitudeRetort,
  attitudeRhetoric,
  attitudeRuleWaving,
  attitudeSarcasm,
  attitudeScold,
  attitudeSuitYourself,
  attitudeTaunt,
  attitudeTooBusy,
  contactAccount,
  contactElsewhere,
  contactEnglish,
  contactLink,
  contactMail,
  contactPhone,
  contactPrivate,
  contactQq,
  contactShare,
  contactWechat,
  curtAnswer,
  invoiceCharge,
  invoiceEvasion,
  invoiceFalse,
  invoiceRefusal,
  invoiceTerms,
  jargonCodes,
  jargonTerms,
  paymentAside,
  paymentEnglish,
  paymentOffline,
  paymentPlatform,
  paymentSurcharge,
  paymentTransfer,
  priceBargain,
  priceChange,
  priceEnglish,
  pricePrivate,
  priceRefund,
  priceYield,
  privacyBusiness,
  privacyCode,
  privacyDisclose,
  privacyDocument,
  privacyNumber,
  privacyOthers,
  privacyRequest,
  privacySecret,
  promiseCertain,
  promiseDelivery,
  promiseEffect,
  promiseFlawless,
  promiseLiability,
  promiseNoDate,
  promiseOath,
  promiseWord,
  refusalCondition,
  refusalDelivery,
  refusalEnglish,
  refusalExcuse,
  refusalFlat,
  refusalReturn,
  solicitationEnglish,
  solicitationFrames,
  solicitationMention,
  solicitationPraise,
  solicitationReward,
  superlativeAbsolute,
  superlativeClaim,
  superlativeMost,
  superlativeRank,
  superlativeUnrivalled,
  ...learnedRules,
];
