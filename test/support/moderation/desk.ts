import type { Engine } from '../../../server/database/columns.js'
import type { Holding } from '../../../server/roles/role.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import type { InputOf, OutputOf } from '../../../widgets/shared/wire.js'
import { openLambersart } from '../accounts/second-site.js'
import { openPublishing, ours, publishAs, site } from '../offers/publishing.js'
import { signIn, visitor, type Answer, type Person } from '../session.js'
import type { TestServer } from '../test-server.js'

type Held = Pick<Holding, 'role' | 'of'>

/** Somebody at the desk. */
export async function staffOf(server: TestServer, firstName: string, held: Held): Promise<Person> {
  const email = `${firstName.toLowerCase()}@bureau.example`
  const person = await signIn(server, { origin: ours, email, firstName })
  const holding = { accountId: person.accountId, ...held }
  await administer(server.services.database, (tx) => insertRole(tx, holding, server.clock.now()))
  return person
}

/** Lomme with two moderators, Lambersart with one, the network with one, and what Basile lends at Lomme. */
export async function openDesk(engine: Engine) {
  const town = await openPublishing(engine)
  const there = await openLambersart(town)
  const here = (await getSite(town.services.database.reader, site)).id
  const moderator = (name: string, of = here) => staffOf(town, name, { role: 'moderator', of: { site: of } })
  const [nadia, karim, zoe] = [await moderator('Nadia'), await moderator('Karim'), await moderator('Zoé', there)]
  const ada = await staffOf(town, 'Ada', { role: 'admin', of: { network: true } })
  const basile = await signIn(town, { email: 'basile@exemple.fr', firstName: 'Basile' })
  const ladder = await publishAs(basile)
  return { town, nadia, karim, zoe, ada, basile, ladder }
}

export const about = (id: string, at = site) => ({ site: at, kind: 'offer', id })

export async function report(server: TestServer, id: string, said: Partial<InputOf<'moderation.report'>> = {}) {
  const who = await visitor(server)
  const input = { site, kind: 'offer', id, reason: 'dangerous', words: '', ...said } as const
  const { output, reason } = await who.act('moderation.report', input)
  if (!output) throw new Error(reason)
  return output.reportId
}

type Deciding = Partial<InputOf<'moderation.decide'>> & Pick<InputOf<'moderation.decide'>, 'does'>

/** Opens it, then decides, as somebody does who has read it. */
export async function decideAt(
  person: Person,
  id: string,
  said: Deciding,
): Promise<Answer<OutputOf<'moderation.decide'>>> {
  const at = about(id, said.site)
  const { output, reason } = await person.ask('moderation.open', at)
  if (!output) throw new Error(reason)
  return person.act('moderation.decide', { ...at, reason: 'dangerous', words: '', seen: output.seen, ...said })
}
