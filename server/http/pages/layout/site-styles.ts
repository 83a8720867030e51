import type { Site } from '../../../sites/index.js'

/** A style sheet of its own, since our pages' policy allows no inline style. */
export function siteStyles({ theme }: Pick<Site, 'theme'>): string {
  const light: string[] = []
  const dark: string[] = []
  for (const [name, value] of Object.entries(theme)) {
    const [, first = value, second] = /^light-dark\(([^,]+), ([^)]+)\)$/.exec(value) ?? []
    light.push(`--${name}:${first}`)
    if (second !== undefined) dark.push(`--${name}:${second}`)
  }
  return `:root{${light.join(';')}}\n@media (prefers-color-scheme:dark){:root{${dark.join(';')}}}\n`
}
