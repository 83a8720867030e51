import { toId } from '../../../server/base/id.js'
import { addPlace } from '../../../server/members/upkeep/add-place.js'
import { changeMember, type MemberDetails } from '../../../server/members/upkeep/change-member.js'
import { changePlace, closePlace, movePlace, type PlaceDetails } from '../../../server/members/upkeep/change-place.js'
import { admitMember } from '../../../server/members/index.js'
import { saveMember } from '../../../server/members/member.store.js'
import { savePlace } from '../../../server/members/place.store.js'
import { recordMember } from '../../../server/members/record-member.js'
import { handOverOffer } from '../../../server/offers/publishing/hand-over-offer.js'
import { copiesOf, pauseOffer, publishOffer, setGiverAway, takeDays } from '../../../server/offers/index.js'
import { getOffer } from '../../../server/offers/offer.store.js'
import { withdrawOffer } from '../../../server/offers/publishing/withdraw-offer.js'
import { bookAppointment } from '../../../server/repairs/appointments/book-appointment.js'
import { changeAppointment } from '../../../server/repairs/appointments/change-appointment.js'
import { showSlots } from '../../../server/repairs/search/show-slots.js'
import { addClosure, setOpenings } from '../../../server/repairs/agenda/change-repairer-times.js'
import { owned } from '../../../server/rpc/vouch.js'
import { changeSite } from '../../../server/sites/change-site.js'
import { getTerritory, createTerritory } from '../../../server/territories/index.js'
import { asPerson, held, inStockOf } from '../acting.js'
import { wish } from '../repairs/booking.js'
import { weekdays } from '../repairs/workshop.js'
import { drillDraft } from '../town.js'
import {
  communes,
  codes,
  towns,
  fresh,
  nextCount,
  placeIn,
  someId,
  dayIn,
  somePlace,
  someMember,
  person,
  admit,
  categories,
  type Act,
  type Doing,
} from './nested-towns.js'

const asIs: MemberDetails = {
  summary: undefined,
  description: undefined,
  website: undefined,
  phone: undefined,
  email: undefined,
  parentId: undefined,
  territoryId: undefined,
}
const placeAsIs: PlaceDetails = {
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

async function someSlots({ tx, clock, dice }: Doing) {
  const rows = await tx.selectFrom('repairer').selectAll().orderBy('id').execute()
  const row = dice.one(rows)
  const { days } = await showSlots({ db: tx, clock, keepUntil() {} }, { site: 'lomme', repairer: row.slug })
  return { row, starts: days.flatMap(({ starts }) => starts) }
}

const kinds = ['lend', 'give', 'swap', 'help', 'wanted'] as const
const status =
  (change: typeof pauseOffer): Act =>
  async (doing) =>
    change(doing, owned(await getOffer(doing.tx, toId<'Offer'>(await someId(doing, 'offer')))))

/** All that changes what anybody sees; each is refused now and then. */
export const acts: Readonly<Record<string, Act>> = {
  'a person publishes': async (doing) => {
    const { dice } = doing
    const place = dice.is(0.3) ? { placeId: (await somePlace(doing)).id } : {}
    const account = dice.is(0.5) ? await person(doing) : toId<'Account'>(await someId(doing, 'account'))
    await publishOffer(doing, asPerson(account), { ...drillDraft, kind: dice.one(kinds), ...place })
  },
  // The word that others type wrongly is one in use from then on.
  'a person writes a word wrongly': async (doing) =>
    publishOffer(doing, asPerson(await person(doing)), { ...drillDraft, title: 'Prceuse' }),
  'a member publishes': async (doing) => {
    const place = await somePlace(doing)
    await publishOffer(doing, inStockOf(place.memberId), { ...drillDraft, placeId: place.id })
  },
  'an offer is paused': status(pauseOffer),
  'an offer is withdrawn': status(withdrawOffer),
  'an offer is handed over': status(handOverOffer),
  'a copy is taken': async (doing) => {
    const offer = await getOffer(doing.tx, toId<'Offer'>(await someId(doing, 'offer')))
    const [copyId] = await copiesOf(doing.tx, offer.id)
    if (copyId) await takeDays(doing, owned(offer), { copyId, from: dayIn(doing, 1), to: dayIn(doing, 2) })
  },
  'a giver goes or comes back': async (doing) =>
    setGiverAway(doing, asPerson(toId<'Account'>(await someId(doing, 'account'))), doing.dice.is(0.5)),
  'somebody books': async (doing) => {
    const { row, starts } = await someSlots(doing)
    const [startsAt] = starts
    const { id: siteId } = await doing.tx.selectFrom('site').select('id').orderBy('slug').executeTakeFirstOrThrow()
    const { commune_code: communeCode } = await doing.tx
      .selectFrom('place')
      .select('commune_code')
      .where('id', '=', row.place_id)
      .executeTakeFirstOrThrow()
    const address = row.is_workshop === 0 ? { address: { text: '3 rue du Lavoir', communeCode } } : {}
    if (startsAt === undefined) return
    await bookAppointment(doing, asPerson(await person(doing)), {
      ...wish({ site: 'lomme', repairer: row.slug, startsAt }),
      ...address,
      siteId,
    })
  },
  'an appointment is cancelled': async (doing) => {
    const appointments = await doing.tx.selectFrom('appointment').select('id').where('status', '=', 'booked').execute()
    if (appointments.length > 0)
      await changeAppointment(doing, held(doing.dice.one(appointments).id, 'resident'), { change: 'cancel' })
  },
  'a week is said anew': async (doing) =>
    setOpenings(
      doing,
      toId<'Repairer'>(await someId(doing, 'repairer')),
      weekdays.filter(() => doing.dice.is(0.7)),
    ),
  'a repairer closes': async (doing) =>
    addClosure(doing, toId<'Repairer'>(await someId(doing, 'repairer')), {
      fromDay: dayIn(doing, 1),
      fromTime: '09:00',
      toDay: dayIn(doing, 3),
      toTime: '18:00',
    }),
  'a workshop is admitted': (doing) => admit(doing, ['workshop']),
  'an itinerant is admitted': (doing) => admit(doing, ['itinerant']),
  'a member has another name': async (doing) =>
    changeMember(doing, await someMember(doing), {
      details: asIs,
      name: fresh('Membre'),
      does: undefined,
      topics: undefined,
      labels: undefined,
      links: undefined,
    }),
  'a member belongs to another': async (doing) =>
    changeMember(doing, await someMember(doing), {
      details: { ...asIs, parentId: (await someMember(doing)).id },
      does: undefined,
      topics: undefined,
      labels: undefined,
      links: undefined,
    }),
  'a member is hidden or shown': async (doing) => {
    const member = await someMember(doing)
    await saveMember(doing.tx, { ...member, status: member.status === 'shown' ? 'hidden' : 'shown' })
    await recordMember(doing.tx, doing.clock.now(), { memberId: member.id })
  },
  'a member comes in': async (doing) => {
    const { dice, tx } = doing
    const slug = fresh('membre')
    const where = dice.one(['one', 'two', 'none', 'serving'] as const)
    const places = { one: [dice.one(codes)], two: [dice.one(codes), dice.one(codes)], none: [], serving: [] }[where]
    await admitMember(doing, {
      slug,
      name: `Membre ${slug}`,
      kind: where === 'none' ? 'platform' : 'social-centre',
      ...(where === 'serving' && { territoryId: (await getTerritory(tx, dice.one(Object.keys(towns)))).id }),
      places: places.map((code) => placeIn(code, dice)),
    })
  },
  'a member opens another door': async (doing) =>
    addPlace(doing, (await someMember(doing)).id, placeIn(doing.dice.one(codes), doing.dice)),
  'a place says its hours anew': async (doing) =>
    changePlace(doing, await somePlace(doing), {
      details: { ...placeAsIs, hours: doing.dice.one(['Mo 08:00-12:00', 'Tu-Sa 10:00-19:00']) },
    }),
  'a place is moved': async (doing) => {
    const place = await somePlace(doing)
    const { latitude, longitude } = place.point
    await movePlace(doing, place, { latitude: latitude + 0.01, longitude })
  },
  'a place closes': async (doing) => {
    // A day on which no other closure begins.
    const day = nextCount()
    await closePlace(doing, await somePlace(doing), { from: dayIn(doing, day), to: dayIn(doing, day + 4) })
  },
  'a source puts a place elsewhere': async (doing) => {
    const { tx, clock, dice } = doing
    const place = await somePlace(doing)
    const code = dice.one(codes)
    await savePlace(tx, { ...place, communeCode: code, point: communes[code] }, clock.now())
    await recordMember(tx, clock.now(), { memberId: place.memberId, before: [place.communeCode] })
  },
  'categories have other names': (doing) => categories(doing, fresh('Machines')),
  'a territory is made': async (doing) => {
    await createTerritory(doing, { slug: fresh('territoire'), name: 'Encore', communes: [doing.dice.one(codes)] })
  },
  'a site covers another territory': async (doing) => {
    const { tx, dice } = doing
    const territory = await getTerritory(tx, dice.one(Object.keys(towns)))
    await changeSite(doing, dice.one(Object.keys(towns)), { territoryId: territory.id })
  },
}
