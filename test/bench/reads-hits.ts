// The process in which `reads` measures how many answers are kept while others book elsewhere.
import { mkdtempSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { insertAccount } from '../../server/accounts/index.js'
import { systemClock } from '../../server/base/clock.js'
import { newId, type Id } from '../../server/base/id.js'
import { readConfig } from '../../server/config.js'
import { recordedIn } from '../../server/events/outbox.js'
import { admitMember } from '../../server/members/index.js'
import { addRepairer } from '../../server/repairs/admission/add-repairer.js'
import { bookAppointment } from '../../server/repairs/appointments/book-appointment.js'
import { showSlots } from '../../server/repairs/search/show-slots.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { createSite } from '../../server/sites/index.js'
import { startServer } from '../../server/start-server.js'
import { createTerritory } from '../../server/territories/index.js'
import { asPerson } from '../support/acting.js'
import { KeptMails } from '../support/mail/kept-mails.js'
import { wish } from '../support/repairs/booking.js'
import { workshopAt } from '../support/repairs/workshop.js'

const clock = systemClock
const seconds = 10
const readsPerSecond = 100
const bookingsPerSecond = 20
const workshopsEach = 8
/** Of the first nobody books anything. */
const communes = ['59355', '59512', '59599', '59009', '59606', '59392', '59178', '59183', '62041', '62193']

const counted = { reads: 0, kept: 0 }
const running = await startServer({
  config: readConfig({ PORT: '0', DATA_DIR: mkdtempSync(join(tmpdir(), 'coop-bench-')) }, 'start'),
  logger: {
    info(fields) {
      if (!('kept' in fields)) return
      counted.reads += 1
      if (fields.kept === true) counted.kept += 1
    },
    warn() {},
    error: console.error,
  },
  publicDir: fileURLToPath(new URL('../../dist/public', import.meta.url)),
  readsPerMinute: 1e9,
  mailer: new KeptMails(),
})
const { database, cache, onCommitted } = running.services

type Free = { readonly site: string; readonly siteId: Id<'Site'>; readonly repairer: string; readonly starts: string[] }

const towns = await administer(database, async (tx) => {
  const ctx = { tx, clock }
  const made: { site: string; siteId: Id<'Site'>; repairers: string[] }[] = []
  for (const [n, code] of communes.entries()) {
    const site = `town-${n}`
    const point = { latitude: 50.6 + n / 100, longitude: 3 + n / 100 }
    const { member, places } = await admitMember(ctx, {
      slug: `member-${n}`,
      name: `Member ${n}`,
      kind: 'social-centre',
      places: Array.from({ length: workshopsEach }, (_, at) => {
        const slug = `place-${n}-${at}`
        return { slug, name: slug, communeCode: code, point, precision: 'address' as const }
      }),
    })
    const territory = await createTerritory(ctx, { slug: site, name: site, communes: [code] })
    const { id: siteId } = await createSite(ctx, {
      slug: site,
      name: site,
      memberId: member.id,
      territoryId: territory.id,
      origins: [],
      elements: ['repair-booking'],
    })
    const repairers: string[] = []
    for (const place of places)
      repairers.push((await addRepairer(ctx, { ...workshopAt(place), slug: `workshop-${place.slug}` })).slug)
    made.push({ site, siteId, repairers })
  }
  return made
})

const [quiet, ...busy] = towns
if (!quiet) throw new Error('there are towns')
const free: Free[] = []
for (const { site, siteId, repairers } of busy) {
  for (const repairer of repairers) {
    const { days } = await showSlots({ db: database.reader, clock, keepUntil() {} }, { site, repairer })
    free.push({ site, siteId, repairer, starts: days.flatMap(({ starts }) => starts) })
  }
}

const question = (path: string, input: object) =>
  `${running.url}/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`
const addresses = [
  question('repairs.open', { site: quiet.site }),
  question('repairs.search', { site: quiet.site, type: 'workshop' }),
  question('repairs.search', { near: communes[0], order: 'distance', site: quiet.site, within: 10 }),
  ...quiet.repairers.flatMap((repairer) => [
    question('repairs.repairer', { repairer, site: quiet.site }),
    question('repairs.slots', { repairer, site: quiet.site }),
  ]),
]

let booked = 0
async function book(): Promise<void> {
  const one = free[(booked += 1) % free.length]
  const startsAt = one?.starts.shift()
  if (!one || startsAt === undefined) throw new Error('no free start is left')
  const account: Id<'Account'> = newId()
  const notices = await administer(database, async (tx) => {
    await insertAccount(tx, { id: account, firstName: 'Alma', away: false, createdAt: clock.now() })
    const { site, siteId, repairer } = one
    await bookAppointment({ tx, clock }, asPerson(account), { ...wish({ site, repairer, startsAt }), siteId })
    return recordedIn(tx)
  })
  onCommitted(notices)
}

/** So many a second, each at its time, whether or not those before have ended. */
async function paced(perSecond: number, work: (n: number) => Promise<unknown>): Promise<void> {
  const from = performance.now()
  const begun: Promise<unknown>[] = []
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const early = from + (n * 1_000) / perSecond - performance.now()
    if (early > 0) await wait(early)
    begun.push(work(n))
  }
  await Promise.all(begun)
}

async function measure(dropped: 'by topic' | 'by topic and territory'): Promise<object> {
  for (const address of addresses) await fetch(address).then((res) => res.text())
  Object.assign(counted, { reads: 0, kept: 0 })
  const before = booked
  await Promise.all([
    paced(readsPerSecond, (n) => fetch(addresses[n % addresses.length] ?? '').then((res) => res.text())),
    paced(bookingsPerSecond, book),
  ])
  const { reads, kept } = counted
  return { dropped, reads, bookingsElsewhere: booked - before, hitRate: Number((kept / reads).toFixed(3)) }
}

// As it was before: whatever happens to a topic drops all that shows it.
const drop = cache.drop.bind(cache)
cache.drop = (topics) => drop(topics)
const before = await measure('by topic')
cache.drop = drop
const after = await measure('by topic and territory')
process.send?.([before, after])
