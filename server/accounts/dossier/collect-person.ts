import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import type { Account } from '../account.js'
import { sessionsOf } from '../session.store.js'
import type { DossierPart, DossierRecord, PersonHolders } from './person-holder.js'

/** `linkMark` would open the links of their mails. */
export type KnownOfPerson = Omit<Account, 'id' | 'linkMark'>

export type CollectedPerson = {
  readonly account: KnownOfPerson
  readonly sessions: readonly {
    readonly host: string
    readonly site?: string
    readonly browser?: string
    readonly device?: string
    readonly createdAt: Instant
    readonly lastUsedAt: Instant
  }[]
  readonly parts: Readonly<Record<DossierPart, readonly DossierRecord[]>>
}

/** All that is known of a person, as stored (GDPR, articles 15 and 20). What opens something is not among it. */
export async function collectPerson(
  db: Db,
  holders: PersonHolders,
  { account: { id, linkMark: _, ...account }, now }: { readonly account: Account; readonly now: Instant },
): Promise<CollectedPerson> {
  const sessions = await sessionsOf(db, id, now)
  const of = (part: DossierPart) => holders[part].collect(db, id)
  return {
    account,
    sessions: sessions.map(({ origin, site, browser, device, createdAt, lastUsedAt }) => ({
      host: new URL(origin).host,
      createdAt,
      lastUsedAt,
      ...(site && { site: site.name }),
      ...(browser && { browser }),
      ...(device && { device }),
    })),
    parts: {
      loans: await of('loans'),
      waits: await of('waits'),
      offers: await of('offers'),
      visits: await of('visits'),
      reports: await of('reports'),
      bans: await of('bans'),
      notes: await of('notes'),
      memberships: await of('memberships'),
      roles: await of('roles'),
      searches: await of('searches'),
      messages: await of('messages'),
    },
  }
}
