import { newId, toId, type Id } from '../../base/id.js'
import { dayOf, paris } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { readWebAddress } from '../../members/index.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context, StaffContext } from '../../rpc/context.js'
import type { AddKindInput, ChangeKindInput, RetireKindInput, RoomShown } from '../groups.wire.js'
import { hostsOf } from '../hosts/host.store.js'
import { insertKind, kindsOf, saveKind, setRetired } from './kind.store.js'
import type { MembershipKind } from './membership-kind.js'

type Acting = Pick<StaffContext, 'tx' | 'clock' | 'about'>

export async function showRoom(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { subject }: Allowed<'members'>,
): Promise<RoomShown> {
  const [kinds, hosts] = await Promise.all([kindsOf(db, subject.member), hostsOf(db, subject.member)])
  return {
    today: dayOf(clock.now(), paris),
    hosts: hosts.map(({ id: hostId, name, domain, addresses }) => ({
      hostId,
      name,
      ...(domain !== null && { domain }),
      addresses,
    })),
    kinds: kinds.map(({ id: kindId, sequence: seen, name, amounts, months, solidarityCents, link }) => ({
      kindId,
      seen,
      name,
      amounts: [...amounts],
      months,
      ...(solidarityCents !== null && { solidarityCents }),
      ...(link !== null && { link }),
    })),
  }
}

export async function addKind(
  { tx, clock, about }: Acting,
  { subject }: Allowed<'memberKinds'>,
  input: AddKindInput,
): Promise<{ readonly kindId: string }> {
  const kind: MembershipKind = { id: newId(), memberId: subject.member, sequence: 0, ...told(input) }
  await insertKind(tx, kind, clock.now())
  about(aboutKind(kind.id, kind.name))
  return { kindId: kind.id }
}

/** For what is noted from now on: what was noted keeps its name and its amount. */
export async function changeKind(
  { tx, about }: Acting,
  { subject }: Allowed<'memberKinds'>,
  { kindId, seen, ...input }: ChangeKindInput,
): Promise<Record<string, never>> {
  const kind: MembershipKind = { id: toId(kindId), memberId: subject.member, sequence: seen, ...told(input) }
  if (!(await saveKind(tx, kind))) throw new Refusal('kind-moved-on')
  about(aboutKind(kind.id, kind.name))
  return {}
}

/** Chosen no more, or again. */
export async function retireKind(
  { tx, clock, about }: Acting,
  { subject }: Allowed<'memberKinds'>,
  { kindId, retired }: RetireKindInput,
): Promise<Record<string, never>> {
  const id = toId<'MembershipKind'>(kindId)
  const name = await setRetired(tx, { id, memberId: subject.member }, retired ? clock.now() : null)
  if (name === undefined) throw new Refusal('kind-moved-on')
  about(aboutKind(id, name))
  return {}
}

const aboutKind = (id: Id<'MembershipKind'>, title: string) => ({ kind: 'membership-kind', id, title })

type Told = Pick<AddKindInput, 'name' | 'amounts' | 'months' | 'solidarityCents' | 'link'>

/** The smallest amount first, each once. */
function told({ name, amounts, months, solidarityCents, link }: Told) {
  const address = link === undefined ? null : readWebAddress(link)
  if (address === undefined) throw new Refusal('invalid-input', { fields: ['link'] })
  if (solidarityCents !== undefined && !amounts.includes(solidarityCents))
    throw new Refusal('invalid-input', { fields: ['solidarityCents'] })
  return {
    name,
    amounts: [...new Set(amounts)].toSorted((one, other) => one - other),
    solidarityCents: solidarityCents ?? null,
    months,
    link: address,
  }
}
