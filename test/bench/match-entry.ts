import { compare } from './match-compare';

/** What the bench calls in the page. */
Object.assign(globalThis, { compare });
