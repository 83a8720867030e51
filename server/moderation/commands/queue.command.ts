import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import { CommandError, type Command } from '../../rpc/command.js'
import { findSite, listSites } from '../../sites/index.js'
import type { Hiding } from '../hiding.js'
import { queueOf } from '../queue.js'
import type { SubjectOwners } from '../subject.js'

export const moderationQueueCommand = (owners: SubjectOwners): Command => ({
  summary: 'List what people report, and objections, the longest waiting first.',
  usage: '[--site SLUG] [--limit 50]',
  options: { site: { type: 'string' }, limit: { type: 'string' } },
  async run({ values }, { database, clock, print }) {
    const limit = Number(values['limit'] ?? 50)
    if (!Number.isSafeInteger(limit) || limit < 1) throw new CommandError('--limit: a number from 1 on')
    const db = database.reader
    const site = await siteNamed(db, values['site'])
    const names = new Map((await listSites(db)).map(({ id, slug }) => [id, slug]))
    const nameOf = (id: Id<'Site'> | null | undefined) => (id && names.get(id)) ?? '-'
    const items = (await queueOf(db, owners, { site, now: clock.now() })).slice(0, limit)
    if (items.length === 0) print('Nothing waits.')
    for (const { subject, told, looks, reports, objections, answered, hidings } of items) {
      print(`${subject.kind}  ${subject.id}  ${nameOf(told.home)}  ${oneLine(told.title)}`)
      if (looks) print(`  to be looked at before it is shown, by ${told.lookBy}`)
      if (answered.length > 0) print('  changed as its giver was asked to')
      for (const hiding of hidings) print(`  hidden  ${hiding.createdAt}  ${hiding.reason}  ${scope(hiding, nameOf)}`)
      for (const { id, createdAt, reason, siteId, accountId, words } of reports) {
        print(`  report  ${createdAt}  ${reason}  ${nameOf(siteId)}  ${accountId ? 'signed in' : 'anonymous'}  ${id}`)
        if (words !== '') print(`    ${oneLine(words)}`)
      }
      for (const { objection } of objections) {
        print(`  objection  ${objection.createdAt}  ${objection.id}`)
        print(`    ${oneLine(objection.words)}`)
      }
    }
  },
})

function scope(
  { siteId, bySite, isAutomatic, until, asks }: Hiding,
  nameOf: (id: Id<'Site'> | undefined) => string,
): string {
  const where = siteId === undefined ? 'everywhere' : `on ${nameOf(siteId)}`
  if (asks) return `${where}, until it is changed`
  if (isAutomatic) return `${where}, by reports, until ${until}`
  return `${where}, by ${bySite === undefined ? 'the network' : nameOf(bySite)}`
}

// On one line, so that the output can be counted and filtered by other tools.
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** Undefined: the network. */
export async function siteNamed(db: Db, slug: unknown): Promise<Id<'Site'> | undefined> {
  if (typeof slug !== 'string') return undefined
  const site = await findSite(db, slug)
  if (!site) throw new CommandError(`--site: no site is called ${slug}`)
  return site.id
}
