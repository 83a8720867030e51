import type { PersonHolder } from '../accounts/index.js'
import { blocksBy, deleteBlocksOf } from './blocks/person-block.store.js'
import type { Message } from './message.js'
import { eraseMessagesBy, messagesBy } from './message.store.js'
import { eraseTalkSidesOf } from './talks/talk-side.store.js'

const withWords = (messages: readonly Message[]) => messages.filter(({ words }) => words !== '')

export const dossierMessages: PersonHolder = {
  async collect(db, person) {
    const [messages, blocks] = await Promise.all([messagesBy(db, person), blocksBy(db, person)])
    return [
      ...withWords(messages).map(({ words, createdAt }) => ({ fields: { words, createdAt }, photos: [] })),
      ...blocks.map((createdAt) => ({ fields: { act: 'person.block', createdAt }, photos: [] })),
    ]
  },

  weigh: async (db, person) => ({ goes: withWords(await messagesBy(db, person)).length, stays: 0, ends: 0, first: [] }),

  async erase({ tx }, person) {
    await eraseMessagesBy(tx, person)
    await deleteBlocksOf(tx, person)
    await eraseTalkSidesOf(tx, person)
    return 'gone'
  },
}
