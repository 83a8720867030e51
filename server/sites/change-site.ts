import type { Id } from '../base/id.js'
import { readZone } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import { shownLook, type Look } from './look.js'
import { siteFaults } from './site-faults.js'
import { isElementName, isLanguage, isModeration, readOrigin, type Site } from './site.js'
import { lockSettings, saveSettings } from './site.store.js'

export type SiteChange = {
  readonly name?: string | undefined
  readonly territoryId?: Id<'Territory'> | undefined
  readonly zone?: string | undefined
  readonly languages?: readonly string[] | undefined
  readonly elements?: Parts | undefined
  readonly moderation?: string | undefined
  readonly origins?: Parts | undefined
  /** By name; an empty value removes it. */
  readonly look?: Look | undefined
}

type Parts = { readonly added?: readonly string[]; readonly removed?: readonly string[] }

export async function changeSite(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  slug: string,
  { name, territoryId, zone, languages, moderation, ...change }: SiteChange,
): Promise<Site> {
  const { site, sequence, ...before } = await lockSettings(tx, slug)
  const look = change.look && withPairs(before.look, change.look)
  const origins = withParts(before.origins, change.origins, (origin) => readOrigin(origin) ?? origin)
  const elements = withParts(site.elements, change.elements)
  const fields = [
    ...siteFaults({
      ...(name !== undefined && { name }),
      ...(zone !== undefined && { zone }),
      ...(moderation !== undefined && { moderation }),
      ...(languages && { languages }),
      ...(look && { look }),
      origins: change.origins?.added ?? [],
      elements: change.elements?.added ?? [],
    }),
    ...origins.absent.map((origin) => `origins removed: ${origin}`),
    ...elements.absent.map((element) => `elements removed: ${element}`),
  ]
  if (fields.length > 0) throw new Refusal('invalid-input', { fields })

  const now = clock.now()
  const changed: Site = {
    ...site,
    ...(name !== undefined && { name }),
    ...(territoryId && { territoryId }),
    ...(zone !== undefined && { zone: readZone(zone) ?? site.zone }),
    ...(languages && { languages: [...new Set(languages.filter(isLanguage))] }),
    ...(look && { look: shownLook(look) }),
    elements: elements.after.filter(isElementName),
    ...(moderation !== undefined && isModeration(moderation) && { moderation }),
  }
  const kept = look ?? before.look
  const isOther = JSON.stringify([changed, kept]) !== JSON.stringify([site, before.look])
  const settings = { site: changed, look: kept, origins: origins.after, sequence: sequence + (isOther ? 1 : 0) }
  await saveSettings(tx, settings, now)
  await record(tx, now, { type: 'site.changed', siteId: site.id })
  return changed
}

function withPairs(before: Look, given: Look): Look {
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
