import { plain } from '../base/words.js'
import type { Db } from '../database/tables.js'
import type { Allowed } from '../rpc/actor.js'
import { listSites } from '../sites/index.js'
import { communesOf } from '../territories/index.js'
import { waitingRequests } from './join-request.store.js'
import { originsOfSites } from './joining.store.js'
import type { RequestsShown } from './joining.wire.js'

/** Those that wait for an answer, with the sites that may be theirs already. */
export async function listRequests(db: Db, _network: Allowed<'network'>): Promise<RequestsShown> {
  const waiting = await waitingRequests(db)
  if (waiting.length === 0) return { requests: [] }
  const [communes, sites, origins] = await Promise.all([
    communesOf(db, [...new Set(waiting.map(({ communeCode }) => communeCode))]),
    listSites(db),
    originsOfSites(db),
  ])
  return {
    requests: waiting.map(({ id, name, kind, communeCode, origin, elements, words, ...rest }) => {
      const named = sites.filter((site) => plain(site.name) === plain(name))
      const there = origins.filter((each) => each.origin === origin)
      const like = new Map([...named, ...there].map((site) => [site.slug, { slug: site.slug, name: site.name }]))
      return {
        requestId: id,
        name,
        kind,
        communeCode,
        origin,
        elements: [...elements],
        words,
        commune: communes.find(({ code }) => code === communeCode)?.name ?? communeCode,
        contact: rest.contact ?? '',
        email: rest.email ?? '',
        locale: rest.language,
        at: rest.createdAt,
        like: [...like.values()],
      }
    }),
  }
}
