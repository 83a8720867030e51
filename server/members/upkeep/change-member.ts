import type { MutationContext } from '../../rpc/context.js'
import type { Member } from '../member.js'
import { saveMember } from '../member.store.js'
import { recordMember } from '../record-member.js'

type Detail = 'summary' | 'description' | 'website' | 'phone' | 'email' | 'parentId' | 'territoryId'
type Listed = 'does' | 'topics' | 'labels' | 'links'

/** Undefined leaves a detail as it is, null removes it. */
export type MemberDetails = { readonly [Name in Detail]: NonNullable<Member[Name]> | null | undefined }
export type MemberChange = { readonly details: MemberDetails } & {
  readonly [Name in Listed]: Member[Name] | undefined
} & Partial<Pick<Member, 'name' | 'kind'>>

export async function changeMember(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  member: Member,
  change: MemberChange,
): Promise<void> {
  const { summary, description, website, phone, email, parentId, territoryId, ...kept } = member
  const { details: said, name = member.name, kind = member.kind } = change
  const now = <T>(anew: T | null | undefined, before: T | undefined) => (anew === undefined ? before : anew)
  const details = toldDetails({
    summary: now(said.summary, summary),
    description: now(said.description, description),
    website: now(said.website, website),
    phone: now(said.phone, phone),
    email: now(said.email, email),
    parentId: now(said.parentId, parentId),
    territoryId: now(said.territoryId, territoryId),
  })
  const lists = {
    does: change.does ?? member.does,
    topics: change.topics ?? member.topics,
    labels: change.labels ?? member.labels,
    links: change.links ?? member.links,
  }
  await saveMember(tx, { ...kept, name, kind, ...details, ...lists, updatedAt: clock.now() })
  await recordMember(tx, clock.now(), { memberId: member.id })
}

export function toldDetails(details: MemberDetails): Pick<Member, Detail> {
  const { summary, description, website, phone, email, parentId, territoryId } = details
  return {
    ...(typeof summary === 'string' && { summary }),
    ...(typeof description === 'string' && { description }),
    ...(typeof website === 'string' && { website }),
    ...(typeof phone === 'string' && { phone }),
    ...(typeof email === 'string' && { email }),
    ...(typeof parentId === 'string' && { parentId }),
    ...(typeof territoryId === 'string' && { territoryId }),
  }
}
