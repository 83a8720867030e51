import { describe, expect, test } from 'vitest'
import { backedUp } from '../../../../server/together.js'
import { findShownPhoto } from '../../../../server/http/find-shown-photo.js'
import { noteSentPhoto } from '../../../../server/media/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { holder, openTwo } from '../../../support/roles/two-members.js'

const place = 'maison-des-marais'
const photo = { photo: 'a'.repeat(32), width: 1200, height: 800 }
const key = `${photo.photo}-1200`

describe.each(engines)('the photo of a place on %s', (engine) => {
  test('is one that its people sent, shown while the place is, and loose once another stands there', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const { member, site } = here
    const { database } = server.services
    const ines = await holder(server, 'manager', here)
    const paul = await holder(server, 'staff', here)
    const shown = () => findShownPhoto(database)(photo.photo, server.clock.now())
    const sheet = async () => (await ines.ask('members.sheet', { site, slug: place })).output?.photo
    await administer(database, (tx) => noteSentPhoto(tx, { photo, sender: ines.accountId }, server.clock.now()))

    const stolen = await paul.act('places.changePhoto', { member, place, photo: { key, alt: '' } })
    const before = await shown()
    await ines.act('places.changePhoto', { member, place, photo: { key, alt: 'La porte bleue' } })
    const onSheet = await sheet()
    const page = await (await fetch(`${server.url}/s/${site}/carte/${place}`)).text()
    const seen = await shown()
    await paul.act('places.changePhoto', { member, place, photo: { key, alt: 'La porte verte' } })
    const reworded = await sheet()
    await ines.act('places.closeForGood', { member, place, offers: 0 })
    const closed = await shown()
    await ines.act('places.reopen', { member, place })
    const kept = await backedUp.namedPhotos(database.reader)
    await ines.act('places.changePhoto', { member, place })

    expect([stolen.reason, before, seen, closed]).toEqual(['photo-gone', undefined, 'member', undefined])
    expect([onSheet?.alt, reworded?.alt]).toEqual(['La porte bleue', 'La porte verte'])
    expect(kept).toContain(key)
    expect(page).toMatch(new RegExp(`<img[^>]*src="[^"]*${photo.photo}[^>]*alt="La porte bleue"`))
    expect(page).toMatch(new RegExp(`"image":"http[^"]*${photo.photo}`))
    expect([await sheet(), await shown()]).toEqual([undefined, undefined])
  })
})
