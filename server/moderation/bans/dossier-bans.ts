import { findAccount, mailboxOf, type PersonHolder } from '../../accounts/index.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { keyedHash } from '../../rpc/secret.store.js'
import { bansOfPerson, bansOf, bringBackBans, deleteBansOf, keepMailbox } from './ban.store.js'

/** Tells a person of their bans, past ones too: why, in whose name and in which words; not who decided. */
export const dossierBans: PersonHolder = {
  async collect(db, person) {
    return (await bansOfPerson(db, person)).map((row) => ({
      fields: {
        reason: row.reason,
        told: row.words,
        createdAt: row.created_at,
        ...(row.site !== null && { site: row.site }),
        ...(row.until !== null && { until: row.until }),
        ...(row.lifted_at !== null && { liftedAt: row.lifted_at }),
      },
      photos: [],
    }))
  },

  weigh: async (db, person) => ({ goes: 0, stays: (await bansOf(db, person)).length, ends: 0, first: [] }),

  /** Erasing oneself and coming back would lift what stands. */
  async erase({ tx, clock }, person) {
    const now = clock.now()
    const account = await findAccount(tx, person)
    if (account?.email !== undefined)
      await keepMailbox(tx, { person, mailbox: await mailboxHash(tx, account.email, now) }, now)
    await deleteBansOf(tx, person)
    return 'gone'
  },

  async welcome({ tx, clock }, { id: person, email }) {
    await bringBackBans(tx, { person, mailbox: await mailboxHash(tx, email, clock.now()) })
  },
}

/** By a key of its own, which nothing else is hashed with. */
async function mailboxHash(db: Db, email: string, now: Instant): Promise<string> {
  const hash = await keyedHash(db, 'banned mailboxes', now)
  return hash(mailboxOf(email))
}
