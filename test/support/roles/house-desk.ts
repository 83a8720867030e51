import { sharedBrowser } from '../chromium.js'
import type { Person } from '../session.js'
import { openTestServer, type TestServer } from '../test-server.js'
import { buildTown } from '../town.js'
import { AtDesk } from './at-desk.js'
import { signInToManage } from './managing.js'

type Where = Parameters<typeof AtDesk.open>[2]
type House = Awaited<ReturnType<typeof buildTown>>['house']

/** The Maison des Marais, whose desk is opened in a browser by those who run it. */
export type HouseDesk = AsyncDisposable & {
  readonly server: TestServer
  readonly house: House
  readonly hold: (email: string, firstName: string) => Promise<Person>
  /** At the sign-in of `path`. */
  readonly arrive: (email: string, where?: Where) => Promise<AtDesk>
  /** Signed in at `path`. */
  readonly open: (email: string, where?: Where) => Promise<AtDesk>
}

export async function openHouseDesk(now: string): Promise<HouseDesk> {
  // The clock stands still: all that a test reads counts as of one minute.
  const server = await openTestServer('sqlite', now, { reachable: true, readsPerMinute: 60_000 })
  const { house } = await buildTown(server.services.database, server.clock)
  const browser = await sharedBrowser()
  const arrive: HouseDesk['arrive'] = (email, where) => AtDesk.open(browser, { server, email }, where)
  return {
    server,
    house,
    hold: (email, firstName) => signInToManage(server, { email, firstName, of: house.memberId }),
    arrive,
    open: async (email, where) => {
      const desk = await arrive(email, where)
      await desk.signIn()
      return desk
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}
