import type BetterSqlite from 'better-sqlite3'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../server/database/open-database.js'
import { placesById } from '../../../server/members/index.js'
import { SqliteConnection } from '../../../server/database/sqlite.js'
import { makeStatistics } from '../../../server/database/statistics.js'
import { passTime } from '../../../server/pass-time.js'
import { loanStatuses } from '../../../server/loans/loan.js'
import { appointmentStatuses } from '../../../server/repairs/appointment.js'
import { roles } from '../../../server/roles/role.js'
import { openTestDatabase } from '../../support/engines.js'
import { generatedNow, generateOffers } from '../../support/generated/offers.js'
import { keepHouse } from '../../support/housekeeping.js'
import { answer, asked, days, give, mine } from '../../support/loans/asking.js'
import { onOurs, site } from '../../support/offers/publishing.js'
import { booked } from '../../support/repairs/booking.js'
import { admitWorkshop } from '../../support/repairs/workshop.js'
import { multiply } from '../../support/database/multiply.js'
import { joinedColumnsIn, readsOf, statementsAsked, type Read } from '../../support/database/query-plans.js'
import { holder, openTwo } from '../../support/roles/two-members.js'
import { callAny } from '../../support/rpc/call-any.js'
import { definitionOf, kindsOf, naming, procedures, samples } from '../../support/rpc/samples.js'
import { signIn } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'

/** Tables with a row for each member, place, site or word of the network, few of which come in a month. */
const ofTheNetwork = [
  ...['member', 'place', 'site', 'territory', 'category', 'repairer', 'agenda', 'stock', 'place_closure'],
  ...['follower', 'gazetteer', 'vocabulary', 'barred_word', 'rules', 'role', 'loan_draw_date', 'loan_rule'],
  ...['publishing_ban', 'invitation', 'secret', 'site_origin'],
  // One row at most.
  'mail_outage',
  // Of the country.
  ...['commune', 'commune_postcode', 'intercommunality', 'territory_commune'],
]

/** What reads a table that grows, and why it may. */
const readsWhole: readonly (readonly [statement: RegExp, why: string])[] = [
  [/^delete from "\w+" where \(?"\w+_at" </, 'once an hour, and it deletes what it finds'],
  [/^select "id".* from "account" where "email" is not null and coalesce/, 'once an hour, for whoever was long away'],
  [/^delete from "account" where "email" is null/, 'once an hour'],
  [/where "loan"."borrower_id" is null/, 'once an hour, by an index of these loans alone'],
  [/^delete from "borrower" where "id" in/, 'once an hour, and it deletes what it finds'],
  [/^delete from "message_photo" where not exists/, 'once an hour, for photos whose lines are gone'],
  [/order by ("offer"\.)?"id" limit \?$/, 'in the order of its key, so many at a time'],
  [/^select "rules_version", count/, 'the network’s own question, before it publishes rules'],
  [/^select "category_id", count/, 'the network’s own question, before it changes categories'],
  [/^select "sought" from "watch" where "sought" like/, 'when the network deletes a category'],
]

let texts: readonly string[] = []
let tables: ReadonlySet<string> = new Set()
let unknown: BetterSqlite.Database
let known: BetterSqlite.Database

/** What people, staff and time ask of a database that nobody but the server has written to. */
async function everythingAsked(): Promise<{ readonly texts: readonly string[]; readonly database: Database }> {
  const { server, drill, here } = await openTwo('sqlite', { readsPerMinute: 1e9 })
  const { database } = server.services
  const { id: house } = await database.reader.selectFrom('place').select('id').executeTakeFirstOrThrow()
  const place = (await placesById(database.reader, [house])).get(house)
  if (place) await admitWorkshop(database, server.clock, { at: place })
  using statements = statementsAsked()
  const staff = await Promise.all(
    (['manager', 'moderator', 'admin'] as const).map((role) => holder(server, role, here)),
  )
  const person = await signIn(server, { origin: 'http://our.example' })
  await lendAndRepair(server)
  for (const path of procedures) {
    const by = definitionOf(path).meta?.by
    const input = samples[path]?.input ?? (() => ({}))
    if (typeof by !== 'object') await callAny(server, person, { path, input: input({ drill, role: 'staff' }) })
    else
      for (const kind of kindsOf(by.may)) {
        const role = (['staff', 'moderator', 'admin'] as const).find((one) => roles[one].of === kind) ?? 'staff'
        for (const one of staff)
          await callAny(server, one, { path, input: { ...input({ drill, role }), ...naming(kind, here) } })
      }
  }
  const home = `/s/${here.site}`
  const pages = [
    '',
    '/offres',
    `/offres/${drill}`,
    '/offres?words=perceuse&near=59355&within=5',
    '/reparation',
    '/carte',
  ]
  const others = [
    `${home}/sitemap.xml`,
    '/sitemap.xml',
    `/feeds/${here.site}/offres.atom`,
    `/feeds/${here.site}/places.csv`,
  ]
  for (const path of [...pages.map((page) => home + page), ...others]) await fetch(server.url + path)
  await passTime(server.services)
  await keepHouse({ ...server.services, storage: server.storage })
  const all = [...statements.texts].filter((text) => /^\s*(select|with|update|delete|insert.* select )/is.test(text))
  return { texts: all.filter((text) => !/sqlite_|kysely_/.test(text)), database }
}

/** From a request to its end, with what is asked on the way. */
async function lendAndRepair(server: TestServer): Promise<void> {
  const [nadia, lucas] = [await signIn(server, { firstName: 'Nadia' }), await signIn(server, { firstName: 'Lucas' })]
  const offer = await give(nadia)
  const { id } = await asked(lucas, offer, days(3, 4))
  for (const does of ['accept', 'cancel'] as const) await answer(nadia, id, { answer: does })
  for (const each of [nadia, lucas]) await mine(each, id)
  const appointment = await booked(lucas)
  await lucas.ask('repairs.mine', { site })
  // On the page of a site, and on ours.
  await lucas.ask('talks.unread', { site })
  await (await onOurs(server, lucas)).ask('talks.unread', {})
  await lucas.act('repairs.answer', { answer: 'cancel', appointmentId: appointment.id, site })
}

const pathOf = (url: string) => url.slice('file:'.length)
const connectionTo = ({ url }: Database) => new SqliteConnection(pathOf(url), { readonly: true })

/** Rows enough that statistics are made of them (`statistics-worker.mjs`). */
function fillLike(from: BetterSqlite.Database, { url }: Database): void {
  const to = new SqliteConnection(pathOf(url))
  // Whom and what they name is not there.
  to.pragma('foreign_keys = off')
  multiply({ from, to }, 'loan', { count: 2_000, statuses: loanStatuses })
  multiply({ from, to }, 'appointment', { count: 2_000, statuses: appointmentStatuses })
  multiply({ from, to }, 'message', { count: 4_000 })
  multiply({ from, to }, 'report', { count: 1_500 })
  to.close()
}

beforeAll(async () => {
  const everything = await everythingAsked()
  const filled = await openTestDatabase('sqlite', { communes: true })
  await generateOffers(filled, { count: 3_000, now: generatedNow })
  ;({ texts } = everything)
  unknown = connectionTo(everything.database)
  fillLike(unknown, filled)
  await makeStatistics(filled, 'all')
  known = connectionTo(filled)
  const named = known.prepare<[], { name: string }>("select name from sqlite_schema where type = 'table'").all()
  // What else is read in a statement is a part of it.
  tables = new Set(named.map(({ name }) => name).filter((name) => !ofTheNetwork.includes(name)))
})

describe.each(['without statistics', 'with them'] as const)('every statement, %s,', (which) => {
  const faultsIn = (isFault: (read: Read, text: string) => boolean) =>
    texts.flatMap((text) =>
      readsOf(which === 'with them' ? known : unknown, text)
        .filter((read) => tables.has(read.table) && isFault(read, text))
        .map(({ detail }) => `${detail}: ${text}`),
    )

  test('reads no table that grows from end to end', () => {
    const isExcused = (text: string) => readsWhole.some(([statement]) => statement.test(text))

    expect(faultsIn(({ how }, text) => how !== 'search' && !isExcused(text))).toEqual([])
  })

  test('finds what it asks for each row of another by what that row holds', () => {
    expect(
      faultsIn(({ correlated, by }, text) => {
        const joined = joinedColumnsIn(text)
        return correlated && !by.some((column) => joined.has(column))
      }),
    ).toEqual([])
  })
})

test('what many people write to is known by statistics', () => {
  const tablesKnown = known.prepare<[], { tbl: string }>('select distinct tbl from sqlite_stat1').all()

  expect(tablesKnown.map(({ tbl }) => tbl)).toEqual(
    expect.arrayContaining(['appointment', 'loan', 'message', 'offer', 'report']),
  )
})

test('there are statements, and reasons for each exception', () => {
  expect(texts.length).toBeGreaterThan(300)
  expect(readsWhole.filter(([statement]) => !texts.some((text) => statement.test(text)))).toEqual([])
})
