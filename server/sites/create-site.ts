import { newId, type Id } from '../base/id.js'
import { paris, readZone } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import { isSlug } from '../base/shapes.js'
import { isUniqueViolation } from '../database/dialect.js'
import { record } from '../events/outbox.js'
import type { MutationContext } from '../rpc/context.js'
import { lookFaults, shownLook, type Look, type LookFault } from './look.js'
import { isElementName, isLanguage, readOrigin, type Site } from './site.js'
import { insertSite } from './site.store.js'

export type NewSite = {
  readonly slug: string
  readonly name: string
  readonly memberId: Id<'Member'>
  readonly territoryId: Id<'Territory'>
  readonly origins: readonly string[]
  readonly zone?: string
  readonly look?: Look
  readonly languages?: readonly string[]
  readonly elements?: readonly string[]
}

/** The network opens a partner's site: its pages may hold the elements, those of its origins may act. */
export async function createSite(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  { origins, zone = paris, look = {}, languages = ['fr'], elements = ['offer-board'], ...rest }: NewSite,
): Promise<Site> {
  const faults = lookFaults(look)
  const known = origins.map(readOrigin)
  const knownZone = readZone(zone)
  const fields = [
    ...(isSlug(rest.slug) ? [] : ['slug']),
    ...(rest.name.trim() === '' ? ['name'] : []),
    ...(knownZone === undefined ? [`zone: ${zone}`] : []),
    ...origins.filter((_, at) => known[at] === undefined).map((origin) => `origins: ${origin}`),
    ...languages.filter((language) => !isLanguage(language)).map((language) => `languages: ${language}`),
    ...(languages.length === 0 ? ['languages'] : []),
    ...elements.filter((element) => !isElementName(element)).map((element) => `elements: ${element}`),
    ...faults.map((fault) => `look: ${describeFault(fault)}`),
  ]
  if (knownZone === undefined || fields.length > 0) throw new Refusal('invalid-input', { fields })

  const now = clock.now()
  const site: Site = {
    ...rest,
    id: newId(),
    zone: knownZone,
    look: shownLook(look),
    languages: [...new Set(languages.filter(isLanguage))],
    elements: [...new Set(elements.filter(isElementName))],
    createdAt: now,
  }
  try {
    await insertSite(tx, site, { look, origins: [...new Set(known.filter((origin) => origin !== undefined))] })
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('invalid-input', { fields: ['slug: taken'] })
    throw error
  }
  await record(tx, now, { type: 'site.changed', siteId: site.id })
  return site
}

/** For the administrator who gave the look: which pair, and how much is missing. */
export function describeFault(fault: LookFault): string {
  if (fault.fault !== 'contrast') return `${fault.name} is ${fault.fault}`
  const { name, on, scheme, ratio, needed } = fault
  return `${name} on ${on} has a contrast of ${ratio.toFixed(2)} in ${scheme}, ${needed} is needed`
}
