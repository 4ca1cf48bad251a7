import type { Reply } from '../../model/reply';
import { en } from './en';
import { zh } from './zh';

/** Built-in replies of both languages. */
export const packs: Reply[] = [...zh, ...en];
