import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Language } from '../../base/language.js'
import { membersById } from '../../members/index.js'
import { findSiteById } from '../../sites/index.js'
import type { Post } from './send-once.js'

type Giver = { readonly accountId: Id<'Account'> } | { readonly memberId: Id<'Member'> }

export type GiverMailbox = { readonly name: string; readonly address: string; readonly language: Language }

/** Undefined when nobody knows an address. `home`: the site whose language is theirs while they have said none. */
export async function giverMailbox(
  { database: { reader: db } }: Pick<Post, 'database'>,
  { giver, home }: { readonly giver: Giver; readonly home: Id<'Site'> | null },
): Promise<GiverMailbox | undefined> {
  const site = home === null ? undefined : await findSiteById(db, home)
  const usual = site?.languages[0] ?? 'fr'
  if ('memberId' in giver) {
    const member = (await membersById(db, [giver.memberId])).get(giver.memberId)
    return member?.email === undefined ? undefined : { name: member.name, address: member.email, language: usual }
  }
  const account = await findAccount(db, giver.accountId)
  if (account?.email === undefined) return undefined
  return { name: account.firstName, address: account.email, language: account.language ?? usual }
}
