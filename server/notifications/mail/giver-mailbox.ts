import { findAccount } from '../../accounts/index.js'
import type { Id } from '../../base/id.js'
import type { Language } from '../../base/language.js'
import type { Db } from '../../database/tables.js'
import { membersById } from '../../members/index.js'
import { staffOf } from '../../roles/index.js'
import { findSiteById } from '../../sites/index.js'
import type { Post } from './send-once.js'

type Giver = { readonly accountId: Id<'Account'> } | { readonly memberId: Id<'Member'> }

export type GiverMailbox = { readonly name: string; readonly address: string; readonly language: Language }

/**
 * Of a structure its own, else that of who manages it first, else of who keeps its stock. Undefined when nobody knows an address.
 * `home`: the site whose language is theirs while they have said none.
 */
export async function giverMailbox(
  { database: { reader: db } }: Pick<Post, 'database'>,
  { giver, home }: { readonly giver: Giver; readonly home: Id<'Site'> | null },
): Promise<GiverMailbox | undefined> {
  const site = home === null ? undefined : await findSiteById(db, home)
  const usual = site?.languages[0] ?? 'fr'
  if ('memberId' in giver) {
    const member = (await membersById(db, [giver.memberId])).get(giver.memberId)
    if (!member) return undefined
    if (member.email !== undefined) return { name: member.name, address: member.email, language: usual }
    const staff = await staffMailbox(db, giver.memberId, usual)
    return staff && { ...staff, name: member.name }
  }
  return personMailbox(db, giver.accountId, usual)
}

async function staffMailbox(db: Db, member: Id<'Member'>, usual: Language): Promise<GiverMailbox | undefined> {
  for (const work of ['people', 'stock'] as const) {
    const [first] = await staffOf(db, { member, work })
    const mailbox = first && (await personMailbox(db, first, usual))
    if (mailbox) return mailbox
  }
  return undefined
}

async function personMailbox(db: Db, id: Id<'Account'>, usual: Language): Promise<GiverMailbox | undefined> {
  const account = await findAccount(db, id)
  if (account?.email === undefined) return undefined
  return { name: account.firstName, address: account.email, language: account.language ?? usual }
}
