import { readZone } from '../base/local-time.js'
import { isSlug } from '../base/shapes.js'
import { themeFaults, type Theme, type ThemeFault } from './theme.js'
import { isElementName, isLanguage, isModeration, readOrigin } from './site.js'

type SiteGiven = {
  readonly slug?: string
  readonly name?: string
  readonly zone?: string
  readonly origins?: readonly string[]
  readonly languages?: readonly string[]
  readonly elements?: readonly string[]
  readonly theme?: Theme
  readonly moderation?: string
}

export function siteFaults({ slug, name, zone, origins, languages, elements, theme, moderation }: SiteGiven): string[] {
  const unknown = (field: string, given: readonly string[] | undefined, isKnown: (one: string) => boolean) =>
    (given ?? []).filter((one) => !isKnown(one)).map((one) => `${field}: ${one}`)
  return [
    ...(slug === undefined || isSlug(slug) ? [] : ['slug']),
    ...(name === undefined || name.trim() !== '' ? [] : ['name']),
    ...(zone === undefined || readZone(zone) !== undefined ? [] : [`zone: ${zone}`]),
    ...unknown('origins', origins, (origin) => readOrigin(origin) !== undefined),
    ...unknown('languages', languages, isLanguage),
    ...(languages?.length === 0 ? ['languages'] : []),
    ...unknown('elements', elements, isElementName),
    ...(moderation === undefined || isModeration(moderation) ? [] : [`moderation: ${moderation}`]),
    ...(theme ? themeFaults(theme).map((fault) => `look: ${describeFault(fault)}`) : []),
  ]
}

function describeFault(fault: ThemeFault): string {
  if (fault.fault !== 'contrast') return `${fault.name} is ${fault.fault}`
  const { name, on, scheme, ratio, needed } = fault
  return `${name} on ${on} has a contrast of ${ratio.toFixed(2)} in ${scheme}, ${needed} is needed`
}
