import { Refusal } from '../base/refusal.js'
import { admitMember, CommuneFinder, newSlug } from '../members/index.js'
import { invite, refuseMostInvited } from '../roles/index.js'
import type { MutationContext } from '../rpc/context.js'
import type { WorkshopInput } from './joining.wire.js'

/**
 * Somebody who repairs and is not in the network: their structure is proposed, and its mailbox invited to the desk, where they open
 * the workshop. Nobody is shown it before the network admits it.
 */
export async function askForWorkshop(
  ctx: MutationContext,
  { name, street, town, postcode, phone, email, locale }: WorkshopInput,
): Promise<{ readonly slug: string }> {
  const { tx } = ctx
  await refuseMostInvited(ctx, email)
  const { commune } = await new CommuneFinder(tx).find({ code: '', postcode, city: town })
  if (!commune?.centre) throw new Refusal('invalid-input', { fields: ['town'] })
  const slug = await newSlug(tx, name, commune.name)
  const place = { slug, name, street, postcode, communeCode: commune.code }
  const { member } = await admitMember(ctx, {
    slug,
    name,
    kind: 'repairer',
    status: 'proposed',
    ...(phone !== undefined && { phone }),
    // Its people put the point at the door, at the desk.
    places: [{ ...place, point: commune.centre, precision: 'commune' }],
  })
  await invite(ctx, { of: { member: member.id }, role: 'manager', email, language: locale, mailed: true })
  return { slug }
}
