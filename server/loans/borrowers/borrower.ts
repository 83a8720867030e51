import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { plain } from '../../base/words.js'

/** Somebody whom a member lends to, as its team knows them. */
export type Borrower = {
  readonly id: Id<'Borrower'>
  readonly memberId: Id<'Member'>
  readonly accountId: Id<'Account'> | null
  readonly name: string
  readonly phone: string | null
  readonly email: string | null
  readonly card: string | null
  /** The number of a card that we made. */
  readonly madeCard: number | null
  readonly note: string
  readonly rememberedAt: Instant | null
  readonly remindedAt: Instant | null
  readonly reminder: string | null
  readonly createdAt: Instant
}

/** What is new of somebody: no card, no note, nothing to remember. */
export const newlyKnown = {
  card: null,
  madeCard: null,
  note: '',
  rememberedAt: null,
  remindedAt: null,
  reminder: null,
} satisfies Partial<Borrower>

/** French numbers are written in two ways. */
export const digitsOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^(?:00)?33(?=[1-9])/, '0')

/** Each word begins after a space, so that beginnings of words are found. */
export function soughtBy({ name, card, phone, email }: Pick<Borrower, 'name' | 'card' | 'phone' | 'email'>): string {
  const said = [plain(name), plain(card ?? ''), phone === null ? '' : digitsOf(phone), plain(email ?? '')]
  return ` ${said.filter(Boolean).join(' ')}`
}

const isNumber = /^[+\d\s().-]{3,}$/

/** Beginnings of words; a telephone number is one of them, however it is written. */
export function wordsSought(words: string): readonly string[] {
  const text = words.trim()
  if (isNumber.test(text)) return [digitsOf(text)].filter(Boolean)
  return plain(text).split(' ').filter(Boolean)
}
