import type { Instant } from '../base/instant.js'
import { Refusal } from '../base/refusal.js'
import { plain } from '../base/words.js'
import type { Tx } from '../database/tables.js'
import type { Allowed } from '../rpc/actor.js'
import type { StaffContext } from '../rpc/context.js'
import { askOrigin, createSite } from '../sites/index.js'
import { createTerritory, freeTerritorySlug, getTerritory, type Territory } from '../territories/index.js'
import { admitMember, findMember, newSlug, type Member } from '../members/index.js'
import { invite, refuseMostInvited } from '../roles/index.js'
import { answerRequest } from './answer-request.js'
import { setOpenedSite } from './join-request.store.js'
import type { OpeningInput, OpeningOutput } from './joining.wire.js'

type Inviting = Parameters<typeof invite>[1]
type Ctx = Pick<StaffContext, 'tx' | 'clock' | 'hashOf' | 'publicUrl' | 'about'>

/** All at once or nothing: a territory without its site would be nobody's. */
export async function openPartner(ctx: Ctx, network: Allowed<'network'>, input: OpeningInput): Promise<OpeningOutput> {
  const { tx } = ctx
  const { requestId, called: slug, name, languages, elements, moderation, origin, email, locale } = input
  if (email !== undefined) await refuseMostInvited(ctx, email)
  const request =
    requestId === undefined ? undefined : await answerRequest(ctx, network, { id: requestId, outcome: 'accepted' })
  const territory = await territoryFor(ctx, input.territory)
  const member = await ownerFor(ctx, input.owner, territory)
  const site = await createSite(ctx, {
    slug,
    name,
    memberId: member.id,
    territoryId: territory.id,
    origins: [],
    languages,
    elements,
    moderation,
  })
  ctx.about({ kind: 'site', id: site.id, title: name })
  if (origin !== undefined) await askOrigin(ctx, { site: slug, origin })
  if (request) await setOpenedSite(tx, request.id, site.id)
  if (email === undefined) return { slug, name }
  const by = network.actor && { by: network.actor.by }
  const invited = { ...by, of: { member: member.id }, role: 'manager', email, language: locale, mailed: true } as const
  const until = await invitedUntil(ctx, invited)
  return { slug, name, ...(until !== undefined && { until }) }
}

/** A person who manages the member already looks after its sites. */
async function invitedUntil(ctx: Ctx, invited: Inviting): Promise<Instant | undefined> {
  try {
    return (await invite(ctx, invited)).until
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'role-held') return undefined
    throw error
  }
}

async function territoryFor(ctx: Pick<Ctx, 'tx' | 'clock'>, given: OpeningInput['territory']): Promise<Territory> {
  if ('slug' in given) return getTerritory(ctx.tx, given.slug)
  const { name, communes } = given
  return createTerritory(ctx, { slug: await freeTerritorySlug(ctx.tx, slugFor(name)), name, communes })
}

async function ownerFor(
  ctx: Pick<Ctx, 'tx' | 'clock'>,
  given: OpeningInput['owner'],
  { id: territoryId }: Territory,
): Promise<Member> {
  if ('slug' in given) return memberNamed(ctx.tx, given.slug)
  const { name, kind } = given
  const slug = await newSlug(ctx.tx, name, '')
  const { member } = await admitMember(ctx, { slug, name, kind, territoryId, places: [] })
  return member
}

async function memberNamed(tx: Tx, slug: string): Promise<Member> {
  const member = await findMember(tx, slug)
  if (!member) throw new Refusal('member-unknown')
  return member
}

const slugFor = (name: string): string => plain(name).slice(0, 56).trim().replaceAll(' ', '-') || 'territoire'
