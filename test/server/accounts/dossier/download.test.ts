import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { endLinksOf } from '../../../../server/accounts/account.store.js'
import { dossierPath } from '../../../../server/accounts/index.js'
import { toId } from '../../../../server/base/id.js'
import { addHours } from '../../../../server/base/instant.js'
import { site } from '../../../support/accounts/signing-in.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { spaced } from '../../../support/mail/mail-town.js'
import { onOurs, pictureOf, publishAs, sendPhoto } from '../../../support/offers/publishing.js'
import { booked, mondayAt, openWorkshop } from '../../../support/repairs/booking.js'
import { ourAddress } from '../../../support/server-processes.js'
import { signIn, visitor } from '../../../support/session.js'
import type { TestServer } from '../../../support/test-server.js'

const alma = 'alma@exemple.fr'

const take = (server: TestServer, link: string, query = '') =>
  fetch(`${server.url}/emporter/archive${query}`, { method: 'POST', body: new URLSearchParams({ link }) })

async function opened(answer: Response) {
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  const text = (name: string) => new TextDecoder().decode(files[name])
  return { files, names: Object.keys(files), text }
}

/** The link of the mail that was asked for. */
async function askedLink(server: TestServer) {
  const person = await signIn(server, { email: alma, origin: ourAddress })
  await person.act('accounts.askExport', { locale: 'fr' })
  await allDone(server.services)
  const text = server.mails.to(alma).find(({ subject }) => subject.startsWith('Emporter'))?.text ?? ''
  return { person, text, link: /http:\/\/our\.example\/emporter#(\S+)/.exec(text)?.[1] ?? '' }
}

describe.each(engines)('taking everything away on %s', (engine) => {
  test('brings in one archive all that is known, to read, for a machine, and the photos as they are', async () => {
    await using server = await openWorkshop(engine)
    const there = await signIn(server, { email: alma })
    await onOurs(server, there)
    const key = await sendPhoto(server, there, await pictureOf('teal'))
    const title = 'Échelle <b>double</b>'
    await publishAs(there, { draft: { title, photos: [{ key, alt: 'Une échelle' }] } })
    await booked(there, { startsAt: mondayAt(14), words: 'Le frein & la selle' })
    const { link } = await askedLink(server)

    const answer = await take(server, link)
    const { files, names, text } = await opened(answer)

    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="coop-2027-03-01.zip"')
    expect(names.toSorted()).toEqual(['donnees.json', 'index.html', `photos/${key}.webp`])
    expect(files[`photos/${key}.webp`]).toEqual(new Uint8Array((await server.storage.get(`${key}.webp`)) ?? []))
    const { account, offers, visits, sessions } = JSON.parse(text('donnees.json'))
    expect(account).toMatchObject({ firstName: 'Alma', email: alma, communeCode: '59355', born: 'adult' })
    expect(offers).toMatchObject([{ title, site: 'Ville de Lomme', photos: [{ file: `photos/${key}.webp` }] }])
    expect(visits).toMatchObject([{ words: 'Le frein & la selle', repairer: 'Maison des Marais' }])
    expect(sessions).toHaveLength(3)
    const page = text('index.html')
    expect(page).toContain('Échelle &lt;b&gt;double&lt;/b&gt;')
    expect(page).toContain(`<img src="photos/${key}.webp" alt="Une échelle"`)
    expect(page).toContain('Le frein &amp; la selle')
    expect(page).toMatch(/<dt>Âge<\/dt>\s*<dd>majeur<\/dd>/)
    expect(page).not.toMatch(/https?:/)
  })

  test('leaves out what opens something, and what is somebody else’s', async () => {
    await using server = await openWorkshop(engine)
    await publishAs(await signIn(server, { email: 'basile@exemple.fr', firstName: 'Basile' }), {
      draft: { title: 'À Basile' },
    })
    const { writer } = server.services.database
    const { link, person } = await askedLink(server)
    await writer.transaction().execute((tx) => endLinksOf(tx, person.accountId))
    const { link_mark: mark } = await writer
      .selectFrom('account')
      .select('link_mark')
      .where('id', '=', person.accountId)
      .executeTakeFirstOrThrow()

    const { text } = await opened(await take(server, link, '?lang=en'))

    const all = text('donnees.json') + text('index.html')
    expect(text('index.html')).toContain('What is yours')
    expect(mark).toBeTruthy()
    for (const word of ['Basile', person.token, person.key.thumbprint, person.accountId, mark])
      expect(all).not.toContain(word)
  })

  test('sends a link that says until when: tomorrow, which day that is, and a whole hour', async () => {
    await using server = await openWorkshop(engine)
    server.clock.set('2027-03-01T12:04:00Z')

    const { text } = await askedLink(server)

    expect(spaced(text)).toContain('Il est valable jusqu’à demain, mardi 2 mars, 13 h.')
  })

  test('takes the link of the mail for a day, and no other', async () => {
    await using server = await openWorkshop(engine)
    const { link, person } = await askedLink(server)
    const toErase = dossierPath(server.services.hmac, 'erase', {
      person: person.accountId,
      until: addHours(server.clock.now(), 24),
      asked: '',
    }).split('#')[1]
    const open = async () => (await (await visitor(server)).ask('accounts.openExportLink', { link, site })).output

    expect(await open()).toEqual({ firstName: 'Alma', email: alma })
    const other = await take(server, toErase ?? '')
    expect([other.status, (await take(server, 'x')).status]).toEqual([404, 404])
    expect(await other.text()).toContain('Ce lien n’est plus bon')
    server.clock.set(addHours(server.clock.now(), 24))
    expect([(await take(server, link)).status, await open()]).toEqual([404, undefined])
  })

  test('does not hold the server up: others are answered while an archive of many photos is on its way', async () => {
    await using server = await openWorkshop(engine)
    const there = await signIn(server, { email: alma })
    const big = new Uint8Array(20_000_000).fill(7)
    const key = `${'a'.repeat(32)}-1600`
    await server.storage.put(`${key}.webp`, big)
    const id = await publishAs(there)
    const photo = { offer_id: id as never, position: 0, photo: 'a'.repeat(32), width: 1600, height: 900, alt: '' }
    await server.services.database.writer.insertInto('offer_photo').values(photo).execute()
    const { link } = await askedLink(server)

    const answer = await take(server, link)
    let bytes = 0
    let answeredAt = Infinity
    for await (const piece of answer.body ?? []) {
      if (bytes === 0) {
        void fetch(`${server.url}/healthz`)
          .then((res) => res.text())
          .then(() => (answeredAt = bytes))
      }
      bytes += piece.byteLength
    }

    expect(bytes).toBeGreaterThan(big.length)
    expect(answeredAt).toBeLessThan(bytes)
  })
})

describe('an archive of more photos than fit', () => {
  test('ends at 500 MB, takes what still fits, and names what does not', async () => {
    await using server = await openWorkshop('sqlite')
    const id = await publishAs(await signIn(server, { email: alma }))
    const megabytes = { a: 180, b: 180, c: 180, d: 100 }
    const key = (letter: string) => `${letter.repeat(32)}-1600`
    for (const [position, [letter, size]] of Object.entries(megabytes).entries()) {
      const photo = {
        offer_id: toId<'Offer'>(id),
        position,
        photo: letter.repeat(32),
        width: 1600,
        height: 900,
        alt: '',
      }
      await server.services.database.writer.insertInto('offer_photo').values(photo).execute()
      await server.storage.put(`${key(letter)}.webp`, new Uint8Array(1))
      // A file with a hole: long to read, and nothing on the disk.
      await truncate(join(server.dataDir, 'photos', letter.repeat(2), `${key(letter)}.webp`), size * 1_000_000)
    }
    const { link } = await askedLink(server)

    const answer = await take(server, link)
    let bytes = 0
    let last = Buffer.alloc(0)
    for await (const piece of answer.body ?? []) {
      bytes += piece.byteLength
      last = Buffer.concat([last, piece]).subarray(-8_192)
    }

    // From the first entry of its directory on.
    const directory = last.subarray(last.indexOf(Buffer.from('PK\u0001\u0002'))).toString('latin1')
    const names = [...directory.matchAll(/photos\/(\w)\w{31}-1600\.webp|photos-en-plus\.txt/g)]
    expect(names.map(([name, letter]) => letter ?? name)).toEqual(['a', 'b', 'd', 'photos-en-plus.txt'])
    expect(bytes).toBeGreaterThan(460_000_000)
    expect(bytes).toBeLessThan(461_000_000)
  })
})
