import { toId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { lockStock } from '../../offers/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import type { CardInput, CardSaid, ChangeBorrowerInput, NoteBorrowerInput } from './borrower-sheet.wire.js'
import type { Borrower } from './borrower.js'
import { isCodeOfCopy, lastMadeCard, lockBorrower, saveBorrower } from './borrower.store.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** The list of who did what names nobody without an account, who could not take their name off it. */
export const aboutBorrower = ({ id, name, accountId }: Borrower) =>
  accountId === null ? { kind: 'borrower', id, title: '' } : { kind: 'borrower', id, title: name, person: accountId }

/** The team's note; its person reads it on asking, and in their dossier. */
export async function noteBorrower(
  { tx, about }: Acting,
  { subject: { member } }: Allowed<'stock'>,
  { borrower, note, seen }: NoteBorrowerInput,
): Promise<void> {
  const known = await lockBorrower(tx, member, toId(borrower))
  if (known.note !== seen) throw new Refusal('borrower-moved-on')
  await saveBorrower(tx, { ...known, note })
  about(aboutBorrower(known))
}

/** A card of their own that was typed, the next that we make, or none any more. */
export async function setCard(
  { tx, about }: Acting,
  { subject: { member } }: Allowed<'stock'>,
  { borrower, card }: CardInput,
): Promise<CardSaid> {
  // Two tills that make a card come one after the other.
  await lockStock(tx, member)
  const known = await lockBorrower(tx, member, toId(borrower))
  const given = card === undefined ? await madeCard(tx, member) : typedCard(card)
  if (given.card !== null && (await isCodeOfCopy(tx, member, given.card))) throw new Refusal('card-taken')
  await saveBorrower(tx, { ...known, ...given })
  about(aboutBorrower(known))
  return given.card === null ? {} : { card: given.card }
}

type Card = Pick<Borrower, 'card' | 'madeCard'>

/** As a scanner reads it: without spaces around, in capitals. */
const typedCard = (typed: string): Card => ({ card: typed.replace(/\s+/g, ' ').toUpperCase() || null, madeCard: null })

/** Four digits, so that it is nobody's age or shoe size. */
const firstCard = 1001

async function madeCard(tx: Tx, member: Id<'Member'>): Promise<Card> {
  const number = Math.max(firstCard - 1, await lastMadeCard(tx, member)) + 1
  return { card: String(number), madeCard: number }
}

/** What the team wrote down of who has no account; with one, the person says it themselves. */
export async function changeBorrower(
  { tx, clock, about }: Acting,
  { subject: { member } }: Allowed<'stock'>,
  { borrower, name, phone, email, remembered }: ChangeBorrowerInput,
): Promise<void> {
  const known = await lockBorrower(tx, member, toId(borrower))
  if (known.accountId !== null) throw new Refusal('borrower-moved-on')
  const rememberedAt = remembered ? (known.rememberedAt ?? clock.now()) : null
  await saveBorrower(tx, { ...known, name, phone: phone ?? null, email: email ?? null, rememberedAt })
  about(aboutBorrower(known))
}
