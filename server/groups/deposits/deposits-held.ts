import type { Id } from '../../base/id.js'
import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { MemberPerson } from '../memberships/membership.js'
import type { Deposit } from './deposit.js'
import type { DepositHeld } from '../standing.wire.js'
import { heldDeposits } from './deposit.store.js'

/** A number is written in two ways, and these digits are in both. */
const digitsOf = (phone: string) => phone.replaceAll(/\D/g, '').slice(-9)

/**
 * What a member holds of somebody, the newest first. Of who left neither address nor number the name alone is known: it is shown
 * beside the thing, and who gives back reads both.
 */
export async function depositsHeldOf(db: Db, memberId: Id<'Member'>, who: MemberPerson): Promise<DepositHeld[]> {
  const held = await heldDeposits(db, memberId)
  return held.filter(({ person }) => isOne(person, who)).map(toldDeposit)
}

export const toldDeposit = ({ id, person, thing, cents, means, takenOn }: Deposit): DepositHeld => ({
  ...{ depositId: id, name: person.name, thing, cents, means, takenOn },
})

function isOne(person: MemberPerson, who: MemberPerson): boolean {
  const { accountId, email, phone, name } = person
  if (accountId !== null || who.accountId !== null) {
    if (accountId === who.accountId) return true
    if (accountId !== null && who.accountId !== null) return false
  }
  if (email !== null && email === who.email) return true
  if (phone !== null && who.phone !== null && digitsOf(phone) === digitsOf(who.phone)) return true
  return email === null && phone === null && plain(name) === plain(who.name)
}
