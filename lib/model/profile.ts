import { z } from 'zod';
import { localised } from './localised';
import { platformId } from './platform';

/** Minutes of the local day from `from` up to, not including, `to`; `to` below `from` runs past midnight. */
export const hours = z.strictObject({
  from: z.number().int().min(0).max(1_440),
  to: z.number().int().min(0).max(1_440),
  /**
   * `leave-out`: what begins outside is not counted. `pause`: it is counted, but only time inside the hours counts as waiting.
   */
  outside: z.enum(['leave-out', 'pause']),
});
export type Hours = z.infer<typeof hours>;

/**
 * How one platform counts response times. Definitions differ in more than the number of seconds, so they are data.
 */
export const profile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{2,40}$/),
  platform: platformId,
  title: localised,
  /**
   * What is one: every `message` of a customer; a `round`, from the first unanswered message to the first reply; a `session`
   * or a `person`, in time only when every round of it is; or only the `first` round of each session.
   */
  unit: z.enum(['message', 'round', 'session', 'person', 'first']),
  /** Of `person`: the same customer counts once a day, or once a day with each agent. */
  person: z.enum(['day', 'day-and-agent']).optional(),
  /** Seconds; the first is the one that is assessed. */
  thresholds: z.array(z.number().positive()).min(1).max(5),
  /** IANA name: what a day and an hour are. */
  zone: z.string().max(60),
  /** None: the whole day. */
  hours: hours.optional(),
  /** Whether a robot's line is a reply. */
  robots: z.boolean(),
  /** Units in which nobody but a robot spoke to the customer are not counted: they never reached a person. */
  reachedAgent: z.boolean(),
  /** Messages left while nobody was online are not assessed. A chat does not show who was online, so an unanswered unit is doubtful. */
  skipsOffline: z.boolean().optional(),
  /** A silence of more seconds than this before a customer's message begins a new session. */
  sessionGap: z.number().positive(),
  /** Natural days the platform looks back. */
  days: z.number().int().positive(),
  /** What is asked for: a share (0–1) within the first threshold, or an average of at most so many seconds. */
  target: z
    .discriminatedUnion('of', [
      z.strictObject({ of: z.literal('share'), atLeast: z.number().min(0).max(1) }),
      z.strictObject({ of: z.literal('average'), atMost: z.number().positive() }),
    ])
    .optional(),
  /** Fewer units are not assessed. */
  minimum: z.number().int().positive().optional(),
  /** First day it held, or the day of the page it was read on when that is not known; YYYY-MM-DD. */
  validFrom: z.iso.date(),
  /** Where the definition was read. */
  source: z.string().min(1).max(300),
  /** `platform`: its own notice. `sellers`: advice among sellers, which contradicts itself. `shop`: the shop's own choice. `assumed`: unconfirmed. */
  standing: z.enum(['platform', 'sellers', 'shop', 'assumed']),
  /** What a reader should know: contradictions, what cannot be read from a chat. */
  note: localised.optional(),
});
export type Profile = z.infer<typeof profile>;
