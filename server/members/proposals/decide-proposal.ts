import { toId } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { decideAsked } from '../../accounts/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { StaffContext } from '../../rpc/context.js'
import { communesOf } from '../../territories/index.js'
import type { Member } from '../member.js'
import { findMember } from '../member.store.js'
import { placesOf } from '../place.store.js'
import { admitMember } from '../upkeep/admit-member.js'
import { changeMember, type MemberDetails } from '../upkeep/change-member.js'
import { changePlace, type PlaceDetails } from '../upkeep/change-place.js'
import { newSlug } from '../upkeep/new-slug.js'
import type { Proposal, ProposalOutcome } from './proposal.js'
import { answerOnce, findProposal, setMember } from './proposal.store.js'
import type { AcceptInput, DecidedOutput, MergeInput, RefuseInput } from './proposal.wire.js'

type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'about'>
type Network = Allowed<'network'>

/** Shown at once, as whoever accepts it says; the proposal keeps who proposed it, when, and on which site. */
export async function acceptProposal(ctx: Ctx, network: Network, input: AcceptInput): Promise<DecidedOutput> {
  const { tx } = ctx
  const proposal = await decide(ctx, network, { id: input.proposalId, outcome: 'accepted' })
  const { communeCode, point, precision } = proposal
  const [commune] = await communesOf(tx, [communeCode])
  const { name, kind, does, about, street, hours, website } = input
  const slug = await newSlug(tx, name, commune?.name ?? '')
  const [postcode, another] = commune?.postcodes ?? []
  const { member } = await admitMember(ctx, {
    slug,
    name,
    kind,
    does,
    ...(about.length > 0 && (about.length <= 280 ? { summary: about } : { description: about })),
    ...(website && { website }),
    places: [
      {
        slug,
        name,
        communeCode,
        point,
        precision,
        ...(street && { street }),
        ...(postcode !== undefined && another === undefined && { postcode }),
        ...(hours && { hours }),
      },
    ],
  })
  await setMember(tx, proposal.id, member.id)
  ctx.about({ kind: 'member', id: member.id, title: name })
  return { slug, name, taken: [] }
}

/** It is one that stands: of the proposal it takes what it did not say itself. */
export async function mergeProposal(ctx: Ctx, network: Network, input: MergeInput): Promise<DecidedOutput> {
  const { tx } = ctx
  const member = await findMember(tx, input.slug)
  if (!member) throw new Refusal('member-unknown')
  const proposal = await decide(ctx, network, { id: input.proposalId, outcome: 'merged' })
  await setMember(tx, proposal.id, member.id)
  const taken = await takeOver(ctx, member, proposal)
  ctx.about({ kind: 'member', id: member.id, title: member.name })
  return { slug: member.slug, name: member.name, taken }
}

export async function refuseProposal(ctx: Ctx, network: Network, input: RefuseInput): Promise<DecidedOutput> {
  const { proposalId: id, reason } = input
  const { name } = await decide(ctx, network, { id, outcome: 'refused', reason })
  ctx.about({ kind: 'proposal', id, title: name })
  return { name, taken: [] }
}

type Deciding = { readonly id: string; readonly outcome: ProposalOutcome; readonly reason?: string }

async function decide({ tx, clock }: Ctx, { actor }: Network, { id: given, ...said }: Deciding): Promise<Proposal> {
  const id = toId<'Proposal'>(given)
  return decideAsked(
    { tx, clock },
    {
      by: actor?.by,
      write: (decided) => answerOnce(tx, id, { ...said, ...decided }),
      find: () => findProposal(tx, id),
      event: { type: 'proposal.decided', proposalId: id },
      gone: 'proposal-gone',
      movedOn: 'proposal-moved-on',
    },
  )
}

const untouched = { parentId: undefined, territoryId: undefined, phone: undefined, email: undefined }

async function takeOver(ctx: Ctx, member: Member, proposal: Proposal): Promise<string[]> {
  const { about, website, hours, street } = proposal
  const isMute = member.summary === undefined && member.description === undefined
  const details: MemberDetails = {
    ...untouched,
    summary: isMute && about.length <= 280 ? about : undefined,
    description: isMute && about.length > 280 ? about : undefined,
    website: member.website === undefined ? website : undefined,
  }
  const lists = { does: undefined, topics: undefined, labels: undefined, links: undefined }
  const taken = [isMute && 'about', details.website !== undefined && 'website']
  if (taken.some(Boolean)) await changeMember(ctx, member, { details, ...lists })
  const [place] = (await placesOf(ctx.tx, member.id)).filter((each) => each.communeCode === proposal.communeCode)
  if (place) {
    const missing = {
      hours: place.hours === undefined ? hours : undefined,
      street: place.street === undefined ? street : undefined,
    }
    taken.push(missing.hours !== undefined && 'hours', missing.street !== undefined && 'street')
    if (missing.hours !== undefined || missing.street !== undefined)
      await changePlace(ctx, place, { details: { ...nothingSaid, ...missing } })
  }
  return taken.filter((each) => each !== false)
}

const nothingSaid: PlaceDetails = {
  street: undefined,
  streetExtra: undefined,
  postcode: undefined,
  hours: undefined,
  phone: undefined,
  email: undefined,
  website: undefined,
  bookingUrl: undefined,
  accessibilityUrl: undefined,
  wheelchair: undefined,
  price: undefined,
}
