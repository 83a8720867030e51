import type { OutputOf } from '../../../../shared/wire.js'

export type Settings = OutputOf<'sites.settings'>
export type Judged = OutputOf<'sites.judgeLook'>
export type Contrast = Judged['contrasts'][number]
export type ColourName = Contrast['name']
export type Theme = Readonly<Record<string, string>>
type Site = Settings['site']

/** The form holds this. */
export type Held = Pick<Site, 'name' | 'languages' | 'elements' | 'moderation'> & {
  readonly look: Theme
  /** Empty: none. */
  readonly spacePage: string
}
type Part = keyof Held

const parts = ['name', 'languages', 'spacePage', 'elements', 'moderation', 'look'] as const satisfies readonly Part[]

/** Changed and not saved yet. */
export type Typed = Partial<Held>

export const savedIn = ({ site: { name, languages, elements, moderation, spacePage = '' }, look }: Settings): Held => ({
  name,
  languages,
  elements,
  moderation,
  look,
  spacePage,
})

/** A theme is the same whatever the order of its colours. */
const written = (value: Held[Part]): string =>
  JSON.stringify(
    typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value)
          .filter(([, each]) => each !== '')
          .sort(([one], [other]) => (one < other ? -1 : 1))
      : value,
  )

/** Those in which the two are not alike. */
export function apart(one: Held, other: Held): Part[] {
  return parts.filter((part) => written(one[part]) !== written(other[part]))
}

export function only(held: Held, which: readonly Part[]): Typed {
  return Object.fromEntries(Object.entries(held).filter(([part]) => which.some((each) => each === part)))
}

export const withoutEmpty = (theme: Theme): Record<string, string> =>
  Object.fromEntries(Object.entries(theme).filter(([, value]) => value.trim() !== ''))

export type Pair = { readonly light: string; readonly dark: string }

/** As it is written: one colour for the light, or one for each. */
export function pairIn(value = ''): Pair {
  const [, light = value, dark = ''] = /^light-dark\(\s*([^,]*?)\s*,\s*([^)]*?)\s*\)$/.exec(value) ?? []
  return { light, dark }
}

export const pairAs = ({ light, dark }: Pair): string => (dark === '' ? light : `light-dark(${light}, ${dark})`)

/** Whether it is an address of one of these origins. Without `https://` it is meant with it. */
export function pageTyped(typed: string, origins: readonly string[]): string | undefined {
  const text = typed.trim()
  const whole = text === '' || /^[a-z]+:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return undefined
  const { origin, hash, href } = new URL(whole)
  return origins.includes(origin) && hash === '' ? href : undefined
}
