import type { PersonHolder } from '../../accounts/index.js'
import { deleteNotesBy, notesBy } from './note.store.js'

/** Tells a person the notes that they wrote to those who moderate with them. */
export const dossierNotes: PersonHolder = {
  async collect(db, person) {
    return (await notesBy(db, person)).map(({ words, created_at: createdAt, site }) => ({
      fields: { words, createdAt, ...(site !== null && { site }) },
      photos: [],
    }))
  },

  weigh: async (db, person) => ({ goes: (await notesBy(db, person)).length, stays: 0, ends: 0, first: [] }),

  async erase({ tx }, person) {
    await deleteNotesBy(tx, person)
    return 'gone'
  },
}
