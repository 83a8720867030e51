import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ownSource, feedStrings } from '../base/own-source.strings.js'
import { dayOf, paris } from '../base/local-time.js'
import { siteExport } from '../http/feeds/site-export.js'
import { exportFormats, exportPlaces, isExportFormat, type ExportOptions } from '../members/index.js'
import { CommandError, wanted, type Command, type Given, type CommandContext } from '../rpc/command.js'
import { findSite } from '../sites/index.js'

export const exportPlacesCommand: Command = {
  summary: 'Export places and their members as open data.',
  usage: [
    `places [FILE] --format ${exportFormats.join('|')}`,
    '  FILE            where to; without it, to the screen',
    '  [--source NAME] only what came from there',
    '  [--site SLUG]   only the territory of a site, with its booking pages as prise_rdv',
  ].join('\n'),
  options: { format: { type: 'string' }, source: { type: 'string' }, site: { type: 'string' } },
  async run(given, context) {
    const [what, path, ...more] = given.positionals
    if (what !== 'places' || more.length > 0) throw new CommandError('Say: export places [FILE] --format …')
    const pieces = exportPlaces(context.database.reader, await optionsOf(given, context))
    if (path !== undefined) {
      await pipeline(Readable.from(pieces), createWriteStream(path))
      return
    }
    for await (const piece of pieces) if (piece.trim() !== '') context.print(piece.replace(/^\n|\r?\n$/g, ''))
  },
}

async function optionsOf(
  given: Given,
  { database, clock, publicUrl = 'http://localhost' }: CommandContext,
): Promise<ExportOptions> {
  const format = wanted(given, 'format')
  if (!isExportFormat(format)) throw new CommandError(`--format: one of ${exportFormats.join(', ')}`)
  const { source, site: slug } = given.values
  const today = dayOf(clock.now(), paris)
  const from = typeof source === 'string' ? { source } : {}
  if (typeof slug !== 'string') {
    const { host } = new URL(publicUrl)
    return { format, today, scope: from, name: feedStrings.name(host), own: ownSource(host), pagesOf: () => ({}) }
  }
  const site = await findSite(database.reader, slug)
  if (!site) throw new CommandError(`--site: no site is called ${slug}`)
  const options = await siteExport(database.reader, { site, publicUrl, format, today })
  return { ...options, scope: { ...options.scope, ...from } }
}
