import { isId, toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Db } from '../../database/tables.js'
import type { Services } from '../../rpc/context.js'
import { isSame } from '../../rpc/derived-secret.js'
import type { Invitation } from './invitation.js'
import { findInvitation } from './invitation.store.js'

type Hmac = Services['hmac']

const secretOf = (hmac: Hmac, id: Invitation['id']) => hmac(`invitation:${id}`)

/** All of it stands after `#`, so that no log knows whose page was opened. */
export function invitationPath(hmac: Hmac, id: Invitation['id'], asked = ''): string {
  return `/invitation${asked}#${id}.${secretOf(hmac, id)}`
}

/** The secret is checked before any query. */
export async function linkedInvitation(db: Db, hmac: Hmac, link: string): Promise<Invitation> {
  const [, text = '', secret = ''] = /^([0-9a-f-]{36})\.([\w-]{22,64})$/.exec(link) ?? []
  const id = toId<'Invitation'>(text)
  const invitation = isId(text) && isSame(secret, secretOf(hmac, id)) ? await findInvitation(db, id) : undefined
  if (!invitation) throw new Refusal('invitation-over')
  return invitation
}
