import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import { communesOf } from '../territories/index.js'
import { entryToWire, sheetPath } from './directory/entry-to-wire.js'
import { getMapSite, type Asked } from './directory/question.js'
import { besideOf, firstPlaceOf, placesNamed } from './directory/sheet.store.js'
import { hoursOfPlace } from './hours-of-place.js'
import type { Member } from './member.js'
import { findMember, membersById } from './member.store.js'
import type { MemberSheet, SheetInput } from './member.wire.js'
import type { Place } from './place.js'
import { findPlace } from './place.store.js'

type Shown = { readonly member: Member; readonly place: Place | undefined }

/** All that may be known of one entry: a place, or a member that has none. */
export async function showMember(
  asked: Pick<Asked, 'db' | 'clock' | 'siteOf' | 'keepUntil'>,
  { site, slug }: SheetInput,
): Promise<MemberSheet> {
  const { db, clock, keepUntil } = asked
  const [, { member, place }] = await Promise.all([getMapSite(asked, site), getShown(db, slug)])
  const [told, [commune], beside, named] = await Promise.all([
    place && hoursOfPlace(db, place, clock.now()),
    place ? communesOf(db, [place.communeCode]) : [],
    besideOf(db, member),
    placesNamed(db, member.id),
  ])
  const closures = told?.closures ?? []
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
    ...(told?.hours && { hours: told.hours }),
    closures,
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
async function getShown(db: Db, slug: string): Promise<Shown> {
  const place = (await findPlace(db, slug)) ?? (await firstPlace(db, slug))
  const member = place ? (await membersById(db, [place.memberId])).get(place.memberId) : await findMember(db, slug)
  if (member?.status !== 'shown') throw new Refusal('member-unknown')
  return { member, place }
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
