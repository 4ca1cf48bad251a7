import type { Conversation } from '../../model/conversation';
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

/** The sheet a chat is judged by: the most special of the own ones made for some chats, else the general one. */
export function sheetFor(chat: Conversation, { own, general }: SheetsInForce): Sheet {
  const otherwise = latestOf({ own }, general) ?? shopStandard;
  const special = [...new Set(own.map(({ id }) => id))].flatMap((id) => {
    const latest = latestOf({ own }, id);
    return latest?.applies ? [latest] : [];
  });
  return chooseSheet(special, chat, otherwise.applies ? shopStandard : otherwise);
}
