import type { Id } from '../../base/id.js'
import { ownSource } from '../../base/own-source.strings.js'
import type { Db } from '../../database/tables.js'
import { getSiteWith } from '../../sites/index.js'
import { communesOf, getTerritory, type Commune } from '../../territories/index.js'
import { entryToWire, sheetPath } from '../directory/entry-to-wire.js'
import { isServed } from '../directory/map-area.js'
import { communesWithin, territoriesMeeting } from '../directory/map-area.store.js'
import type { DirectoryContext } from '../directory/question.js'
import {
  placesOfMembers,
  firstPlacesOf,
  namesOfShown,
  namesOfTerritories,
  type PlaceOfMember,
} from '../directory/sheet.store.js'
import { hoursOfPlaces, type HoursOfPlace } from './tell-place.js'
import type { Member, Provenance } from '../member.js'
import { membersById, membersNamed } from '../member.store.js'
import type { MemberSheet } from '../member.wire.js'
import { asSeen, type Place } from '../place.js'
import { placesNamed } from '../place.store.js'

type Shown = { readonly slug: string; readonly member: Member; readonly place: Place | undefined }

type Beside = {
  readonly placeHours: HoursOfPlace | undefined
  readonly commune: Commune | undefined
  readonly parent: string | undefined
  readonly serves: string | undefined
  readonly memberPlaces: readonly PlaceOfMember[]
  readonly shownCommunes: ReadonlySet<string>
  readonly own: Provenance
}

type Whose = { readonly site: string; readonly territory?: string | undefined }

/** The number of queries does not grow with the number of slugs. */
export async function showMembers(
  asked: Pick<DirectoryContext, 'db' | 'clock' | 'keepUntil'>,
  { slugs, ...whose }: Whose & { readonly slugs: readonly string[] },
): Promise<Map<string, MemberSheet>> {
  const { db, clock, keepUntil } = asked
  const [map, known] = await Promise.all([getSiteWith(db, whose.site, 'member-map'), shownAs(db, slugs)])
  const territoryId = whose.territory === undefined ? map.territoryId : (await getTerritory(db, whose.territory)).id
  const memberPlaces = await placesOfMembers(
    db,
    known.map(({ member }) => member.id),
  )
  const codes = [...memberPlaces.values()].flat().map(({ communeCode }) => communeCode)
  const shownCommunes = await communesWithin(db, territoryId, [...new Set(codes)])
  const areServing = known.some(({ member, place }) => !place && member.territoryId !== undefined)
  const meeting = areServing ? await territoriesMeeting(db, territoryId) : new Set<never>()
  const shown = known.filter(({ member, place }) =>
    place ? shownCommunes.has(place.communeCode) : isServed(member, meeting),
  )
  if (shown.length === 0) return new Map()
  const members = shown.map(({ member }) => member)
  const places = shown.flatMap(({ place }) => place ?? [])
  const [hours, communes, parents, territories] = await Promise.all([
    hoursOfPlaces(db, places, clock.now()),
    communesOf(db, [...new Set(places.map(({ communeCode }) => communeCode))]),
    namesOfShown(
      db,
      members.flatMap(({ parentId }) => parentId ?? []),
    ),
    namesOfTerritories(
      db,
      members.flatMap(({ territoryId }) => territoryId ?? []),
    ),
  ])
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  return new Map(
    shown.map((one) => {
      const { slug, member, place } = one
      const placeHours = place && hours.get(place.id)
      if (placeHours) keepUntil(placeHours.until)
      const beside = {
        placeHours,
        commune: place && byCode.get(place.communeCode),
        parent: member.parentId && parents.get(member.parentId),
        serves: member.territoryId && territories.get(member.territoryId),
        memberPlaces: memberPlaces.get(member.id) ?? [],
        shownCommunes,
        own: ownSource(map.name),
      }
      return [slug, sheetOf(whose, one, beside)]
    }),
  )
}

type Drafted = { readonly member: Member; readonly place: Place }
type SiteOf = { readonly slug: string; readonly name: string; readonly territoryId: Id<'Territory'> }

/** The sheet of a place as somebody writes it, before it is saved, on the map of a site if there is one. */
export async function sheetFor(
  { db, clock }: Pick<DirectoryContext, 'db' | 'clock'>,
  { member, place }: Drafted,
  site: SiteOf | undefined,
): Promise<MemberSheet> {
  const [hours, [commune], memberPlaces] = await Promise.all([
    hoursOfPlaces(db, [place], clock.now()),
    communesOf(db, [place.communeCode]),
    placesOfMembers(db, [member.id]),
  ])
  const others = memberPlaces.get(member.id) ?? []
  const parents = member.parentId ? await namesOfShown(db, [member.parentId]) : new Map<never, string>()
  const codes = [...new Set(others.map(({ communeCode }) => communeCode))]
  return sheetOf(
    { site: site?.slug ?? '' },
    { slug: place.slug, member, place },
    {
      placeHours: hours.get(place.id),
      commune,
      parent: member.parentId && parents.get(member.parentId),
      serves: undefined,
      memberPlaces: others,
      shownCommunes: site ? await communesWithin(db, site.territoryId, codes) : new Set(),
      own: ownSource(site?.name ?? member.name),
    },
  )
}

/** Slugs may be of places, or of members: these are shown with their first place by name, if any. */
async function shownAs(db: Db, slugs: readonly string[]): Promise<Shown[]> {
  if (slugs.length === 0) return []
  const named = await placesNamed(db, slugs)
  const known = new Map(named.map((place) => [place.slug, place]))
  const others = slugs.filter((slug) => !known.has(slug))
  const first = await firstPlacesOf(db, others)
  for (const place of first.size === 0 ? [] : await placesNamed(db, [...first.values()])) known.set(place.slug, place)
  const bare = others.filter((slug) => !first.has(slug))
  const ofPlaces = await membersById(db, [...new Set([...known.values()].map(({ memberId }) => memberId))])
  const ofNone = new Map((bare.length === 0 ? [] : await membersNamed(db, bare)).map((member) => [member.slug, member]))
  return slugs.flatMap((slug) => {
    const place = known.get(first.get(slug) ?? slug)
    const member = place ? ofPlaces.get(place.memberId) : ofNone.get(slug)
    return member?.status === 'shown' ? { slug, member, place } : []
  })
}

function sheetOf(
  { site, territory }: Whose,
  { member, place: kept }: Shown,
  { placeHours, commune, parent, serves, memberPlaces, shownCommunes, own }: Beside,
): MemberSheet {
  const place = kept && asSeen(member.kind, kept, commune?.centre ?? null)
  const closures = placeHours?.closures ?? []
  const phone = place?.phone ?? member.phone
  const email = place?.email ?? member.email
  const website = place?.website ?? member.website
  return {
    entry: entryToWire(
      {
        ...member,
        ...(place && {
          slug: place.slug,
          name: place.name,
          at: { ...place, isPlaced: place.claimedPoint === undefined, ...(commune && { commune: commune.name }) },
        }),
      },
      placeHours?.open,
    ),
    ...(place && { place: place.slug }),
    member: { slug: member.slug, name: member.name },
    ...(parent !== undefined && { parent: { name: parent } }),
    ...(member.description !== undefined && { description: member.description }),
    ...(place?.streetExtra !== undefined && { streetExtra: place.streetExtra }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(website !== undefined && { website }),
    ...(place?.bookingUrl !== undefined && { bookingUrl: place.bookingUrl }),
    links: member.links.map((link) => ({ ...link })),
    labels: [...member.labels],
    ...(serves !== undefined && { serves }),
    access: accessOf(place),
    ...(placeHours?.hours && { hours: placeHours.hours }),
    closures: [...closures],
    elsewhere: memberPlaces
      .filter(({ slug }) => slug !== place?.slug)
      .map(({ communeCode, ...place }) => ({ ...place, isHere: shownCommunes.has(communeCode) })),
    provenance: provenanceOf(member.provenance ?? own),
    page: sheetPath(site, place?.slug ?? member.slug, territory),
  }
}

function accessOf(place: Place | undefined): MemberSheet['access'] {
  const { wheelchair, accessibilityUrl, price, languages = [], helps = [], itinerant = false } = place ?? {}
  return {
    ...(wheelchair !== undefined && { wheelchair }),
    ...(accessibilityUrl !== undefined && { accessibilityUrl }),
    ...(price !== undefined && { price }),
    languages: [...languages],
    helps: [...helps],
    itinerant,
  }
}

function provenanceOf({ source, licence, changedOn }: Provenance) {
  return { source, licence, ...(changedOn !== undefined && { changedOn }) }
}
