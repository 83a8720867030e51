import { findAccount } from '../../accounts/index.js'
import type { Db } from '../../database/tables.js'
import { findSiteById } from '../../sites/index.js'
import { presentBans } from '../bans/ban.store.js'
import { siteOf, type Moderator } from '../moderator.js'
import type { Bans } from './desk.wire.js'

/** Lists the people who may not publish there, the latest first. */
export async function listBans(db: Db, by: Moderator): Promise<Bans> {
  const site = siteOf(by)
  const items = await Promise.all(
    (await presentBans(db, site)).map(
      async ({ id, person, siteId, byAccount, createdAt: at, until, reason, words }) => {
        const [account, who, where] = await Promise.all([
          person && findAccount(db, person),
          byAccount && findAccount(db, byAccount),
          siteId && findSiteById(db, siteId),
        ])
        return {
          banId: id,
          firstName: account?.firstName ?? '',
          at,
          reason,
          words,
          ...(until && { until }),
          ...(who && { by: who.firstName }),
          ...(where && { site: where.name }),
          ...(!person && { erased: true as const }),
          mayLift: site === undefined || siteId === site,
        }
      },
    ),
  )
  return { items }
}
