import { hostTokens } from '../../ui/tokens';
import { bar } from './bar';
import { base } from './base';
import { card } from './card';
import { forced } from './forced';
import { guard } from './guard';
import { menu } from './menu';
import { reasons } from './reasons';

/** The overlay's whole style sheet, tokens first. */
export const overlayStyles = [hostTokens, base, bar, card, reasons, guard, menu, forced].join('\n');
