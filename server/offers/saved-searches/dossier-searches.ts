import type { PersonHolder } from '../../accounts/index.js'
import { deleteSavedSearch, savedSearchesOf } from './saved-search.store.js'

export const dossierSearches: PersonHolder = {
  async collect(db, person) {
    return (await savedSearchesOf(db, person)).map(({ sought, site, createdAt }) => ({
      fields: {
        site: site.name,
        createdAt,
        ...(sought.words !== undefined && { words: sought.words }),
        ...(sought.category !== undefined && { category: sought.category }),
        ...(sought.kind !== undefined && { kind: sought.kind }),
        ...(sought.near !== undefined && { commune: sought.near }),
      },
      photos: [],
    }))
  },

  weigh: async (db, person) => ({ goes: (await savedSearchesOf(db, person)).length, stays: 0, ends: 0, first: [] }),

  async erase({ tx }, person) {
    for (const { id } of await savedSearchesOf(tx, person)) await deleteSavedSearch(tx, id)
    return 'gone'
  },
}
