import { newId, toId } from '../../base/id.js'
import { mailAddress } from '../../base/mail-address.js'
import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import type { AddHostInput, DropHostInput } from '../groups.wire.js'
import { deleteHost, insertHost } from './host.store.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

/** Anybody may have an address at these, so nobody pays for all of theirs. */
const openMailboxes = new Set(
  'gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr live.com live.fr msn.com yahoo.com yahoo.fr icloud.com me.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr neuf.fr gmx.com gmx.fr proton.me protonmail.com'.split(
    ' ',
  ),
)

export async function addHost(
  { tx, clock, about }: Acting,
  { subject }: Allowed<'memberKinds'>,
  { name, domain: said, emails: listed = '' }: AddHostInput,
): Promise<{ readonly hostId: string; readonly addresses: number }> {
  const domain = said === undefined ? null : domainIn(said)
  const emails = [
    ...new Set(
      listed
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(addressIn),
    ),
  ]
  if ((domain === null) === (emails.length === 0)) throw new Refusal('invalid-input', { fields: ['domain', 'emails'] })
  const id = newId<'MembershipHost'>()
  await insertHost(tx, { id, memberId: subject.member, name, domain, emails, at: clock.now() })
  about({ kind: 'membership-host', id, title: name })
  return { hostId: id, addresses: emails.length }
}

export async function dropHost(
  { tx, about }: Acting,
  { subject }: Allowed<'memberKinds'>,
  { hostId }: DropHostInput,
): Promise<Record<string, never>> {
  const id = toId<'MembershipHost'>(hostId)
  const name = await deleteHost(tx, { id, memberId: subject.member })
  if (name === undefined) throw new Refusal('kind-moved-on')
  about({ kind: 'membership-host', id, title: name })
  return {}
}

/** « univ-lille.fr » or « @univ-lille.fr », as mail servers know it. */
function domainIn(text: string): string {
  const address = mailAddress(`personne@${text.replace(/^@/, '')}`)
  const domain = address?.slice(address.indexOf('@') + 1)
  if (domain === undefined || openMailboxes.has(domain)) throw new Refusal('invalid-input', { fields: ['domain'] })
  return domain
}

function addressIn(text: string): string {
  const address = mailAddress(text)
  if (address === undefined) throw new Refusal('invalid-input', { fields: ['emails'] })
  return address
}
