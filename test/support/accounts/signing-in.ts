import type { Engine } from '../../../server/database/columns.js'
import { codeIn } from '../mail/mailed-code.js'
import { codeFor, newFlow, visitor, type Person, type SignInOptions } from '../session.js'
import { openTestServer, type TestServer } from '../test-server.js'
import { buildTown } from '../town.js'
import { until } from '../until.js'

/** What tests of signing in are about: Lomme's site on a Monday morning, and Alma, whom nobody knows yet. */
export const site = 'ville-de-lomme'
export const morning = '2027-03-01T08:00:00Z'
export const alma = 'alma.diaz@exemple.fr'

export async function openTown(engine: Engine): Promise<TestServer> {
  const server = await openTestServer(engine, morning, { env: { TRUST_PROXY: 'loopback' } })
  await buildTown(server.services.database, server.clock)
  return server
}

/** Six digits that are not these. */
export const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

export const requestCode = (person: Person, flowHash: string) =>
  person.act('accounts.requestCode', { email: person.email, flow: flowHash, locale: 'fr', site })

export const giveCode = (person: Person, flow: string, code: string) =>
  person.act('accounts.signIn', { code, communeCode: '59355', firstName: 'Alma', flow, site })

/** The secret of a flow whose code has been asked for, and the code. */
export async function askedCode(
  server: TestServer,
  person: Person,
): Promise<{ flow: string; hash: string; code: string }> {
  const { flow, hash } = newFlow()
  const { reason } = await requestCode(person, hash)
  if (reason) throw new Error(reason)
  return { flow, hash, code: await codeFor(server, person.email.toLowerCase()) }
}

export async function rowsOf(
  server: TestServer,
  table: 'account' | 'session' | 'session_pass' | 'sign_in' | 'spent_proof',
) {
  return server.services.database.reader.selectFrom(table).selectAll().execute()
}

/** The whole way: a code is asked for, read in the mail that brings it, and typed. */
export async function signInByMail(server: TestServer, options: SignInOptions = {}): Promise<Person> {
  const person = await visitor(server, options)
  const { flow, hash } = newFlow()
  const before = server.mails.to(person.email).length
  await requestCode(person, hash)
  const mails = await until(
    () => server.mails.to(person.email),
    ({ length }) => length > before,
  )
  const code = codeIn(mails.at(-1)?.text ?? '')
  const { output } = await giveCode(person, flow, code)
  if (output?.outcome !== 'signed-in') throw new Error(`not signed in with ${code}`)
  return person.with({ token: output.token })
}
