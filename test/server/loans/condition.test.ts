import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newId } from '../../../server/base/id.js'
import { addMs, toInstant } from '../../../server/base/instant.js'
import { isLoanPhotoSecret, loanPhotoSizes } from '../../../server/loans/condition/photo-address.js'
import { dossierLoans } from '../../../server/loans/dossier/dossier-loans.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { keepHouse } from '../../support/housekeeping.js'
import { asked, days, give, openLending, passTo, said, type LendingTown } from '../../support/loans/asking.js'
import { site } from '../../support/offers/publishing.js'
import { linkOf } from '../../support/loans/links.js'
import { notingAt, photosIn, pictureOf, sendByLink } from '../../support/loans/noting.js'

const keyed = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 32)

test('the address of a photo of a loan is good for that photo, that loan, and fifteen minutes at most', () => {
  const hmac = keyed('ours')
  const id = newId<'Loan'>()
  const photo = { photo: 'a'.repeat(32), width: 640 }
  const now = toInstant('2027-03-01T08:04:59.999Z')
  const secretOf = (at = now, by = hmac) =>
    new URL(loanPhotoSizes(by, { id, photo, now: at })[0]?.path ?? '', 'http://x').searchParams.get('until') ?? ''
  const secret = secretOf()
  const isGood = (asked: object = {}, at = now) =>
    isLoanPhotoSecret(hmac, { id, photo: photo.photo, secret, ...asked }, at)

  expect(loanPhotoSizes(hmac, { id, photo, now }).map(({ path }) => path.split('?')[0])).toEqual([
    `/loans/${id}/photos/${photo.photo}-320.webp`,
    `/loans/${id}/photos/${photo.photo}-640.webp`,
  ])
  expect(isGood()).toBe(true)
  expect(isGood({}, toInstant('2027-03-01T08:14:59.999Z'))).toBe(true)
  expect(isGood({}, toInstant('2027-03-01T08:15:00Z'))).toBe(false)
  expect(isGood({ id: newId<'Loan'>() })).toBe(false)
  expect(isGood({ photo: 'b'.repeat(32) })).toBe(false)
  expect(isGood({ secret: secretOf(now, keyed('theirs')) })).toBe(false)
  // A later end, with what was signed for the first.
  expect(isGood({ secret: secret.replace(/^\w+/, secretOf(addMs(now, 3_600_000)).split('-')[0] ?? '') })).toBe(false)
  expect(isGood({ secret: '' })).toBe(false)
  // A page that is drawn again within five minutes has the same.
  expect(secretOf(toInstant('2027-03-01T08:00:00Z'))).toBe(secret)
  expect(secretOf(toInstant('2027-03-01T08:05:00Z'))).not.toBe(secret)
})

/** Lent from the second to the third of March; it is the second. */
async function openLent(server: LendingTown) {
  const { giver, lucas } = server
  const { id } = await asked(lucas, await give(giver), days(2, 3))
  await said(giver, id, { answer: 'accept' })
  const [nadia, taker] = [await notingAt(server, id, 'giver'), await notingAt(server, id, 'taker')]
  const early = await nadia.note({ condition: 'Trop tôt' })
  server.clock.set('2027-03-02T09:00:00Z')
  return { id, nadia, taker, early }
}

async function hand(server: LendingTown, id: string, answer: 'hand-over' | 'give-back') {
  await said(server.giver, id, { answer })
  await said(server.lucas, id, { answer })
}

describe.each(engines)('how a thing was before and after, on %s', (engine) => {
  test('is noted by each side from the day it is collected until two days after, and seen by both', async () => {
    await using server = await openLending(engine)
    const { id, nadia, taker, early } = await openLent(server)
    const [one, two] = [await nadia.send(10), await nadia.send(20)]
    const photos = [
      { key: one, alt: 'Le manche' },
      { key: two, alt: '' },
    ]

    expect(early.reason).toBe('loan-moved-on')
    const noted = await nadia.note({ condition: 'Bon état', accessories: 'Deux batteries', photos })
    expect(noted.output?.condition).toMatchObject([
      {
        moment: 'out',
        mayNote: true,
        notes: [{ by: 'giver', condition: 'Bon état', accessories: 'Deux batteries', photos }],
      },
    ])
    expect((await taker.note({ moment: 'back', condition: 'Rien' })).reason).toBe('loan-moved-on')
    await taker.note({ condition: 'Un peu rayé' })
    await hand(server, id, 'hand-over')
    // What is kept needs not be sent again; what is not is taken away.
    await nadia.note({ condition: 'Bon état', photos: photos.slice(1) })
    server.clock.set('2027-03-04T08:59:59Z')
    expect((await taker.note({ condition: 'Rayé' })).status).toBe(200)
    server.clock.set('2027-03-04T09:00:00Z')
    expect((await taker.note({ condition: 'Neuf' })).reason).toBe('loan-moved-on')
    await taker.note({ moment: 'back', condition: 'Pareil', photos: [{ key: await taker.send(30), alt: '' }] })
    await hand(server, id, 'give-back')

    expect(await nadia.condition()).toMatchObject([
      {
        moment: 'out',
        mayNote: false,
        notes: [
          { by: 'giver', accessories: '', photos: [{ key: two }] },
          { by: 'taker', condition: 'Rayé', photos: [] },
        ],
      },
      { moment: 'back', mayNote: true, notes: [{ by: 'taker', condition: 'Pareil', photos: [{ width: 640 }] }] },
    ])
    server.clock.set('2027-03-06T09:00:00Z')
    expect((await nadia.note({ moment: 'back', condition: 'Cassé' })).reason).toBe('loan-moved-on')
  })

  test('is shown by addresses that end, for that loan alone, until it is taken away', async () => {
    await using server = await openLending(engine)
    const { id, nadia, taker } = await openLent(server)
    const key = await nadia.send(10)
    await nadia.note({ photos: [{ key, alt: '' }] })
    const addresses = async () =>
      photosIn(await taker.condition()).flatMap(({ sizes }) => sizes.map(({ path }) => path))
    const statusOf = async (path: string) => (await fetch(server.url + path)).status
    const [small = '', large = ''] = await addresses()

    const answer = await fetch(server.url + large)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    const secret = large.split('until=')[1] ?? ''
    const { id: other } = await asked(server.lucas, await give(server.giver), days(9, 10))
    for (const path of [
      small.replace(id, other),
      `/photos/${key}.webp`,
      large.replace(/\?.*/, ''),
      large.replace(secret, `${secret.slice(0, -2)}xx`),
    ])
      expect(await statusOf(path), path).toBe(404)
    server.clock.set('2027-03-02T09:14:59.999Z')
    expect(await statusOf(small)).toBe(200)
    server.clock.set('2027-03-02T09:15:00Z')
    const gone = await fetch(server.url + small)
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'private, no-store'])
    const [fresh = ''] = await addresses()
    expect(await statusOf(fresh)).toBe(200)
    await nadia.note({ condition: 'Sans photo' })
    expect(await statusOf(fresh)).toBe(404)
  })

  test('takes photos from who has the link of a mail alone, and those that were just sent alone', async () => {
    await using server = await openLending(engine)
    const { id, nadia, taker } = await openLent(server)
    const link = linkOf(server, id, 'taker')
    const photo = await pictureOf(40)
    const { path = '' } = (await server.lucas.ask('loans.mine', { site })).output?.asked[0] ?? {}
    const hers = await nadia.send(50)

    const reasons = [
      await sendByLink(server, { ...link, secret: 'x'.repeat(32) }, photo),
      // The link that a partner's page knows.
      await sendByLink(server, { ...link, secret: path.split('#')[1] ?? '' }, photo),
      await sendByLink(server, linkOf(server, newId(), 'taker'), photo),
    ]
    expect(reasons.map(({ reason }) => reason)).toEqual(['loan-gone', 'loan-gone', 'loan-gone'])
    expect((await taker.note({ photos: [{ key: hers, alt: '' }] })).reason).toBe('photo-gone')
    const own = await taker.send(60)
    server.clock.set('2027-03-03T08:00:00Z')
    expect((await taker.note({ photos: [{ key: own, alt: '' }] })).reason).toBe('photo-gone')
  })

  test('goes with who showed it, and stays for the other; its files go with the next housekeeping', async () => {
    await using server = await openLending(engine)
    const { services, storage, clock, lucas, giver } = server
    const { id, nadia, taker } = await openLent(server)
    await nadia.note({ condition: 'Bon', photos: [{ key: await nadia.send(10), alt: 'Le manche' }] })
    await taker.note({ condition: 'Rayé', photos: [{ key: await taker.send(20), alt: '' }] })
    await hand(server, id, 'hand-over')
    await hand(server, id, 'give-back')
    const [hers, his] = photosIn(await nadia.condition())
    const fileOf = (key = '') => storage.has(`${key}.webp`)

    const [held] = await dossierLoans.collect(services.database.reader, giver.accountId)
    expect(held).toMatchObject({ fields: { conditionOut: 'Bon' }, photos: [{ key: hers?.key, alt: 'Le manche' }] })
    await administer(services.database, (tx) => dossierLoans.erase({ tx, clock }, lucas.accountId))

    expect((await fetch(server.url + (his?.sizes[0]?.path ?? ''))).status).toBe(404)
    expect(photosIn(await nadia.condition()).map(({ key }) => key)).toEqual([hers?.key])
    clock.set('2027-03-03T10:00:00Z')
    await keepHouse({ database: services.database, clock, storage })
    expect([await fileOf(hers?.key), await fileOf(his?.key)]).toEqual([true, false])
  })

  test('is shown for thirty days after the end, and for a year where something was damaged', async () => {
    await using server = await openLending(engine)
    const { services, storage, clock, lucas } = server
    const [well, ill] = [await openLent(server), { ...(clock.set('2027-03-01T08:00:00Z'), await openLent(server)) }]
    for (const { id, nadia } of [well, ill]) {
      await nadia.note({ photos: [{ key: await nadia.send(id === ill.id ? 10 : 20), alt: '' }] })
      await hand(server, id, 'hand-over')
    }
    await hand(server, well.id, 'give-back')
    await said(lucas, ill.id, { answer: 'damaged', words: 'Le manche a cassé.' })
    const left = async (now: string) => {
      await passTo(server, now)
      await keepHouse({ database: services.database, clock, storage })
      return Promise.all([well, ill].map(async ({ nadia }) => photosIn(await nadia.condition()).length))
    }

    expect(await left('2027-04-01T09:00:00Z')).toEqual([1, 1])
    expect(await left('2027-04-01T09:00:00.001Z')).toEqual([0, 1])
    expect(await left('2028-03-01T09:00:00Z')).toEqual([0, 1])
    expect(await left('2028-03-01T09:00:00.001Z')).toEqual([0, 0])
  })
})
