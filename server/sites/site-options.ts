import { languages } from '../base/language.js'
import { paris } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import { CommandError } from '../rpc/command.js'
import { getTerritory, type Territory } from '../territories/index.js'
import type { Theme } from './theme.js'
import { elements, moderations } from './site.js'

export function readTheme(pairs: readonly string[]): Theme {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new CommandError(`--look ${pair}: must be NAME=VALUE`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

export async function territoryNamed(db: Db, slug: string): Promise<Territory> {
  return getTerritory(db, slug).catch((error: unknown) => {
    if (error instanceof Refusal) throw new CommandError(`--territory: no territory is called ${slug}`)
    throw error
  })
}

const rules: Record<string, string> = {
  origins: 'is no origin that may act: https://, a name, no path (http:// on localhost only)',
  languages: `is not one of ${languages.join(', ')}`,
  elements: `is not one of ${elements.join(', ')}`,
  moderation: `is not one of ${moderations.join(', ')}`,
  zone: `is no time zone such as ${paris}`,
  'space page': 'is no page of its origins',
  'origins removed': 'is none of its origins',
  'elements removed': 'is not switched on',
}

export function sayFaults(options: Readonly<Record<string, string>>): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Refusal)) throw error
    const said = (error.detail.fields ?? []).map((field) => {
      const [name = '', ...rest] = field.split(': ')
      const [given, rule] = [rest.join(': '), rules[name]]
      const why = given === '' ? (rule ?? 'is not valid') : rule === undefined ? given : `${given} ${rule}`
      return `${options[name] ?? `--${name}`}: ${why}`
    })
    throw new CommandError(said.length > 0 ? said.join('\n') : error.reason)
  }
}
