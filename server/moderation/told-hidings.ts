import type { Context } from '../rpc/context.js'
import { findSiteById } from '../sites/index.js'
import { stateOf } from './open-objection.js'
import { hidingsAmong } from './hiding.store.js'
import { briefObjectionPath } from './links.js'
import type { ToldHiding } from './moderation.wire.js'
import { objectionTo } from './objection.store.js'

type Hidden = {
  readonly kind: string
  readonly ids: readonly string[]
  /** On whose page somebody objects, by slug. */
  readonly homeOf: (id: string) => string | undefined
}

/** The hidings of these that stand now, by their ids, as each giver is told of them: where, why, by whom, and where to object. */
export async function toldHidings(
  { db, clock, hmac }: Pick<Context, 'db' | 'clock' | 'hmac'>,
  { kind, ids, homeOf }: Hidden,
): Promise<ReadonlyMap<string, readonly ToldHiding[]>> {
  const now = clock.now()
  const told = new Map<string, ToldHiding[]>()
  for (const hiding of await hidingsAmong(db, kind, ids)) {
    const { id, subject, reason, words, isAutomatic, asks, siteId, bySite } = hiding
    const [where, by, objection] = await Promise.all([
      siteId && findSiteById(db, siteId),
      bySite && findSiteById(db, bySite),
      objectionTo(db, id),
    ])
    const site = homeOf(subject.id) ?? where?.slug
    const one = {
      reason,
      words,
      automatic: isAutomatic,
      state: stateOf(hiding, objection),
      asks: asks !== undefined,
      changed: asks?.answeredAt !== undefined,
      ...(where && { site: where.name }),
      ...(by && { bySite: by.name }),
      ...(site !== undefined && { page: briefObjectionPath(hmac, { hiding: id, site, now }) }),
    }
    told.set(subject.id, [...(told.get(subject.id) ?? []), one])
  }
  return told
}
