import { findAccount, type PersonHolder } from '../accounts/index.js'
import type { Id } from '../base/id.js'
import type { Db } from '../database/tables.js'
import { membersById } from '../members/index.js'
import { depositsOfPerson, forgetDepositsOf, leaveDepositsOf } from './deposits/deposit.store.js'
import { forgetHosted, hostsFor } from './hosts/host.store.js'
import { forgetPerson } from './memberships/membership-end.store.js'
import { membershipsOf } from './memberships/membership.store.js'

const asKnown = async (db: Db, person: Id<'Account'>) => ({
  accountId: person,
  email: (await findAccount(db, person))?.email ?? null,
})

/** What a person paid to belong to a place, by their account or by its address, and what they left there. */
export const dossierMemberships: PersonHolder = {
  async collect(db, person) {
    const known = await asKnown(db, person)
    const memberships = await membershipsOf(db, known)
    const deposits = await depositsOfPerson(db, person)
    const hosted = known.email === null ? [] : await hostsFor(db, known.email)
    const members = await membersById(
      db,
      [...memberships, ...deposits, ...hosted].map(({ memberId }) => memberId),
    )
    const of = ({ memberId }: { readonly memberId: Id<'Member'> }) => members.get(memberId)?.name ?? ''
    const reached = ({ phone, email }: { readonly phone: string | null; readonly email: string | null }) => ({
      ...(phone !== null && { phone }),
      ...(email !== null && { contact: email }),
    })
    return [
      ...hosted.map((each) => ({ fields: { title: each.name, member: of(each) }, photos: [] })),
      ...memberships.map((each) => ({
        fields: {
          title: each.kindName,
          member: of(each),
          paidCents: each.cents,
          fromDay: each.from,
          toDay: each.to,
          createdAt: each.createdAt,
          ...reached(each.person),
        },
        photos: [],
      })),
      ...deposits.map((each) => ({
        fields: {
          title: each.thing,
          member: of(each),
          depositCents: each.cents,
          fromDay: each.takenOn,
          ...(each.ended && { toDay: each.ended.on }),
          ...(each.ended?.words && { reason: each.ended.words }),
          createdAt: each.createdAt,
          ...reached(each.person),
        },
        photos: [],
      })),
    ]
  },

  async weigh(db, person) {
    const deposits = await depositsOfPerson(db, person)
    const memberships = await membershipsOf(db, await asKnown(db, person))
    const held = deposits.filter(({ ended }) => ended === null)
    return {
      goes: 0,
      stays: memberships.length + deposits.length - held.length,
      ends: 0,
      // Who is erased could not be given it back.
      first: held.map(({ thing }) => ({ kind: 'deposit', title: thing })),
    }
  },

  abandon: ({ tx }, person) => leaveDepositsOf(tx, person),

  /** What was paid stays, without anybody’s name: a place keeps its accounts for ten years. */
  async erase({ tx }, person) {
    const known = await asKnown(tx, person)
    await forgetPerson(tx, known)
    if (known.email !== null) await forgetHosted(tx, known.email)
    await forgetDepositsOf(tx, person)
    return 'gone'
  },
}
