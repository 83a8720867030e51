import type { Browser } from 'playwright-core'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite } from '../../../server/sites/index.js'
import { AtDesk } from '../roles/at-desk.js'
import { signIn, visitor, type Person } from '../session.js'
import { openTestServer, type TestServer } from '../test-server.js'
import { buildTown, type Town } from '../town.js'
import { burette, loos } from '../members/network-desk.js'
import { sentWorkshop } from '../repairs/sent-workshop.js'
import { AtRoom } from './at-room.js'
import { oneByOne } from './one-by-one.js'

const email = 'reseau@exemple.fr'

/** The network's desk, open in a browser, and somebody else who works for the network too. */
export type NetworkTown = AsyncDisposable & {
  readonly server: TestServer
  readonly town: Town
  readonly room: AtRoom
  readonly desk: AtDesk
  readonly nadia: Person
  /** Addresses of what waits for an answer, each once. */
  readonly nextProposal: () => string
  readonly nextRequest: () => string
  readonly nextWorkshop: () => string
}

/** As many places proposed and sites asked for as are told. */
export async function openNetworkTown(browser: Browser, waiting = 0): Promise<NetworkTown> {
  // The clock stands still: all that a test reads counts as of one minute.
  const server = await openTestServer('sqlite', '2027-03-01T08:00:00Z', { reachable: true, readsPerMinute: 60_000 })
  const { database } = server.services
  const town = await buildTown(database, server.clock)
  const louise = await signIn(server, { email, firstName: 'Louise', origin: server.url })
  const nadia = await signIn(server, { email: 'nadia@exemple.fr', firstName: 'Nadia', origin: server.url })
  await administer(database, async (tx) => {
    for (const { accountId } of [louise, nadia])
      await insertRole(tx, { accountId, role: 'admin', of: { network: true } }, server.clock.now())
  })
  const zoe = await visitor(server, { origin: server.url })
  const waits = Array.from({ length: waiting }, (_, at) => at + 1)
  for (const at of waits) {
    await zoe.act('members.proposePlace', { ...burette, name: `Le Fil ${at}`, street: `${at} cour des Bateliers` })
    await zoe.act('joining.ask', { ...loos, name: `Ville numéro ${at}`, website: `https://www.ville-${at}.example/` })
    // Nobody asks for so many in an hour.
    await database.writer.deleteFrom('act_count').execute()
  }
  await administer(database, async (tx) => {
    for (const at of waits)
      await sentWorkshop({ tx, clock: server.clock }, { slug: `roue-${at}`, name: `La Roue ${at}`, kind: 'repairer' })
  })
  const { output: proposed } = await louise.ask('networkMembers.proposals', {})
  const { output: asked } = await louise.ask('networkSites.requests', {})
  const desk = await AtDesk.open(browser, { server, email })
  await desk.signIn()
  await desk.comesHome()
  return {
    server,
    town,
    desk,
    nadia,
    room: new AtRoom(desk.page),
    nextProposal: oneByOne(
      proposed?.proposals.map(({ proposalId }) => `#/network/network/network/members/${proposalId}`),
    ),
    nextRequest: oneByOne(asked?.requests.map(({ requestId }) => `#/network/network/network/sites/${requestId}`)),
    nextWorkshop: oneByOne(waits.map((at) => `#/network/network/network/workshops/roue-${at}`)),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

/** One more of each list than a page of it has. */
export async function fillLists({ server, town, nadia }: NetworkTown): Promise<void> {
  const numbers = Array.from({ length: 51 }, (_, at) => String(at + 1).padStart(2, '0'))
  await administer(server.services.database, async (tx) => {
    const ctx = { tx, clock: server.clock }
    const { id: territoryId } = await tx.selectFrom('territory').select('id').executeTakeFirstOrThrow()
    for (const number of numbers) {
      const name = `Atelier ${number}`
      await sentWorkshop(ctx, { slug: `atelier-${number}`, kind: 'association', name })
      await createSite(ctx, {
        slug: `quartier-${number}`,
        name: `Quartier ${number}`,
        memberId: town.house.memberId,
        territoryId,
        origins: [],
        languages: ['fr'],
        elements: ['offer-board'],
      })
    }
  })
  for (const number of numbers)
    await nadia.act('barredWords.add', { word: `pétard${number}`, does: 'look', reason: '' })
  const rows = numbers.map((number) => ({ language: 'fr' as const, said: `chignole${number}`, meant: 'perceuse' }))
  await nadia.act('vocabulary.add', { rows })
  const games = { fr: 'Jeux', en: 'Games', pictogram: 'box', weight: null, parent: null }
  await nadia.act('categories.add', games)
}
