import { administer } from '../rpc/in-transaction.js'
import { Refusal } from '../base/refusal.js'
import { isSlug } from '../base/shapes.js'
import { CommandError, many, type Command } from '../rpc/command.js'
import { createTerritory } from './create-territory.js'
import { listTerritories } from './territory.store.js'

export const territoryCreateCommand: Command = {
  summary: 'Name a set of communes: one, several, those of an EPCI. Parts of a commune come with it.',
  usage: 'SLUG --name NAME --commune INSEE-CODE … --epci SIREN …',
  options: {
    name: { type: 'string' },
    commune: { type: 'string', multiple: true },
    epci: { type: 'string', multiple: true },
  },
  async run(given, { database, clock, print }) {
    const [slug = ''] = given.positionals
    const { name } = given.values
    if (!isSlug(slug)) throw new CommandError('SLUG: small letters, digits and hyphens')
    if (typeof name !== 'string' || name.trim() === '') throw new CommandError('--name is missing')
    const input = { slug, name, communes: many(given, 'commune'), intercommunalities: many(given, 'epci') }
    const territory = await administer(database, (tx) => createTerritory({ tx, clock }, input)).catch(
      (error: unknown) => {
        if (error instanceof Refusal) throw new CommandError(explain(error))
        throw error
      },
    )
    print(`${territory.slug} is there. A site may have it: site:create … --territory ${territory.slug}`)
  },
}

export const territoryListCommand: Command = {
  summary: 'List the territories: slug, name, how many communes and parts of communes.',
  usage: '',
  options: {},
  async run(_given, { database, print }) {
    for (const { slug, name, communes } of await listTerritories(database.reader))
      print(`${slug}\t${name}\t${communes}`)
  },
}

function explain({ reason, detail: { fields = [] } }: Refusal): string {
  if (reason === 'commune-unknown') return `unknown: ${fields.join(', ')}`
  return fields.includes('slug') ? 'SLUG: a territory has it already' : '--commune or --epci: at least one is needed'
}
