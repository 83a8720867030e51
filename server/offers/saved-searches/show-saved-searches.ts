import { languages } from '../../base/language.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { communesOf } from '../../territories/index.js'
import { offerCategories } from '../category-subjects.js'
import { soughtPath } from './saved-search-links.js'
import { savedSearchesOf } from './saved-search.store.js'
import type { KeptSearches } from './saved-search.wire.js'

export async function showSavedSearches(
  { db }: Pick<Context, 'db'>,
  { actor }: Pick<Caller, 'actor'>,
): Promise<KeptSearches> {
  const saved = await savedSearchesOf(db, actor.for.account, actor.within)
  const communes = await communesOf(
    db,
    saved.flatMap(({ sought }) => sought.near ?? []),
  )
  const nameOf = new Map(communes.map(({ code, name }) => [code, name]))
  const namesIn = new Map(
    await Promise.all(
      languages.map(async (language) => [language, await offerCategories.namesIn(db, language)] as const),
    ),
  )
  return {
    items: saved.map(({ id, site, sought }) => {
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
