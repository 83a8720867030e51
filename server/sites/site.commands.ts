import type { Id } from '../base/id.js'
import { paris } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import { administer } from '../rpc/administer.js'
import { CommandError, many, wanted, type Command } from '../rpc/command.js'
import { getTerritory } from '../territories/index.js'
import { createSite } from './create-site.js'
import type { Look } from './look.js'
import { elements, languages } from './site.js'
import { listSites, originsOf } from './site.store.js'

/** Who owns a site. Given by the command line: members come after sites. */
export type FindOwner = (db: Db, slug: string) => Promise<{ readonly id: Id<'Member'> } | undefined>

/** `coop site:create` */
export const siteCreateCommand = (findOwner: FindOwner): Command => ({
  summary: 'Open the site of a partner: its pages may hold the elements, and act from the declared origins.',
  usage: [
    'SLUG --name NAME --member SLUG --territory SLUG --origin https://… [--origin …]',
    `  [--language ${languages.join('|')} …]  the first is the site's own (fr)`,
    `  [--element ${elements.join('|')} …]  those that are switched on (offer-board)`,
    `  [--zone ${paris}]  whose wall its pages go by`,
    '  [--look accent=#8a2f4b …]  accent alone is enough; "light-dark(#8a2f4b, #f3a9bf)" gives both schemes',
  ].join('\n'),
  options: {
    name: { type: 'string' },
    member: { type: 'string' },
    territory: { type: 'string' },
    origin: { type: 'string', multiple: true },
    language: { type: 'string', multiple: true },
    element: { type: 'string', multiple: true },
    zone: { type: 'string' },
    look: { type: 'string', multiple: true },
  },
  async run(given, { database, clock, print }) {
    const [slug] = given.positionals
    if (slug === undefined) throw new CommandError('SLUG is missing: the name that pages write in site="…"')
    const name = wanted(given, 'name')
    const memberSlug = wanted(given, 'member')
    const territorySlug = wanted(given, 'territory')
    const member = await findOwner(database.reader, memberSlug)
    if (!member) throw new CommandError(`--member: no member is called ${memberSlug}`)
    const territory = await getTerritory(database.reader, territorySlug).catch((error: unknown) => {
      if (error instanceof Refusal) throw new CommandError(`--territory: no territory is called ${territorySlug}`)
      throw error
    })
    const { zone } = given.values
    const chosen = { languages: many(given, 'language'), elements: many(given, 'element') }
    const input = {
      slug,
      name,
      memberId: member.id,
      territoryId: territory.id,
      origins: many(given, 'origin'),
      look: readLook(many(given, 'look')),
      ...(typeof zone === 'string' && { zone }),
      ...(chosen.languages.length > 0 && { languages: chosen.languages }),
      ...(chosen.elements.length > 0 && { elements: chosen.elements }),
    }
    const site = await administer(database, (tx) => createSite({ tx, clock }, input)).catch((error: unknown) => {
      if (error instanceof Refusal) throw new CommandError(explain(error))
      throw error
    })
    print(`${site.slug} is open. In its pages: <coop-offer-board site="${site.slug}">`)
  },
})

/** `coop site:list` */
export const siteListCommand: Command = {
  summary: 'List the sites of partners: slug, name, languages, elements, origins that may act.',
  usage: '',
  options: {},
  async run(_given, { database, print }) {
    for (const site of await listSites(database.reader)) {
      const origins = await originsOf(database.reader, site.id)
      print([site.slug, site.name, site.languages.join(','), site.elements.join(','), origins.join(' ')].join('\t'))
    }
  },
}

function readLook(pairs: readonly string[]): Look {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new CommandError(`--look ${pair}: must be NAME=VALUE`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

const optionOf: Record<string, string> = { origins: 'origin', languages: 'language', elements: 'element' }

function explain({ reason, detail }: Refusal): string {
  const said = (detail.fields ?? []).map((field) => {
    const [name = '', ...rest] = field.split(': ')
    const option = name === 'slug' ? 'SLUG' : `--${optionOf[name] ?? name}`
    return `${option}: ${rest.join(': ') || 'is not valid'}${name === 'origins' ? ` ${originRule}` : ''}`
  })
  return said.length > 0 ? said.join('\n') : reason
}

const originRule = 'is no origin that may act: https://, a name, no path (http:// on localhost only)'
