import type { PersonHolder } from '../accounts/index.js'
import { forgetReporter, reportsOfPerson } from './dossier-report.store.js'

export const dossierReports: PersonHolder = {
  async collect(db, person) {
    return (await reportsOfPerson(db, person)).map((row) => ({
      fields: {
        reason: row.reason,
        words: row.words,
        createdAt: row.created_at,
        ...(row.contact !== null && { contact: row.contact }),
        ...(row.outcome !== null && { outcome: row.outcome }),
        ...(row.site !== null && { site: row.site }),
      },
      photos: [],
    }))
  },

  weigh: async (db, person) => ({ goes: 0, stays: (await reportsOfPerson(db, person)).length, ends: 0, first: [] }),

  async erase({ tx }, person) {
    await forgetReporter(tx, person)
    return 'gone'
  },
}
