import { csvLine } from '../base/csv-cell.js'
import { languages } from '../base/language.js'
import { Refusal } from '../base/refusal.js'
import { plain } from '../base/words.js'
import type { Db } from '../database/tables.js'
import type { Allowed } from '../rpc/actor.js'
import type { Context } from '../rpc/context.js'
import { askedOriginsOf, elements, originsOf, proofOf } from '../sites/index.js'
import { sitesOfNetwork, type NetworkSite } from './joining.store.js'
import type { NetworkSites, NetworkSitesInput, OpenedInput, OpenedSite, SitesCsvInput } from './joining.wire.js'
import { sitesCsvWords } from './sites-csv.strings.js'

const pageSize = 50

type Chosen = Pick<NetworkSitesInput, 'words' | 'show'>

/** Hundreds at most, so they are read as a whole. */
async function chosen(db: Db, { words = '', show }: Chosen): Promise<NetworkSite[]> {
  const sought = plain(words).split(' ').filter(Boolean)
  return (await sitesOfNetwork(db)).filter((site) => {
    const said = plain([site.name, site.slug, site.member_name, site.territory].join(' '))
    const isWanted = show === undefined || (Number(site.asked) > 0 && Number(site.proven) === 0)
    return isWanted && sought.every((word) => said.includes(word))
  })
}

export async function listNetworkSites(
  db: Db,
  _network: Allowed<'network'>,
  { cursor, ...asked }: NetworkSitesInput,
): Promise<NetworkSites> {
  const found = await chosen(db, asked)
  const from = cursor === undefined ? 0 : found.findIndex(({ id }) => id === cursor) + 1
  const page = found.slice(from, from + pageSize)
  const last = page.at(-1)
  return {
    sites: page.map(toWire),
    count: found.length,
    ...(found.length > from + pageSize && last && { cursor: last.id }),
  }
}

export async function showOpened(
  { db, clock, hmac, publicUrl }: Pick<Context, 'db' | 'clock' | 'hmac' | 'publicUrl'>,
  _network: Allowed<'network'>,
  { called }: OpenedInput,
): Promise<OpenedSite> {
  const site = (await sitesOfNetwork(db)).find(({ slug }) => slug === called)
  if (!site) throw new Refusal('site-unknown')
  const [origins, asked] = await Promise.all([originsOf(db, site.id), askedOriginsOf(db, site.id, clock.now())])
  return {
    ...toWire(site),
    origins,
    askedFor: asked.map((each) => ({ origin: each.origin, proof: proofOf(hmac, called, each), until: each.until })),
    publicUrl,
  }
}

export async function sitesCsv(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  _network: Allowed<'network'>,
  { locale, ...asked }: SitesCsvInput,
) {
  const words = sitesCsvWords[locale]
  const lines = (await chosen(db, asked)).map((site) => {
    const {
      name,
      slug,
      member,
      territory,
      elements: own,
      languages: spoken,
      proven,
      asked: waiting,
      since,
    } = toWire(site)
    return csvLine([
      ...[
        name,
        slug,
        member.name,
        territory,
        own.map((each) => words.elements[each].inFile).join(', '),
        spoken.join(', '),
      ],
      ...[String(proven), String(waiting), since.slice(0, 10)],
    ])
  })
  // Spreadsheets take a file without this sign for one of an older alphabet.
  return {
    name: `${words.name}-${clock.now().slice(0, 10)}.csv`,
    csv: `\uFEFF${csvLine(words.heads)}${lines.join('')}`,
  }
}

function toWire(site: NetworkSite): NetworkSites['sites'][number] {
  return {
    slug: site.slug,
    name: site.name,
    territory: site.territory,
    since: site.created_at,
    member: { id: site.member_id, slug: site.member_slug, name: site.member_name },
    elements: elements.filter((each) => site.elements.includes(`"${each}"`)),
    languages: languages.filter((each) => site.languages.includes(`"${each}"`)),
    proven: Number(site.proven),
    asked: Number(site.asked),
  }
}
