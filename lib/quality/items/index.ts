import type { Item } from '../item';
import { anythingElse } from './anything_else';
import { apology } from './apology';
import { closing } from './closing';
import { confirmAddress } from './confirm_address';
import { courtesy } from './courtesy';
import { firstResponse } from './first_response';
import { forbidden } from './forbidden';
import { fullAnswer } from './full_answer';
import { greeting } from './greeting';
import { holdNotice } from './hold_notice';
import { praise } from './praise';
import { solicitedPraise } from './solicited_praise';

/** The checklist in the order it is shown. */
export const items: readonly Item[] = [
  greeting,
  firstResponse,
  holdNotice,
  courtesy,
  fullAnswer,
  confirmAddress,
  anythingElse,
  closing,
  apology,
  forbidden,
  solicitedPraise,
  praise,
];
