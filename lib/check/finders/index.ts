import type { Hit, Normalised } from '../../model/rule';
import { callNumber, ownNumber } from './contact-number';
import { loneMark } from './lone-mark';
import { bankCard, identity, mobile } from './personal-number';

/** Faults that take arithmetic or more than one look to see; shapes name them. Offsets are those of the original. */
export const finders = {
  'bank-card': bankCard,
  'call-number': callNumber,
  identity,
  'lone-mark': loneMark,
  mobile,
  'own-number': ownNumber,
} satisfies Record<string, (text: Normalised) => Hit[]>;

export type FinderName = keyof typeof finders;
