import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { StaffContext } from '../../rpc/context.js'
import { communesOf } from '../../territories/index.js'
import { membersById } from '../member.store.js'
import { recordMember } from '../record-member.js'
import { admitMember } from '../upkeep/admit-member.js'
import { newSlug } from '../upkeep/new-slug.js'
import { setStatus } from './network.store.js'
import type { AddMemberInput, StatusInput } from './network.wire.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>

export async function addMember(ctx: Ctx, { name, kind, about, website, does, place }: AddMemberInput) {
  const [commune] = place ? await communesOf(ctx.tx, [place.communeCode]) : []
  if (place && !commune?.centre) throw new Refusal('invalid-input', { fields: ['place'] })
  const slug = await newSlug(ctx.tx, name, commune?.name ?? '')
  const [postcode, another] = commune?.postcodes ?? []
  const { member } = await admitMember(ctx, {
    slug,
    name,
    kind,
    does,
    ...(about !== '' && (about.length <= 280 ? { summary: about } : { description: about })),
    ...(website !== undefined && { website }),
    places:
      place && commune?.centre
        ? [
            {
              slug,
              name,
              communeCode: commune.code,
              point: commune.centre,
              precision: 'commune' as const,
              ...(place.street !== undefined && { street: place.street }),
              ...(postcode !== undefined && another === undefined && { postcode }),
              ...(place.hours !== undefined && { hours: place.hours }),
            },
          ]
        : [],
  })
  ctx.about({ kind: 'member', id: member.id, title: name })
  return { memberId: member.id, slug, name }
}

/** Admitted, taken off every map and list, or put back. */
export async function changeStatus({ tx, clock, about }: Ctx, { memberId, from, to }: StatusInput) {
  const id = toId<'Member'>(memberId)
  const member = (await membersById(tx, [id])).get(id)
  if (!member) throw new Refusal('member-unknown')
  const now = clock.now()
  if (!(await setStatus(tx, id, { from, to, now }))) throw new Refusal('member-moved-on', { status: member.status })
  await recordMember(tx, now, { memberId: id })
  about({ kind: 'member', id, title: member.name })
  return { name: member.name }
}
