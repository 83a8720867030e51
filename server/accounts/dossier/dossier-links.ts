import { toId, isId, type Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Services } from '../../rpc/context.js'
import { datedSecret, isDatedSecret } from '../../rpc/derived-secret.js'
import type { Account } from '../account.js'
import { findAccount } from '../account.store.js'

type Hmac = Services['hmac']

const dossierActs = ['export', 'erase'] as const
export type DossierAct = (typeof dossierActs)[number]

/** How long a link in a mail leads there. */
export const linkHours = 24

const paths: Record<DossierAct, string> = { export: '/emporter', erase: '/effacer' }

const what = (act: DossierAct, person: Id<'Account'>) => `dossier:${act}:${person}`

type DossierLink = { readonly person: Id<'Account'>; readonly until: Instant; readonly asked: string }

/** All of it stands after `#`, so that no log knows whose page was opened. */
export function dossierPath(hmac: Hmac, act: DossierAct, { person, until, asked }: DossierLink): string {
  return `${paths[act]}${asked}#${person}.${datedSecret(hmac, what(act, person), until)}`
}

/** The secret is checked before any query. Nobody is there once they are erased. */
export async function linkedPerson(
  db: Db,
  { hmac, now, act }: { readonly hmac: Hmac; readonly now: Instant; readonly act: DossierAct },
  link: string,
): Promise<Account> {
  const [, id = '', secret = ''] = /^([0-9a-f-]{36})\.([\w-]{22,64})$/.exec(link) ?? []
  const person = toId<'Account'>(id)
  if (!isId(id) || !isDatedSecret(hmac, secret, { what: what(act, person), now })) throw new Refusal('link-over')
  const account = await findAccount(db, person)
  if (account?.email === undefined) throw new Refusal('link-over')
  return account
}
