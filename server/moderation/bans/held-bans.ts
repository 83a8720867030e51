import type { PersonHolder } from '../../accounts/index.js'
import { bansHeld, deleteBansOf } from './ban.store.js'

/** What keeps a person from publishing, or did: why, in whose name and what they were told; not who decided. */
export const heldBans: PersonHolder = {
  async collect(db, person) {
    return (await bansHeld(db, person)).map((row) => ({
      fields: {
        ...{ reason: row.reason, told: row.words, createdAt: row.created_at },
        ...(row.site !== null && { site: row.site }),
        ...(row.lifted_at !== null && { liftedAt: row.lifted_at }),
      },
      photos: [],
    }))
  },

  weigh: () => Promise.resolve({ goes: 0, stays: 0, ends: 0, first: [] }),

  async erase({ tx }, person) {
    await deleteBansOf(tx, person)
    return 'gone'
  },
}
