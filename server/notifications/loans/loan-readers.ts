import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Language } from '../../base/language.js'
import { isAtPlace, loanPath, staffLoanPath, type LoanSheet, type LoanSide } from '../../loans/index.js'
import { staffOf } from '../../roles/index.js'
import type { Post } from '../mail/send-once.js'

export type LoanReader = {
  readonly name: string
  readonly address: string
  readonly language: Language
  readonly path: string
  /** Absent of whom staff entered. */
  readonly account?: Id<'Account'>
  /** Part of the `Message-ID`. */
  readonly key: string
}

type Wanted = {
  readonly side: LoanSide
  /** It reminds of something, which a person may not want. */
  readonly wantsReminders: boolean
}

/** A person; or each of a place's staff, by a link of their own. */
export async function loanReadersOf(
  post: Post,
  sheet: LoanSheet,
  { side, wantsReminders }: Wanted,
): Promise<LoanReader[]> {
  const { loan, homes } = sheet
  if (side === 'giver' && isAtPlace(loan)) return staffReaders(post, sheet)
  if (side === 'taker' && loan.takerId === null) return noAccountReaders(post, sheet)
  const account = side === 'taker' ? loan.takerId : 'accountId' in loan.giver ? loan.giver.accountId : null
  if (account === null) return []
  const reader = await readerOf(post, account, {
    home: homes[side],
    path: (mark) => loanPath(post.hmac, { id: loan.id, site: homes[side], mark }, side),
    wantsReminders,
  })
  const language = side === 'taker' ? loan.language : reader?.language
  return reader && language ? [{ ...reader, language }] : []
}

/** Takers whom staff entered have told an address, or are called. */
function noAccountReaders({ hmac }: Post, { loan, site, taker }: LoanSheet): LoanReader[] {
  if (taker.email === undefined) return []
  const path = loanPath(hmac, { id: loan.id, site, mark: undefined }, 'taker')
  return [{ name: taker.name, address: taker.email, language: loan.language, path, key: loan.id }]
}

/** Each by a link of their own, worth something while their role lasts. */
async function staffReaders(post: Post, sheet: LoanSheet): Promise<LoanReader[]> {
  const { loan, site } = sheet
  if (!('memberId' in loan.giver)) return []
  const staff = await staffOf(post.database.reader, { member: loan.giver.memberId, work: 'stock' })
  const readers = await Promise.all(
    staff.map((account) =>
      readerOf(post, account, {
        home: site,
        path: (mark) => staffLoanPath(post.hmac, { id: loan.id, site, mark }, account),
        wantsReminders: false,
      }),
    ),
  )
  return readers.filter((reader) => reader !== undefined)
}

type Reading = {
  readonly home: LoanSheet['site']
  readonly path: (mark: string | undefined) => string
  readonly wantsReminders: boolean
}

async function readerOf(
  { database }: Post,
  id: Id<'Account'>,
  { home, path, wantsReminders }: Reading,
): Promise<LoanReader | undefined> {
  const account = await findAccount(database.reader, id)
  if (account?.email === undefined || (wantsReminders && account.unreminded)) return undefined
  const language = account.language ?? home.languages[0] ?? 'fr'
  return {
    name: account.firstName,
    address: account.email,
    language,
    path: path(account.linkMark),
    account: id,
    key: id,
  }
}
