import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isMigrated } from '../../../server/database/migrate.js'
import { openDatabase } from '../../../server/database/open-database.js'
import { engines } from '../../support/engines.js'
import { BrowserKey, Person, visitor } from '../../support/session.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { openKeptServer, type KeptServer } from '../../support/versions/kept-server.js'

const site = 'ville-de-lomme'

describe.each(engines)('what a server of 0.1.0 left, on %s,', (engine) => {
  let kept: KeptServer
  let server: TestServer
  let wasMigrated: boolean

  beforeAll(async () => {
    kept = await openKeptServer('v0.1.0', engine)
    await using before = await openDatabase(kept.url)
    wasMigrated = await isMigrated(before)
    server = await openTestServer(engine, kept.known.now, { databaseUrl: kept.url, env: { DATA_DIR: kept.dataDir } })
  })

  afterAll(async () => {
    await server?.[Symbol.asyncDispose]()
    await kept?.[Symbol.asyncDispose]()
  })

  async function signedIn(name: string): Promise<Person> {
    const known = kept.known.people.find((person) => person.name === name)
    if (!known) throw new Error(`nobody is called ${name}`)
    const { email, key, origin, token } = known
    return new Person({ house: server, site, email, origin, token, key: await BrowserKey.known(key) })
  }

  /** Of the mails to somebody, each address with its secret that leads there: what the path holds, and the secret. */
  const linksTo = (address: string, path: RegExp): string[][] =>
    kept.known.mails
      .filter(({ to }) => to === address)
      .flatMap(({ links }) => links.flatMap((link) => [path.exec(link)?.slice(1) ?? []]))
      .filter(({ length }) => length > 0)

  const statusOf = async (path: string): Promise<number> => (await fetch(server.url + path)).status

  test('is brought up to date when the server starts', async () => {
    expect(wasMigrated).toBe(false)
    expect(await isMigrated(server.services.database)).toBe(true)
  })

  test('has its sessions, on a partner’s page and on ours, which act as before', async () => {
    const there = await signedIn('Alma')
    const giver = await signedIn('Basile')
    const ours = await signedIn('Alma at ours')

    expect((await there.ask('repairs.mine', { site })).output?.items.map(({ id }) => id)).toEqual([kept.known.visit])
    expect((await there.ask('loans.mine', { site })).output?.asked.map(({ id }) => id)).toEqual([kept.known.loan])
    expect((await ours.ask('accounts.profile', {})).output).toMatchObject({ email: 'alma@exemple.fr' })
    expect((await giver.act('offers.pause', { offerId: kept.known.ladder, site })).reason).toBeUndefined()
    expect((await giver.act('offers.resume', { offerId: kept.known.ladder, site })).reason).toBeUndefined()
  })

  test.each(['alma@exemple.fr', 'atelier@maison-des-marais.example'])(
    'opens an appointment by the link in the mail to %s',
    async (address) => {
      const [[appointmentId = '', secret = ''] = []] = linksTo(address, /\/rendez-vous\/([\w-]+)(?:\?[^#]*)?#(.+)$/)
      const { output, reason } = await (await visitor(server)).ask('repairs.openLink', { appointmentId, secret, site })

      expect([appointmentId, reason]).toEqual([kept.known.visit, undefined])
      expect(output).toMatchObject({ status: 'booked' })
      expect(await statusOf(`/s/${site}/rendez-vous/${appointmentId}`)).toBe(200)
    },
  )

  test.each(['alma@exemple.fr', 'basile@exemple.fr'])('opens a loan by the link in the mail to %s', async (address) => {
    const [[loanId = '', secret = ''] = []] = linksTo(address, /\/demande\/([\w-]+)(?:\?[^#]*)?#(.+)$/)
    const { output, reason } = await (await visitor(server)).ask('loans.openLink', { loanId, secret, site })

    expect([loanId, reason]).toEqual([kept.known.loan, undefined])
    expect(output).toMatchObject({ status: 'agreed' })
    expect(await statusOf(`/s/${site}/demande/${loanId}`)).toBe(200)
  })

  test('opens by their links what was hidden, an address that changes and what one takes away', async () => {
    const anybody = await visitor(server)
    const [[hidingId = '', objection = ''] = []] = linksTo(
      'basile@exemple.fr',
      /\/contester\/([\w-]+)(?:\?[^#]*)?#(.+)$/,
    )
    const [[changeId = '', change = ''] = []] = linksTo('carole@exemple.fr', /\/adresse\/([\w-]+)(?:\?[^#]*)?#(.+)$/)
    const [[archive = ''] = []] = linksTo('alma@exemple.fr', /\/emporter(?:\?[^#]*)?#(.+)$/)

    const hidden = await anybody.ask('moderation.openObjection', { hidingId, secret: objection, site })
    const changing = await anybody.ask('accounts.openEmailLink', { changeId, secret: change, site })
    const taken = await fetch(`${server.url}/emporter/archive`, {
      method: 'POST',
      body: new URLSearchParams({ link: archive }),
    })

    expect(hidden.output).toMatchObject({ title: 'Scie sauteuse' })
    expect(changing.output).toMatchObject({ newEmail: 'carole.nouvelle@exemple.fr' })
    expect([taken.status, (await taken.arrayBuffer()).byteLength > 1_000]).toEqual([200, true])
  })

  test('ends a kept search by the press of a mail program', async () => {
    const carole = await signedIn('Carole')
    const searches = async () => (await carole.ask('offers.keptSearches', { site })).output?.items.length
    const before = await searches()
    const { unsubscribe } = kept.known.mails.find((mail) => mail.unsubscribe !== undefined) ?? {}

    expect((await fetch(`${server.url}${unsubscribe}`, { method: 'POST' })).status).toBe(204)
    expect([before, await searches()]).toEqual([1, 0])
  })

  test('shows its photos to whom they are for', async () => {
    const { ladder, fault, photo, visit } = kept.known
    const sheet = await fetch(
      `${server.url}/trpc/offers.sheet?input=${encodeURIComponent(JSON.stringify({ id: ladder, site }))}`,
    )
    const paths: string[] = (await sheet.json()).result.data.photos.flatMap(({ sizes }: Sized) =>
      sizes.map(({ path }) => path),
    )
    const [[, secret = ''] = []] = linksTo(
      'atelier@maison-des-marais.example',
      /\/rendez-vous\/([\w-]+)(?:\?[^#]*)?#(.+)$/,
    )
    const link = { appointmentId: visit, secret, site }
    const ofFault = (await (await visitor(server)).ask('repairs.openLink', link)).output?.photo?.map(({ path }) => path)

    expect(paths.every((path) => path.includes(photo.split('-')[0] ?? photo))).toBe(true)
    expect(ofFault?.every((path) => path.includes(fault.split('-')[0] ?? fault))).toBe(true)
    for (const path of [...paths, ...(ofFault ?? [''])]) expect([path, await statusOf(path)]).toEqual([path, 200])
  })
})

type Sized = { readonly sizes: readonly { readonly path: string }[] }
