import { changeSite, findSite, originsOf } from '../../server/sites/index.js'
import { demoSites } from './sites.js'
import type { Tools } from './tools.js'

/** Lets pages of these origins act for every site of the demo. */
export async function declareOrigins(tools: Tools, origins: readonly string[]): Promise<void> {
  for (const { slug } of demoSites) {
    const site = await findSite(tools.tx, slug)
    if (!site) continue
    const declared = await originsOf(tools.tx, site.id)
    const added = origins.filter((origin) => !declared.includes(origin))
    if (added.length > 0) await changeSite(tools, slug, { origins: { added } })
  }
}
