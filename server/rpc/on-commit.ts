import { changesOf } from '../events/event.js'
import type { Follower } from '../events/follow.js'
import type { Notice } from '../events/notice.js'
import type { Area, PublicCache } from './public-cache.js'

type Listeners = {
  readonly cache: PublicCache
  readonly areas: {
    /** Undefined while they are read. */
    of(communes: readonly string[]): readonly Area[] | undefined
    renew(): void
  }
  readonly followers: readonly Follower[]
}

/** Runs in every process as soon as one of them has committed something. */
export function onCommit({ cache, areas, followers }: Listeners, notices: readonly Notice[]): void {
  // Before the drops: until the areas are read again, an event drops its topics everywhere, in a new territory too.
  if (notices.some(({ type }) => changesOf(type).everywhere.includes('territories'))) areas.renew()
  for (const { type, communes } of notices) {
    const { inCommunes, everywhere } = changesOf(type)
    cache.drop(everywhere)
    cache.drop(inCommunes, communes && areas.of(communes))
  }
  const types = notices.map(({ type }) => type)
  for (const follower of followers) follower.wake(types)
}

/** When a process could not listen for a while. */
export function onMissedCommits({ cache, areas, followers }: Listeners): void {
  areas.renew()
  cache.dropAll()
  for (const follower of followers) follower.wake()
}
