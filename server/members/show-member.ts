import type { Instant } from '../base/instant.js'
import { addToDay, dayOf, instantAt, paris } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import { communesOf } from '../territories/index.js'
import { entryToWire, sheetPath } from './directory/entry-to-wire.js'
import { getMapSite, type Asked } from './directory/question.js'
import { besideOf, firstPlaceOf, placesNamed } from './directory/sheet.store.js'
import { showHours } from './hours/show-hours.js'
import type { Member } from './member.js'
import { findMember, membersById } from './member.store.js'
import type { MemberSheet, SheetInput } from './member.wire.js'
import type { Closure, Place } from './place.js'
import { closuresOf, findPlace } from './place.store.js'

type Shown = { readonly member: Member; readonly place: Place | undefined; readonly closures: readonly Closure[] }

/** All that may be known of one entry: a place, or a member that has none. */
export async function showMember(
  asked: Pick<Asked, 'db' | 'clock' | 'siteOf' | 'keepUntil'>,
  { site, slug }: SheetInput,
): Promise<MemberSheet> {
  const { db, clock, keepUntil } = asked
  const now = clock.now()
  const [, shown] = await Promise.all([getMapSite(asked, site), getShown(db, slug, now)])
  const { member, place, closures } = shown
  const [[commune], beside, named] = await Promise.all([
    place ? communesOf(db, [place.communeCode]) : [],
    besideOf(db, member),
    placesNamed(db, member.id),
  ])
  for (const { to } of closures) keepUntil(instantAt(addToDay(to, 1), '00:00', place?.zone ?? paris))
  const told = place?.hours === undefined ? undefined : showHours(place.hours, { zone: place.zone, closures, now })
  if (told) keepUntil(told.until)
  const phone = place?.phone ?? member.phone
  const email = place?.email ?? member.email
  const website = place?.website ?? member.website
  return {
    entry: entryToWire(
      {
        ...member,
        memberId: member.id,
        memberName: member.name,
        ...(place && {
          slug: place.slug,
          name: place.name,
          at: {
            ...place,
            isPlaced: place.claimedPoint === undefined,
            closures,
            ...(commune && { commune: commune.name }),
          },
        }),
      },
      told?.open,
    ),
    ...(place && { place: place.slug }),
    member: { slug: member.slug, name: member.name },
    ...(beside.parent !== undefined && { parent: { name: beside.parent } }),
    ...(member.description !== undefined && { description: member.description }),
    ...(place?.streetExtra !== undefined && { streetExtra: place.streetExtra }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(website !== undefined && { website }),
    ...(place?.bookingUrl !== undefined && { bookingUrl: place.bookingUrl }),
    links: member.links.map((link) => ({ ...link })),
    labels: [...member.labels],
    ...(beside.serves !== undefined && { serves: beside.serves }),
    access: accessOf(place),
    ...(told && { hours: told.hours }),
    closures: closures.map((closure) => ({ ...closure })),
    elsewhere: named
      .filter((one) => one.slug !== place?.slug)
      .map(({ slug: of, name, commune: where }) => ({
        slug: of,
        name,
        ...(where !== undefined && { commune: where }),
      })),
    ...(member.provenance && { provenance: provenanceOf(member.provenance) }),
    page: sheetPath(site, place?.slug ?? member.slug),
  }
}

/** By the slug of a place, or of a member: then its first place by name, where it has one. */
async function getShown(db: Db, slug: string, now: Instant): Promise<Shown> {
  const place = (await findPlace(db, slug)) ?? (await firstPlace(db, slug))
  const member = place ? (await membersById(db, [place.memberId])).get(place.memberId) : await findMember(db, slug)
  if (member?.status !== 'shown') throw new Refusal('member-unknown')
  const closures = place ? await closuresOf(db, place.id, dayOf(now, place.zone)) : []
  return { member, place, closures }
}

async function firstPlace(db: Db, member: string): Promise<Place | undefined> {
  const slug = await firstPlaceOf(db, member)
  return slug === undefined ? undefined : findPlace(db, slug)
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

function provenanceOf({ source, licence, changedOn }: NonNullable<Member['provenance']>) {
  return { source, licence, ...(changedOn !== undefined && { changedOn }) }
}
