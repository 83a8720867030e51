import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import type { Database } from '../../../server/database/open-database.js'
import { admitMember, findMember, membersById } from '../../../server/members/index.js'
import type { Command } from '../../../server/rpc/command.js'
import { getSite } from '../../../server/sites/index.js'
import {
  siteChangeCommand,
  siteCreateCommand,
  siteListCommand,
  siteShowCommand,
} from '../../../server/sites/site.commands.js'
import { createTerritory } from '../../../server/territories/index.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const now = toInstant('2027-03-01T08:00:00Z')
const clock = { now: () => now }
const createCommand = siteCreateCommand(findMember)
const showCommand = siteShowCommand(async (db, id) => (await membersById(db, [id])).get(id)?.slug)

async function run(database: Database, command: Command, ...args: string[]): Promise<string[]> {
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  await command.run(given, { database, clock, dataDir: '/nowhere', print: (line) => lines.push(line) })
  return lines
}

async function withPartner({ writer }: Database): Promise<void> {
  await writer.transaction().execute(async (tx) => {
    await admitMember({ tx, clock }, { slug: 'lomme', kind: 'local-authority', name: 'Ville de Lomme', places: [] })
    await createTerritory({ tx, clock }, { slug: 'lomme', name: 'Lomme', communes: ['59355'] })
  })
}

const named = ['--name', 'Ville de Lomme', '--member', 'lomme', '--territory', 'lomme']

describe.each(engines)('coop site:create and site:list on %s', (engine) => {
  test('a site that was opened is listed with what it may do', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await withPartner(database)
    const chosen = ['--origin', 'https://www.ville-lomme.fr', '--language', 'fr', '--language', 'en']

    await run(database, createCommand, 'ville-de-lomme', ...named, ...chosen, '--look', 'accent=#8a2f4b')

    expect(await run(database, siteListCommand)).toEqual([
      'ville-de-lomme\tVille de Lomme\tfr,en\toffer-board\thttps://www.ville-lomme.fr',
    ])
    expect((await getSite(database.reader, 'ville-de-lomme')).theme['accent']).toContain('#8a2f4b')
  })

  test('whoever forgets an option or mistypes it is told which, and why', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await withPartner(database)
    const failing = (...args: string[]) => expect(run(database, createCommand, ...args)).rejects

    await failing().toThrow(/^SLUG is missing/)
    await failing('x', '--name', 'X').toThrow('--member is missing')
    await failing('x', ...named.with(3, 'nobody')).toThrow('--member: no member is called nobody')
    await failing('x', ...named.with(5, 'nowhere')).toThrow('--territory: no territory is called nowhere')
    await failing('x', ...named, '--look', 'red').toThrow('--look red: must be NAME=VALUE')
    await failing('x', ...named, '--origin', 'http://x.fr').toThrow(
      /^--origin: http:\/\/x.fr is no origin that may act/,
    )
    await failing('x', ...named, '--look', 'accent=#ffd700', '--look', 'accent-ink=#ffffff').toThrow(
      '--look: accent-ink on accent has a contrast of 1.40 in light, 4.5 is needed',
    )
    expect(await run(database, siteListCommand)).toEqual([])
  })
})

describe.each(engines)('coop site:change and site:show on %s', (engine) => {
  const origin = ['--origin', 'https://www.ville-lomme.fr']
  const lomme = 'ville-de-lomme'

  async function openLomme() {
    const database = await openTestDatabase(engine, { communes: true })
    await withPartner(database)
    await run(database, createCommand, lomme, ...named, ...origin, '--look', 'accent=#8a2f4b')
    return database
  }

  test('what was changed is shown, and the rest is as it was', async () => {
    await using database = await openLomme()

    await run(database, siteChangeCommand, lomme, '--name', 'Lomme', '--zone', 'Indian/Reunion')
    await run(database, siteChangeCommand, lomme, '--moderation', 'all')
    await run(database, siteChangeCommand, lomme, '--language', 'en', '--language', 'fr', '--look', 'radius=4px')
    await run(database, siteChangeCommand, lomme, '--add-element', 'member-map', '--add-origin', 'https://lomme.fr/')
    await run(database, siteChangeCommand, lomme, '--space-page', 'https://lomme.fr/mon-espace')
    await run(database, siteChangeCommand, lomme, '--remove-element', 'offer-board', '--remove-origin', origin[1] ?? '')

    expect(await run(database, showCommand, lomme)).toEqual([
      'slug\tville-de-lomme',
      'name\tLomme',
      'member\tlomme',
      'territory\tlomme (Lomme)',
      'zone\tIndian/Reunion',
      'language\ten',
      'language\tfr',
      'element\tmember-map',
      'moderation\tall',
      'talk\tours',
      'space-page\thttps://lomme.fr/mon-espace',
      'origin\thttps://lomme.fr',
      'look\taccent=#8a2f4b',
      'look\tradius=4px',
    ])
  })

  test('what cannot be changed is said, option by option, and nothing is lost', async () => {
    await using database = await openLomme()
    const before = await run(database, showCommand, lomme)
    const failing = (...args: string[]) => expect(run(database, siteChangeCommand, ...args)).rejects

    await failing().toThrow(/^SLUG is missing/)
    await failing('ailleurs', '--name', 'X').toThrow('SLUG: no site is called ailleurs')
    await failing(lomme).toThrow(/^say what changes/)
    await failing(lomme, '--name', '').toThrow('--name is missing')
    await failing(lomme, '--territory', 'nowhere').toThrow('--territory: no territory is called nowhere')
    await failing(lomme, '--zone', 'Lomme').toThrow('--zone: Lomme is no time zone such as Europe/Paris')
    await failing(lomme, '--moderation', 'never').toThrow('--moderation: never is not one of after, first, all')
    await failing(lomme, '--language', 'nl').toThrow('--language: nl is not one of fr, en')
    await failing(lomme, '--add-element', 'my-space').toThrow(
      '--add-element: my-space is not one of offer-board, repair-booking, member-map',
    )
    await failing(lomme, '--remove-element', 'member-map').toThrow('--remove-element: member-map is not switched on')
    await failing(lomme, '--name', 'X', '--add-origin', 'http://x.fr', '--remove-origin', 'https://y.fr').toThrow(
      /^--add-origin: http:\/\/x.fr is no origin that may act: .*\n--remove-origin: https:\/\/y.fr is none of its origins$/,
    )
    await failing(lomme, '--space-page', 'https://y.fr/espace').toThrow(
      '--space-page: https://y.fr/espace is no page of its origins',
    )
    await failing(lomme, '--look', 'accent=#ffd700', '--look', 'accent-ink=#ffffff').toThrow(
      '--look: accent-ink on accent has a contrast of 1.40 in light, 4.5 is needed',
    )
    await expect(run(database, showCommand, 'ailleurs')).rejects.toThrow('SLUG: no site is called ailleurs')
    expect(await run(database, showCommand, lomme)).toEqual(before)
  })
})
