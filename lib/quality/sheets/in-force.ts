import type { Conversation } from '../../model/conversation';
import type { ChatKey } from '../../model/log';
import type { Sheet } from '../../model/sheet';
import { chooseSheet } from './choose';
import { sheets as shipped } from './index';
import { shopStandard } from './shop-standard';

/** The sheets a shop works with: its own (every version) and the id of the general one. */
export interface SheetsInForce {
  own: readonly Sheet[];
  general: string;
}

/** The latest version of a sheet, the shop's own before one that comes along. */
export function latestOf({ own }: Pick<SheetsInForce, 'own'>, id: string): Sheet | undefined {
  const versions = own.filter((one) => one.id === id).sort((a, b) => b.version - a.version);
  return versions[0] ?? shipped.find((one) => one.id === id);
}

/** The sheet for chats that no special one is for; the standard one where the general one is missing or special itself. */
export function generalOf({ own, general }: SheetsInForce): Sheet {
  const found = latestOf({ own }, general);
  return found && !found.applies ? found : shopStandard;
}

/** The sheet a chat is judged by: the most special of the own ones made for some chats, else the general one. */
export function sheetFor(chat: Conversation, inForce: SheetsInForce): Sheet {
  const { own } = inForce;
  const special = [...new Set(own.map(({ id }) => id))].flatMap((id) => {
    const latest = latestOf({ own }, id);
    return latest?.applies ? [latest] : [];
  });
  return chooseSheet(special, chat, generalOf(inForce));
}

/**
 * The silence in seconds after which a new conversation begins. Conversations are cut before each gets its sheet, so it is that
 * of the sheet for the platform and shop: a shift goes by the first message of a conversation, which is not known yet.
 */
export function sessionGapFor(who: ChatKey, inForce: SheetsInForce): number {
  return sheetFor({ ...who, id: '', messages: [] }, inForce).thresholds.sessionGap;
}

/** The sheet for a chat that may still go on: it ends when a message would begin a new conversation, whatever a shift's sheet says. */
export function liveSheetFor(chat: Conversation, inForce: SheetsInForce): Sheet {
  const sheet = sheetFor(chat, inForce);
  const sessionGap = sessionGapFor(chat, inForce);
  return sessionGap === sheet.thresholds.sessionGap ? sheet : { ...sheet, thresholds: { ...sheet.thresholds, sessionGap } };
}

/** The same with no more than is needed to choose: of each own sheet the latest version, where it is the general one or made for some chats. */
export function onlyNeeded({ own, general }: SheetsInForce): SheetsInForce {
  const latest = [...new Set(own.map(({ id }) => id))].flatMap((id) => latestOf({ own }, id) ?? []);
  return { own: latest.filter(({ id, applies }) => id === general || applies), general };
}
