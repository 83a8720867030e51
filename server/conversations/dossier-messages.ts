import type { PersonHolder } from '../accounts/index.js'
import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import { blocksBy, deleteBlocksOf } from './blocks/person-block.store.js'
import { photoKey } from '../media/index.js'
import { eraseMessagesBy, messagesBy } from './message.store.js'
import { eraseMutesOf, mutesBy } from './talks/talk-mute.store.js'
import { eraseTalkSidesOf } from './talks/talk-side.store.js'

const writtenBy = async (db: Db, person: Id<'Account'>) =>
  (await messagesBy(db, person)).filter(({ words, photos }) => words !== '' || photos.length > 0)

export const dossierMessages: PersonHolder = {
  async collect(db, person) {
    const [messages, blocks, mutes] = await Promise.all([
      writtenBy(db, person),
      blocksBy(db, person),
      mutesBy(db, person),
    ])
    return [
      ...messages.map(({ words, photos, createdAt, memberName: member }) => ({
        fields: { words, createdAt, ...(member !== undefined && { member }) },
        photos: photos.map((photo) => ({ key: photoKey(photo), alt: '' })),
      })),
      ...blocks.map((createdAt) => ({ fields: { act: 'person.block', createdAt }, photos: [] })),
      ...mutes.map((createdAt) => ({ fields: { act: 'talks.mute', createdAt }, photos: [] })),
    ]
  },

  async weigh(db, person) {
    const messages = await writtenBy(db, person)
    const stays = messages.filter(({ memberName }) => memberName !== undefined).length
    return { goes: messages.length - stays, stays, ends: 0, first: [] }
  },

  async erase({ tx, clock }, person) {
    await eraseMessagesBy(tx, person, clock.now())
    await deleteBlocksOf(tx, person)
    await eraseTalkSidesOf(tx, person)
    await eraseMutesOf(tx, person)
    return 'gone'
  },
}
