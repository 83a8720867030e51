import type { Id } from '../base/id.js'
import { readZone } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import { shownTheme, type Theme } from './theme.js'
import { siteFaults } from './site-faults.js'
import { isElementName, isLanguage, isModeration, readOrigin, readPage, type Site } from './site.js'
import { lockSettings, saveSettings } from './site.store.js'

export type SiteChange = {
  readonly name?: string | undefined
  readonly territoryId?: Id<'Territory'> | undefined
  readonly zone?: string | undefined
  readonly languages?: readonly string[] | undefined
  readonly elements?: Parts | undefined
  readonly moderation?: string | undefined
  readonly origins?: Parts | undefined
  /** Of one of its origins; empty: none any more. */
  readonly spacePage?: string | undefined
  /** By name; an empty value removes it. */
  readonly theme?: Theme | undefined
}

type Parts = { readonly added?: readonly string[]; readonly removed?: readonly string[] }

export async function changeSite(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  slug: string,
  { name, territoryId, zone, languages, moderation, spacePage, ...change }: SiteChange,
): Promise<Site> {
  const { site, sequence, ...before } = await lockSettings(tx, slug)
  const { spacePage: formerPage = '', ...others } = site
  const theme = change.theme && withPairs(before.theme, change.theme)
  const origins = withParts(before.origins, change.origins, (origin) => readOrigin(origin) ?? origin)
  const elements = withParts(site.elements, change.elements)
  // It goes with its origin: nobody vouches for that page any more.
  const page = readPage(spacePage ?? formerPage, origins.after)
  const fields = [
    ...siteFaults({
      ...(name !== undefined && { name }),
      ...(zone !== undefined && { zone }),
      ...(moderation !== undefined && { moderation }),
      ...(languages && { languages }),
      ...(theme && { theme }),
      origins: change.origins?.added ?? [],
      elements: change.elements?.added ?? [],
    }),
    ...origins.absent.map((origin) => `origins removed: ${origin}`),
    ...(spacePage && page === undefined ? [`space page: ${spacePage}`] : []),
    ...elements.absent.map((element) => `elements removed: ${element}`),
  ]
  if (fields.length > 0) throw new Refusal('invalid-input', { fields })

  const now = clock.now()
  const changed: Site = {
    ...others,
    ...(name !== undefined && { name }),
    ...(territoryId && { territoryId }),
    ...(zone !== undefined && { zone: readZone(zone) ?? site.zone }),
    ...(languages && { languages: [...new Set(languages.filter(isLanguage))] }),
    ...(theme && { theme: shownTheme(theme) }),
    elements: elements.after.filter(isElementName),
    ...(moderation !== undefined && isModeration(moderation) && { moderation }),
    ...(page !== undefined && { spacePage: page }),
  }
  const kept = theme ?? before.theme
  const isOther = JSON.stringify([changed, kept]) !== JSON.stringify([site, before.theme])
  const settings = { site: changed, theme: kept, origins: origins.after, sequence: sequence + (isOther ? 1 : 0) }
  await saveSettings(tx, settings, now)
  await record(tx, now, { type: 'site.changed', siteId: site.id })
  return changed
}

function withPairs(before: Theme, given: Theme): Theme {
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, value]) => value !== ''))
}

function withParts(
  before: readonly string[],
  { added = [], removed = [] }: Parts = {},
  spelled: (part: string) => string = (part) => part,
): { readonly after: readonly string[]; readonly absent: readonly string[] } {
  const [more, less] = [added.map(spelled), removed.map(spelled)]
  return {
    after: [...new Set([...before, ...more])].filter((part) => !less.includes(part)),
    absent: less.filter((part) => !before.includes(part)),
  }
}
