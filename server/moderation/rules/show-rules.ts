import type { QueryContext } from '../../rpc/context.js'
import { getSite } from '../../sites/index.js'
import { currentRules } from './rules.store.js'
import type { RulesInput, RulesShown } from './rules.wire.js'

export async function showRules(
  { db }: Pick<QueryContext, 'db'>,
  { site: slug, language }: RulesInput,
): Promise<RulesShown> {
  const site = await getSite(db, slug)
  const rules = await currentRules(db)
  if (!rules) return {}
  const { version, text, publishedAt } = rules
  const spoken = language ?? site.languages[0] ?? 'fr'
  const said = text[spoken]
  return { rules: { version, publishedAt, text: said ?? text.fr, language: said === undefined ? 'fr' : spoken } }
}
