import { languages } from '../../base/language.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { communesOf } from '../../territories/index.js'
import { offerCategories } from '../category-subjects.js'
import { soughtPath } from './watch-links.js'
import { watchesOf } from './watch.store.js'
import type { KeptSearches } from './watch.wire.js'

export async function showWatches(
  { db }: Pick<Context, 'db'>,
  { actor }: Pick<Caller, 'actor'>,
): Promise<KeptSearches> {
  const watches = await watchesOf(db, actor.for.account, actor.within)
  const communes = await communesOf(
    db,
    watches.flatMap(({ sought }) => sought.near ?? []),
  )
  const nameOf = new Map(communes.map(({ code, name }) => [code, name]))
  const namesIn = new Map(
    await Promise.all(
      languages.map(async (language) => [language, await offerCategories.namesIn(db, language)] as const),
    ),
  )
  return {
    items: watches.map(({ id, site, sought }) => {
      const names = namesIn.get(sought.language ?? languages[0])
      const category = sought.category === undefined ? undefined : names?.get(sought.category)
      const near = sought.near === undefined ? undefined : nameOf.get(sought.near)
      return {
        watchId: id,
        site: { slug: site.slug, name: site.name },
        sought,
        page: soughtPath(site.slug, sought),
        ...(category !== undefined && { category }),
        ...(near !== undefined && { near }),
      }
    }),
  }
}
