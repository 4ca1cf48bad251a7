import type { Rule } from '../../model/rule';
import abuseEn from './abuse-en';
import abuseInsult from './abuse-insult';
import abuseZh from './abuse-zh';
import attitudeAlreadyTold from './attitude-already-told';
import attitudeBelittle from './attitude-belittle';
import attitudeBlame from './attitude-blame';
import attitudeCannotSolve from './attitude-cannot-solve';
import attitudeChatter from './attitude-chatter';
import attitudeDontKnow from './attitude-dont-know';
import attitudeFaultFinding from './attitude-fault-finding';
import attitudeGoComplain from './attitude-go-complain';
import attitudeImpatient from './attitude-impatient';
import attitudeNotOurConcern from './attitude-not-our-concern';
import attitudePassTheBuck from './attitude-pass-the-buck';
import attitudePriceSnob from './attitude-price-snob';
import attitudeRetort from './attitude-retort';
import attitudeRhetoric from './attitude-rhetoric';
import attitudeRuleWaving from './attitude-rule-waving';
import attitudeSarcasm from './attitude-sarcasm';
import attitudeSuitYourself from './attitude-suit-yourself';
import attitudeTooBusy from './attitude-too-busy';
import contactAccount from './contact-account';
import contactEnglish from './contact-english';
import contactLink from './contact-link';
import contactMail from './contact-mail';
import contactPhone from './contact-phone';
import contactPrivate from './contact-private';
import contactQq from './contact-qq';
import contactWechat from './contact-wechat';
import curtAnswer from './curt-answer';
import invoiceCharge from './invoice-charge';
import invoiceFalse from './invoice-false';
import invoiceRefusal from './invoice-refusal';
import jargonTerms from './jargon-terms';
import paymentEnglish from './payment-english';
import paymentPlatform from './payment-platform';
import paymentSurcharge from './payment-surcharge';
import paymentTransfer from './payment-transfer';
import priceChange from './price-change';
import priceEnglish from './price-english';
import pricePrivate from './price-private';
import priceRefund from './price-refund';
import privacyCode from './privacy-code';
import privacyDocument from './privacy-document';
import privacyNumber from './privacy-number';
import privacyOthers from './privacy-others';
import privacySecret from './privacy-secret';
import promiseDelivery from './promise-delivery';
import promiseEffect from './promise-effect';
import promiseFlawless from './promise-flawless';
import promiseLiability from './promise-liability';
import promiseNoDate from './promise-no-date';
import promiseOath from './promise-oath';
import refusalDelivery from './refusal-delivery';
import refusalEnglish from './refusal-english';
import refusalFlat from './refusal-flat';
import refusalReturn from './refusal-return';
import solicitationEnglish from './solicitation-english';
import solicitationMention from './solicitation-mention';
import solicitationPraise from './solicitation-praise';
import solicitationReward from './solicitation-reward';
import superlativeAbsolute from './superlative-absolute';
import superlativeMost from './superlative-most';
import superlativeRank from './superlative-rank';

/** Every shipped rule. */
export const rules: Rule[] = [
  abuseEn,
  abuseInsult,
  abuseZh,
  attitudeAlreadyTold,
  attitudeBelittle,
  attitudeBlame,
  attitudeCannotSolve,
  attitudeChatter,
  attitudeDontKnow,
  attitudeFaultFinding,
  attitudeGoComplain,
  attitudeImpatient,
  attitudeNotOurConcern,
  attitudePassTheBuck,
  attitudePriceSnob,
  attitudeRetort,
  attitudeRhetoric,
  attitudeRuleWaving,
  attitudeSarcasm,
  attitudeSuitYourself,
  attitudeTooBusy,
  contactAccount,
  contactEnglish,
  contactLink,
  contactMail,
  contactPhone,
  contactPrivate,
  contactQq,
  contactWechat,
  curtAnswer,
  invoiceCharge,
  invoiceFalse,
  invoiceRefusal,
  jargonTerms,
  paymentEnglish,
  paymentPlatform,
  paymentSurcharge,
  paymentTransfer,
  priceChange,
  priceEnglish,
  pricePrivate,
  priceRefund,
  privacyCode,
  privacyDocument,
  privacyNumber,
  privacyOthers,
  privacySecret,
  promiseDelivery,
  promiseEffect,
  promiseFlawless,
  promiseLiability,
  promiseNoDate,
  promiseOath,
  refusalDelivery,
  refusalEnglish,
  refusalFlat,
  refusalReturn,
  solicitationEnglish,
  solicitationMention,
  solicitationPraise,
  solicitationReward,
  superlativeAbsolute,
  superlativeMost,
  superlativeRank,
];
