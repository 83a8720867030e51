import { newId, type Id } from '../base/id.js'
import { paris, readZone } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import { isUniqueViolation } from '../database/dialect.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import { shownTheme, type Theme } from './theme.js'
import { siteFaults } from './site-faults.js'
import { isElementName, isLanguage, isModeration, readOrigin, type Site } from './site.js'
import { insertSite } from './site.store.js'

export type NewSite = {
  readonly slug: string
  readonly name: string
  readonly memberId: Id<'Member'>
  readonly territoryId: Id<'Territory'>
  readonly origins: readonly string[]
  readonly zone?: string
  readonly theme?: Theme
  readonly languages?: readonly string[]
  readonly elements?: readonly string[]
  readonly moderation?: string
}

export async function createSite(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { origins, zone = paris, theme = {}, moderation = 'after', ...given }: NewSite,
): Promise<Site> {
  const { languages = ['fr'], elements = ['offer-board'], ...rest } = given
  const fields = siteFaults({ ...rest, zone, origins, languages, elements, theme, moderation })
  const known = readZone(zone)
  if (!known || !isModeration(moderation) || fields.length > 0) throw new Refusal('invalid-input', { fields })

  const now = clock.now()
  const site: Site = {
    ...rest,
    id: newId(),
    zone: known,
    theme: shownTheme(theme),
    languages: [...new Set(languages.filter(isLanguage))],
    elements: [...new Set(elements.filter(isElementName))],
    moderation,
    createdAt: now,
  }
  try {
    await insertSite(tx, {
      site,
      theme,
      origins: [...new Set(origins.map(readOrigin).filter((origin) => origin !== undefined))],
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('invalid-input', { fields: ['slug: taken'] })
    throw error
  }
  await record(tx, now, { type: 'site.changed', siteId: site.id })
  return site
}
