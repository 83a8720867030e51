import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { newId } from '../../server/base/id.js'
import { addDays, addMs, toInstant } from '../../server/base/instant.js'
import { noteSentPhoto, photoKey, storePhoto } from '../../server/media/index.js'
import { publishOffer } from '../../server/offers/index.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { asPerson } from '../support/acting.js'
import { engines } from '../support/engines.js'
import { keepHouse } from '../support/housekeeping.js'
import { mondayAt, openWorkshop, wish } from '../support/repairs/booking.js'
import { signIn, type Person } from '../support/session.js'
import { drillDraft } from '../support/town.js'

const redOf = (red: number) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: { r: red, g: 40, b: 40 } } })
    .jpeg()
    .toBuffer()

const week = '2027-03-08T10:00:00.000Z'

async function bookWith(person: Person | undefined, photo: string, startsAt: string): Promise<void> {
  const { reason } = (await person?.act('repairs.book', wish({ photo, startsAt }))) ?? {}
  expect(reason).toBeUndefined()
}

describe.each(engines)('photos of what was to be repaired, on %s', (engine) => {
  test('go two years after the appointment, but for those that a later appointment or an offer shows', async () => {
    await using server = await openWorkshop(engine, { agendas: [{ seats: 5 }] })
    const { services, storage, clock } = server
    const photos = await Promise.all([10, 90, 170].map(async (red) => storePhoto(storage, await redOf(red))))
    const [alone, twice, offered] = photos.map(photoKey)
    const people = [await signIn(server), await signIn(server), await signIn(server)]
    await administer(services.database, async (tx) => {
      for (const [at, photo] of photos.entries())
        await noteSentPhoto(tx, { photo, sender: people[at]?.accountId ?? newId() }, clock.now())
    })
    for (const [at, key] of [alone, twice, offered].entries()) await bookWith(people[at], key ?? '', mondayAt(14))
    clock.set(mondayAt(18))
    await bookWith(people[1], twice ?? '', week)
    const shown = { photo: photos[2]?.photo ?? '', width: 900, height: 600, alt: 'Une perceuse' }
    await administer(services.database, (tx) =>
      publishOffer({ tx, clock }, asPerson(server.town.nadia), { ...drillDraft, photos: [shown] }),
    )
    const left = async (now: string) => {
      clock.set(now)
      await keepHouse({ database: services.database, clock, storage })
      const sizes = await Promise.all(
        photos.map(async ({ photo }) => [
          await storage.has(`${photo}-320.webp`),
          await storage.has(`${photo}-900.webp`),
        ]),
      )
      return sizes.map((each) => each.every(Boolean) || (each.some(Boolean) ? 'in part' : false))
    }
    const appointment = toInstant(mondayAt(14))

    expect(await left(appointment)).toEqual([true, true, true])
    expect(await left(addDays(appointment, 730))).toEqual([true, true, true])
    expect(await left(addMs(addDays(appointment, 730), 1))).toEqual([false, true, true])
    expect(await left(addMs(addDays(toInstant(week), 730), 1))).toEqual([false, false, true])
  })
  test('that were sent and never booked with go after a day, and none that an appointment or an offer shows', async () => {
    await using server = await openWorkshop(engine, { agendas: [{ seats: 5 }] })
    const { services, storage, clock } = server
    const nadia = await signIn(server)
    const send = async (red: number): Promise<string> => {
      const res = await fetch(`${server.url}/photo?site=ville-de-lomme`, {
        method: 'POST',
        body: new Uint8Array(await redOf(red)),
        headers: { 'content-type': 'image/jpeg', ...(await nadia.headers('/photo')) },
      })
      return (await res.json()).photo
    }
    const sent = [await send(10), await send(90), await send(170), await send(250)]
    const [left, booked, offered, again] = sent
    await bookWith(nadia, booked ?? '', mondayAt(14))
    const shown = { photo: offered?.slice(0, 32) ?? '', width: 900, height: 600, alt: 'Une perceuse' }
    await administer(services.database, (tx) =>
      publishOffer({ tx, clock }, asPerson(server.town.nadia), { ...drillDraft, photos: [shown] }),
    )
    const keptAt = async (now: string) => {
      clock.set(now)
      await keepHouse({ database: services.database, clock, storage })
      return Promise.all(sent.map((photo) => storage.has(`${photo}.webp`)))
    }
    const start = clock.now()

    expect(await keptAt(addDays(start, 1))).toEqual([true, true, true, true])
    expect(await send(250)).toBe(again)
    expect(await keptAt(addMs(addDays(start, 1), 1))).toEqual([false, true, true, true])
    expect(await storage.has(`${left?.slice(0, 32)}-320.webp`)).toBe(false)
    expect(await keptAt(addMs(addDays(start, 2), 1))).toEqual([false, true, true, false])
    expect(await services.database.reader.selectFrom('loose_photo').selectAll().execute()).toEqual([])
  })
})
