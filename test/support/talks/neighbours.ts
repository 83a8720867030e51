import type { Engine } from '../../../server/database/columns.js'
import { lambersart, lambersartOrigin, openLambersart } from '../accounts/second-site.js'
import { asked, days, give, openLending } from '../loans/asking.js'
import { onOurs } from '../offers/publishing.js'
import { signIn } from '../session.js'

/** Nadia lends at Lomme to Lucas, who asks there; each reads on our own pages. */
export async function openNeighbours(engine: Engine) {
  const server = await openLending(engine)
  const { giver, lucas } = server
  const { id } = await asked(lucas, await give(giver), days(10, 12))
  const talk = { kind: 'loan', id } as const
  return { server, talk, nadia: await onOurs(server, giver), lucas: await onOurs(server, lucas), giver, here: lucas }
}

/** Nadia lends at Lomme; Théo asks for it on Lambersart's page, with words of before the day on which both sites agree. */
export async function openTwoSites(engine: Engine) {
  const server = await openLending(engine)
  await openLambersart(server)
  const theo = await signIn(server, { firstName: 'Théo', site: lambersart, origin: lambersartOrigin })
  const { id } = await asked(theo, await give(server.giver), {
    ...{ ...days(3, 4), firstName: 'Théo', site: lambersart, words: 'Avant' },
  })
  server.clock.set('2027-03-01T09:00:00Z')
  return { server, talk: { kind: 'loan', id } as const, nadia: server.giver, theo }
}
