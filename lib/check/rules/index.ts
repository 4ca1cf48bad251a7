import type { Rule } from '../../model/rule';
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
import paymentEnglish from './payment-english';
import paymentPlatform from './payment-platform';
import paymentSurcharge from './payment-surcharge';
import paymentTransfer from './payment-transfer';
import privacyCode from './privacy-code';
import privacyDocument from './privacy-document';
import privacyNumber from './privacy-number';
import privacyOthers from './privacy-others';
import privacySecret from './privacy-secret';

/** Every shipped rule. */
export const rules: Rule[] = [
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
  paymentEnglish,
  paymentPlatform,
  paymentSurcharge,
  paymentTransfer,
  privacyCode,
  privacyDocument,
  privacyNumber,
  privacyOthers,
  privacySecret,
];
