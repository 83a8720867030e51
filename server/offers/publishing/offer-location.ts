import type { Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import type { Point } from '../../base/point.js'
import type { Tx } from '../../database/tables.js'
import { lockAccount } from '../../accounts/index.js'
import { membersById, placesById, statesOf, type Place } from '../../members/index.js'
import { communesOf, getCommune } from '../../territories/index.js'
import type { Giver, Offer } from '../offer.js'

/** Where it is collected, and for a person's offer a commune other than their own. */
type CollectedAt = { readonly placeId?: Id<'Place'>; readonly communeCode?: string }

export type OfferLocation = {
  readonly communeCode: string
  readonly point: Point
  readonly communes: readonly string[]
  readonly intercommunality: string | null
  readonly departement: string
  readonly giverIsAway: boolean
}

export function locationOf(tx: Tx, giver: Giver, collectedAt: CollectedAt): Promise<OfferLocation> {
  return 'accountId' in giver ? ofPerson(tx, giver, collectedAt) : ofMember(tx, giver, collectedAt)
}

/** At the centre of the commune, even when it is collected at a place: where a person lives is private. */
async function ofPerson(
  tx: Tx,
  { accountId }: { accountId: Id<'Account'> },
  { placeId, communeCode: elsewhere }: CollectedAt,
): Promise<OfferLocation> {
  const account = await lockAccount(tx, accountId)
  if (!account) throw new Refusal('invalid-input', { fields: ['giver'] })
  if (placeId) await getPlace(tx, placeId)
  const communeCode = elsewhere ?? account.communeCode
  if (communeCode === undefined) throw new Refusal('invalid-input', { fields: ['communeCode'] })
  const around = await communesAround(tx, communeCode)
  if (!around.centre) throw new Refusal('commune-unknown')
  return { ...around, communeCode, point: around.centre, giverIsAway: account.away }
}

async function ofMember(
  tx: Tx,
  { memberId }: { memberId: Id<'Member'> },
  { placeId }: CollectedAt,
): Promise<OfferLocation> {
  const member = (await membersById(tx, [memberId])).get(memberId)
  const place = placeId && (await getPlace(tx, placeId))
  if (!member) throw new Refusal('invalid-input', { fields: ['giver'] })
  if (!place || place.memberId !== memberId) throw new Refusal('place-unknown')
  const around = await communesAround(tx, place.communeCode)
  return {
    ...around,
    communeCode: place.communeCode,
    point: place.point,
    giverIsAway: member.status !== 'shown' || (await isAtRest(tx, place.id)),
  }
}

/** Their offers are hidden meanwhile. The account is locked: nobody goes away between this and what is done with it. */
export async function isGiverAway(tx: Tx, { giver, placeId }: Pick<Offer, 'giver' | 'placeId'>): Promise<boolean> {
  if ('accountId' in giver) return (await lockAccount(tx, giver.accountId))?.away ?? false
  if (placeId && (await isAtRest(tx, placeId))) return true
  return (await membersById(tx, [giver.memberId])).get(giver.memberId)?.status !== 'shown'
}

/** For a while, or closed for good: what is there is shown in no list. */
async function isAtRest(tx: Tx, id: Id<'Place'>): Promise<boolean> {
  const { rests, closedAt } = (await statesOf(tx, [id])).get(id) ?? {}
  return rests?.now === true || closedAt !== undefined
}

async function getPlace(tx: Tx, id: Id<'Place'>): Promise<Place> {
  const place = (await placesById(tx, [id])).get(id)
  if (!place) throw new Refusal('place-unknown')
  return place
}

/** With the commune that it is a part of: a search in Lille also finds what is in Lomme. */
async function communesAround(tx: Tx, code: string) {
  const commune = await getCommune(tx, code)
  const [parent] = commune.parentCode === null ? [] : await communesOf(tx, [commune.parentCode])
  return {
    centre: commune.centre ?? parent?.centre ?? null,
    communes: [code, ...(parent ? [parent.code] : [])],
    intercommunality: commune.intercommunalityCode ?? parent?.intercommunalityCode ?? null,
    departement: commune.departementCode,
  }
}
