import type { BundleEntry, BundleHeader } from '../model/bundle';
import type { Conversation } from '../model/conversation';
import { sealLine, sha256 } from './chain';

/** One conversation with the score its exporter claims. */
export interface Claim {
  conversation: Conversation;
  claimed: BundleEntry['claimed'];
  /** The sheet it was judged by, where that is not the header's. */
  sheet?: BundleEntry['sheet'];
}

/** What the exporter knows; format, version and counts follow from the conversations. */
export type BundleAbout = Omit<BundleHeader, 'format' | 'version' | 'counts'>;

/**
 * An exported file as JSON Lines, each with its line feed: a header, one line per conversation, an end line. Every line
 * carries the hash of the one before and is sealed with its own, so that a changed, dropped, doubled or moved line
 * shows. This proves the file was not edited by accident or by hand later; who wrote it is for a signature to prove.
 */
export async function* writeBundle(about: BundleAbout, claims: Claim[]): AsyncGenerator<string> {
  const header: BundleHeader = {
    format: 'saywell-bundle',
    version: 1,
    ...about,
    counts: {
      conversations: claims.length,
      messages: claims.reduce((total, { conversation }) => total + conversation.messages.length, 0),
    },
  };
  const first = JSON.stringify(header);
  yield `${first}\n`;
  let prev = await sha256(first);
  for (const [seq, { conversation, claimed, sheet }] of claims.entries()) {
    const { line, hash } = await sealLine(JSON.stringify({ seq, conversation, claimed, ...(sheet && { sheet }), prev }));
    yield `${line}\n`;
    prev = hash;
  }
  yield `${JSON.stringify({ end: claims.length, hash: prev })}\n`;
}
