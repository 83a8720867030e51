import { findAccount, type PersonHolder } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import { toInstant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { membersById } from '../../members/index.js'
import { forgetPerson, membershipsOf } from './membership.store.js'

const asKnown = async (db: Db, person: Id<'Account'>) => ({
  accountId: person,
  email: (await findAccount(db, person))?.email ?? null,
})

/** What a person paid to belong to a place, by their account or by its address. */
export const dossierMemberships: PersonHolder = {
  async collect(db, person) {
    const memberships = await membershipsOf(db, await asKnown(db, person))
    const members = await membersById(
      db,
      memberships.map(({ memberId }) => memberId),
    )
    return memberships.map(({ memberId, kindName, cents, person: known, from, to, createdAt }) => ({
      fields: {
        title: kindName,
        member: members.get(memberId)?.name ?? '',
        paidCents: cents,
        fromDay: from,
        toDay: to,
        createdAt: toInstant(createdAt),
        ...(known.phone !== null && { phone: known.phone }),
        ...(known.email !== null && { contact: known.email }),
      },
      photos: [],
    }))
  },

  weigh: async (db, person) => ({
    goes: 0,
    stays: (await membershipsOf(db, await asKnown(db, person))).length,
    ends: 0,
    first: [],
  }),

  /** The payment stays, without anybody’s name: a place keeps its accounts for ten years. */
  async erase({ tx }, person) {
    await forgetPerson(tx, await asKnown(tx, person))
    return 'gone'
  },
}
