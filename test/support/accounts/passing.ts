import { newId } from '../../../server/base/id.js'
import { addHours } from '../../../server/base/instant.js'
import { insertSession, findSession } from '../../../server/accounts/session.store.js'
import { passedHours } from '../../../server/accounts/session.js'
import { hashOfToken, newToken } from '../../../server/accounts/token.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import type { OutputOf } from '../../../widgets/shared/wire.js'
import { ourAddress } from '../server-processes.js'
import { BrowserKey, type Answer, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'
import { lommeOrigin } from '../town.js'
import { site } from './signing-in.js'

/** One of Lomme's page, unless another is named. */
export async function madePass(person: Person, named: string = site): Promise<string> {
  const { output, reason } = await person.act('accounts.makePass', { site: named })
  if (!output) throw new Error(reason)
  return output.pass
}

type Bringing = {
  readonly from?: string
  readonly site?: string
  readonly holds?: Person
  readonly key?: string
  readonly proof?: string
}

export type Taken = Answer<OutputOf<'accounts.takePass'>>

/** As our page does it, led to from Lomme's. */
export function takePass(
  visitor: Person,
  pass: string,
  { from = lommeOrigin, site: named = site, holds, ...sent }: Bringing = {},
): Promise<Taken> {
  const input = { pass, from, site: named, ...(holds && { holds: hashOfToken(holds.token) }) }
  return visitor.act('accounts.takePass', input, sent)
}

export const outcomeOf = ({ output, reason }: Taken) => reason ?? output?.outcome

/** Somebody at a page of ours in the same browser, whom nobody knows there. */
export const atOurs = async (person: Person): Promise<Person> =>
  person.with({ origin: ourAddress, key: await BrowserKey.make(), token: '' })

export function tokenOf({ output }: Taken): string {
  if (output?.outcome !== 'open') throw new Error(`not let in: ${output?.outcome}`)
  return output.token
}

/** The whole way, from the page of Lomme to ours. */
export async function passedOn(person: Person): Promise<Person> {
  const there = await atOurs(person)
  return there.with({ token: tokenOf(await takePass(there, await madePass(person))) })
}

/** The same before the test begins, written down as it would be. */
export async function passedBefore({ services }: Pick<TestServer, 'services'>, person: Person): Promise<Person> {
  const there = await atOurs(person)
  const token = newToken()
  const id = newId<'Session'>()
  const now = services.clock.now()
  await administer(services.database, async (tx) => {
    const parent = await findSession(tx, person.sessionId)
    if (!parent) throw new Error('this person has not signed in')
    await insertSession(tx, {
      ...parent,
      id,
      parentId: parent.id,
      origin: ourAddress,
      tokenHash: hashOfToken(token),
      keyThumbprint: there.key.thumbprint,
      createdAt: now,
      expiresAt: addHours(now, passedHours),
    })
  })
  return there.with({ token, sessionId: id })
}
