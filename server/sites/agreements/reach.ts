import type { Instant } from '../../base/instant.js'

/**
 * How much a session reads of what is between two. On our own pages the whole; on those of a site how it stands, and words that were
 * written since the sites of both agreed to show them.
 */
export type Reach = 'whole' | 'state' | { readonly wordsSince: Instant }

export function reachOf({ wordsSince }: { readonly wordsSince?: Instant }, isElsewhere: boolean): Reach {
  if (!isElsewhere) return 'whole'
  return wordsSince === undefined ? 'state' : { wordsSince }
}

/** Whether what was written then is read. */
export const isRead = (reach: Reach, at: string): boolean =>
  reach === 'whole' || (reach !== 'state' && at >= reach.wordsSince)
