import type { Id } from '../base/id.js'
import { languages } from '../base/language.js'
import { paris } from '../base/local-time.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import { administer } from '../rpc/in-transaction.js'
import { CommandError, many, wanted, type Command, type Given } from '../rpc/command.js'
import { getTerritoryOf } from '../territories/index.js'
import { wordsReadSince } from './agreements/agreement.js'
import { findAgreement } from './agreements/agreement.store.js'
import { endAgreement } from './end-agreement.js'
import { changeSite, type SiteChange } from './change-site.js'
import { createSite } from './create-site.js'
import { elements, moderations } from './site.js'
import { readTheme, sayFaults, territoryNamed } from './site-options.js'
import { getSettings, listSites, originsOf, type SiteSettings } from './site.store.js'

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const

const moderationUsage = `  [--moderation ${moderations.join('|')}]  what residents publish shows at once, or once looked at: the first of each, or all`

const themeUsage =
  '  [--look accent=#8a2f4b …]  accent alone is enough; "light-dark(#8a2f4b, #f3a9bf)" gives both schemes'

/** Given by the command line, since members come after sites. */
type FindOwner = (db: Db, slug: string) => Promise<{ readonly id: Id<'Member'> } | undefined>

export const siteCreateCommand = (findOwner: FindOwner): Command => ({
  summary: 'Open the site of a partner: its pages may hold the elements, and act from the declared origins.',
  usage: [
    'SLUG --name NAME --member SLUG --territory SLUG --origin https://… [--origin …]',
    `  [--language ${languages.join('|')} …]  the first is the site's own (fr)`,
    `  [--element ${elements.join('|')} …]  those that are switched on (offer-board)`,
    `  [--zone ${paris}]  the time zone of its pages`,
    moderationUsage,
    themeUsage,
  ].join('\n'),
  options: {
    name: text,
    member: text,
    territory: text,
    zone: text,
    moderation: text,
    origin: texts,
    language: texts,
    element: texts,
    look: texts,
  },
  async run(given, { database, clock, print }) {
    const slug = slugIn(given)
    const name = wanted(given, 'name')
    const memberSlug = wanted(given, 'member')
    const territorySlug = wanted(given, 'territory')
    const member = await findOwner(database.reader, memberSlug)
    if (!member) throw new CommandError(`--member: no member is called ${memberSlug}`)
    const territory = await territoryNamed(database.reader, territorySlug)
    const chosen = { languages: many(given, 'language'), elements: many(given, 'element') }
    const { zone, moderation } = given.values
    const input = {
      slug,
      name,
      memberId: member.id,
      territoryId: territory.id,
      origins: many(given, 'origin'),
      theme: readTheme(many(given, 'look')),
      ...(typeof zone === 'string' && { zone }),
      ...(typeof moderation === 'string' && { moderation }),
      ...(chosen.languages.length > 0 && { languages: chosen.languages }),
      ...(chosen.elements.length > 0 && { elements: chosen.elements }),
    }
    const options = { slug: 'SLUG', origins: '--origin', languages: '--language', elements: '--element' }
    const site = await administer(database, (tx) => createSite({ tx, clock }, input)).catch(sayFaults(options))
    print(`${site.slug} is open. In its pages: <coop-offer-board site="${site.slug}">`)
  },
})

export const siteChangeCommand: Command = {
  summary: 'Change the site of a partner; settings that are not given stay. Running servers see it at once.',
  usage: [
    `SLUG [--name NAME] [--territory SLUG] [--zone ${paris}]`,
    '  [--add-origin https://… …] [--remove-origin https://… …]  from which its pages may act',
    `  [--add-element ${elements.join('|')} …] [--remove-element …]  switched on, and off`,
    `  [--language ${languages.join('|')} …]  all of them; the first is the site's own`,
    '  [--space-page https://…]   the page of theirs that holds coop-my-space, where mails lead; "" takes it away',
    moderationUsage,
    themeUsage,
    '                             what is not named stays; "accent=" takes it away',
  ].join('\n'),
  options: {
    name: text,
    territory: text,
    zone: text,
    moderation: text,
    'space-page': text,
    language: texts,
    look: texts,
    'add-origin': texts,
    'remove-origin': texts,
    'add-element': texts,
    'remove-element': texts,
  },
  async run(given, { database, clock, print }) {
    const slug = slugIn(given)
    await settingsNamed(database.reader, slug)
    if (Object.keys(given.values).length === 0)
      throw new CommandError('say what changes: --name, --add-origin, --look…')
    const change = await readChange(database.reader, given)
    const options = {
      origins: '--add-origin',
      'origins removed': '--remove-origin',
      elements: '--add-element',
      'elements removed': '--remove-element',
      languages: '--language',
      'space page': '--space-page',
    }
    await administer(database, (tx) => changeSite({ tx, clock }, slug, change)).catch(sayFaults(options))
    print(`${slug} is changed. To see it: site:show ${slug}`)
  },
}

async function readChange(db: Db, given: Given): Promise<SiteChange> {
  const { name, territory, zone, moderation, 'space-page': spacePage } = given.values
  const [spoken, theme] = [many(given, 'language'), many(given, 'look')]
  return {
    ...(name !== undefined && { name: wanted(given, 'name') }),
    ...(territory !== undefined && { territoryId: (await territoryNamed(db, wanted(given, 'territory'))).id }),
    ...(typeof zone === 'string' && { zone }),
    ...(typeof moderation === 'string' && { moderation }),
    ...(typeof spacePage === 'string' && { spacePage }),
    ...(spoken.length > 0 && { languages: spoken }),
    ...(theme.length > 0 && { theme: readTheme(theme) }),
    origins: { added: many(given, 'add-origin'), removed: many(given, 'remove-origin') },
    elements: { added: many(given, 'add-element'), removed: many(given, 'remove-element') },
  }
}

type NameOwner = (db: Db, id: Id<'Member'>) => Promise<string | undefined>

export const siteShowCommand = (nameOwner: NameOwner): Command => ({
  summary: 'Print all settings of the site of a partner, one a line: its name, then its value.',
  usage: 'SLUG',
  options: {},
  async run(given, { database: { reader }, print }) {
    const { site, theme, origins } = await settingsNamed(reader, slugIn(given))
    const territory = await getTerritoryOf(reader, site.territoryId, undefined)
    const since = wordsReadSince([await findAgreement(reader, site.id)])
    const lines = [
      ['slug', site.slug],
      ['name', site.name],
      ['member', (await nameOwner(reader, site.memberId)) ?? ''],
      ['territory', `${territory.slug} (${territory.name})`],
      ['zone', site.zone],
      ...site.languages.map((language) => ['language', language]),
      ...site.elements.map((element) => ['element', element]),
      ['moderation', site.moderation],
      ['talk', since === undefined ? 'ours' : `here ${since}`],
      ...(site.spacePage === undefined ? [] : [['space-page', site.spacePage]]),
      ...origins.map((origin) => ['origin', origin]),
      ...Object.entries(theme).map(([name, value]) => ['look', `${name}=${value}`]),
    ]
    for (const line of lines) print(line.join('\t'))
  },
})

/** The other way is no command's: who manages the site accepts the note at the desk. */
export const siteTalkCommand: Command = {
  summary: 'Take what people write to each other off the pages of a partner, at once: it is read on ours.',
  usage: 'SLUG ours',
  options: {},
  async run(given, { database, clock, print }) {
    const slug = slugIn(given)
    const where = given.positionals[1]
    if (where === 'here')
      throw new CommandError('here: its manager accepts the note at the desk, in “Settings of the site”')
    if (where !== 'ours') throw new CommandError('say where words are read: ours')
    await settingsNamed(database.reader, slug)
    await administer(database, (tx) => endAgreement({ tx, clock }, slug))
    print(`${slug}: what people write to each other is read on our pages alone. To see it: site:show ${slug}`)
  },
}

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

function slugIn({ positionals: [slug] }: Given): string {
  if (slug === undefined) throw new CommandError('SLUG is missing: the name that pages write in site="…"')
  return slug
}

async function settingsNamed(db: Db, slug: string): Promise<SiteSettings> {
  return getSettings(db, slug).catch((error: unknown) => {
    if (error instanceof Refusal) throw new CommandError(`SLUG: no site is called ${slug}`)
    throw error
  })
}
