import { ownSource } from '../../base/own-source.strings.js'
import type { Topic } from '../../events/event.js'
import type { Basemap } from '../../rpc/context.js'
import { headOf } from '../../sites/index.js'
import { countRows } from '../directory/count-rows.js'
import { feedPath, mapPath } from '../directory/entry-to-wire.js'
import { answer, type DirectoryContext } from '../directory/question.js'
import type { MapOpening, OpenInput } from '../member.wire.js'
import { pageOf } from './search-members.js'

/** Events on these topics change the map and its list. */
export const mapTopics = ['members', 'sites', 'territories'] as const satisfies readonly Topic[]

export async function openMap(
  asked: DirectoryContext & { readonly basemap: Basemap },
  { kind, ...input }: OpenInput,
): Promise<MapOpening> {
  const answered = await answer(asked, { ...input, order: 'open', ...(kind && { kind: [kind] }) })
  const { site, territory, index, found } = answered
  const { box, sources, hasOwn, ...counts } = await countRows(index, found.rows)
  return {
    site: { ...headOf(site, { territory, page: mapPath(site.slug) }), elements: [...site.elements] },
    ...counts,
    members: pageOf(asked, answered),
    map: { ...(box && { box }), basemap: { ...asked.basemap } },
    sources: hasOwn ? [ownSource(site.name), ...sources] : sources,
    feed: feedPath(site.slug),
  }
}
