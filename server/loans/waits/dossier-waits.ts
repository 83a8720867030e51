import type { PersonHolder } from '../../accounts/index.js'
import { findOffer, lockOffer } from '../../offers/index.js'
import { endWaitsOn, leaveWait } from './end-waits.js'
import { waitsOf } from './wait.store.js'

/** A person's waits. People who wait for something of theirs are told that it is gone. */
export const dossierWaits: PersonHolder = {
  async collect(db, person) {
    const waits = await waitsOf(db, person)
    return Promise.all(
      waits.map(async ({ offerId, days, createdAt }) => ({
        fields: {
          title: (await findOffer(db, offerId))?.title ?? '',
          createdAt,
          ...(days && { fromDay: days.from, toDay: days.to }),
        },
        photos: [],
      })),
    )
  },

  weigh: async (db, person) => ({ goes: (await waitsOf(db, person)).length, stays: 0, ends: 0, first: [] }),

  async erase({ tx, clock }, person) {
    for (const wait of await waitsOf(tx, person)) {
      await lockOffer(tx, wait.offerId)
      await leaveWait({ tx, clock }, wait)
    }
    await endWaitsOn(tx, person, clock.now())
    return 'gone'
  },
}
