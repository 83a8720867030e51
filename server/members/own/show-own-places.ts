import { dayOf } from '../../base/local-time.js'
import { placesById } from '../place.store.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { photoSizes, readPhotoKey } from '../../media/index.js'
import { communesOf } from '../../territories/index.js'
import { readWeekHours } from './week-hours.js'
import { linkText } from '../import/cells/links.js'
import { hoursOfPlaces } from '../map/tell-place.js'
import { closuresByPlace } from '../place.store.js'
import { getOwnPlace, listOwnPlaces, siteShowing, statesOf } from './own-place.store.js'
import type { ListInput, PlaceInput, PlaceShown, PlacesListed } from './own.wire.js'
import { isToldField, markOf, toldOf, type Told, type ToldField } from './told-fields.js'
import { writtenFieldsOf } from './written-field.store.js'

type Asking = Pick<Context, 'db' | 'clock'>

const onAPage = 50

export async function listPlaces(
  { db, clock }: Asking,
  allowed: Allowed<'place'>,
  { cursor }: ListInput,
): Promise<PlacesListed> {
  const from = Number(cursor ?? 0) || 0
  const { places: listed, count } = await listOwnPlaces(db, allowed, { from, most: onAPage })
  const ids = listed.map(({ id }) => id)
  const places = await placesById(db, ids)
  const [hours, states, written] = await Promise.all([
    hoursOfPlaces(db, [...places.values()], clock.now()),
    statesOf(db, ids),
    writtenFieldsOf(db, [allowed.subject.member, ...ids]),
  ])
  const offeredOf = (id: string) => [...(written.get(id)?.values() ?? [])].filter(({ offered }) => offered !== null)
  return {
    places: listed.flatMap(({ id, commune }) => {
      const place = places.get(id)
      const now = hours.get(id)
      const { rests, closedAt } = states.get(id) ?? {}
      const [closure] = now?.closures ?? []
      return place
        ? [
            {
              slug: place.slug,
              name: place.name,
              zone: place.zone,
              ...(commune !== null && { commune }),
              ...(place.street !== undefined && { street: place.street }),
              ...(now?.open && { open: now.open }),
              ...(closure && { closure }),
              ...(rests && { rests }),
              ...(closedAt !== undefined && { closedAt }),
              offered: offeredOf(id).length + offeredOf(allowed.subject.member).length,
            },
          ]
        : []
    }),
    count,
    ...(from + listed.length < count && { cursor: String(from + listed.length) }),
  }
}

export async function showOwnPlace(
  { db, clock }: Asking,
  allowed: Allowed<'place'>,
  { place: slug }: PlaceInput,
): Promise<PlaceShown> {
  const own = await getOwnPlace(db, allowed, slug)
  const { member, place } = own
  const [states, written, closures, communes, { count }, site] = await Promise.all([
    statesOf(db, [place.id]),
    writtenFieldsOf(db, [member.id, place.id]),
    closuresByPlace(db, [place.id], dayOf(clock.now(), place.zone)),
    communesOf(db, [place.communeCode]),
    listOwnPlaces(db, allowed, { from: 0, most: 1 }),
    siteShowing(db, own),
  ])
  const { rests, closedAt, photo } = states.get(place.id) ?? {}
  const told = toldOf(own)
  const week = place.hours === undefined ? undefined : readWeekHours(place.hours)
  const [commune] = communes
  const path = photo && pathOf(photo.key)
  return {
    slug,
    zone: place.zone,
    memberName: member.name,
    placesOfMember: count,
    mark: markOf(told),
    ...(commune && { commune: commune.name }),
    told: toWire(told),
    ...(week && { week: { ...week, ranges: [...week.ranges] } }),
    closures: closures.get(place.id) ?? [],
    ...(rests && { rests }),
    ...(closedAt !== undefined && { closedAt }),
    standing: place.claimedPoint ? 'nowhere' : place.precision,
    point: place.claimedPoint ?? place.point,
    ...(photo && path !== undefined && { photo: { ...photo, path } }),
    offered: [member.id, place.id].flatMap((id) =>
      [...(written.get(id)?.values() ?? [])].flatMap(({ field, offered, offeredAt }) =>
        offered !== null && offeredAt !== null && isToldField(field)
          ? [{ field, at: offeredAt, mark: markOf({ offered }), ...saidOf(field, told, offered) }]
          : [],
      ),
    ),
    ...(member.provenance && { source: member.provenance.source }),
    ...(site && { site: site.slug }),
  }
}

const toWire = ({ languages, helps, links, ...told }: Told): PlaceShown['told'] => ({
  ...told,
  name: told.name ?? '',
  languages: [...(languages ?? [])],
  helps: [...(helps ?? [])],
  links: (links ?? []).map((link) => ({ ...link })),
})

function saidOf(field: ToldField, told: Told, offered: string) {
  const says: unknown = JSON.parse(offered)
  return { says: inWords(says), stands: inWords(told[field]) }
}

function inWords(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return null
  return value.map((each: unknown) => (isLink(each) ? linkText(each) : String(each))).join(', ') || null
}

const isLink = (value: unknown): value is { url: string; label?: string } =>
  typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string'

function pathOf(key: string): string | undefined {
  const photo = readPhotoKey(key)
  return photo && photoSizes(photo).at(0)?.path
}
