import { findAccount } from '../../accounts/index.js'
import { Refusal } from '../../base/refusal.js'
import { csvLine } from '../../base/csv-cell.js'
import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { communesOf } from '../../territories/index.js'
import { sitesShowing } from '../../sites/index.js'
import { timesOf } from '../agenda/timetable.store.js'
import { namedCommunesOf } from '../repairer.store.js'
import { servicesOf } from '../service.store.js'
import { communesShowingOne } from '../shown-in.store.js'
import type { Admission } from '../admission/admission.js'
import { admissionToWire } from '../admission/admission-said.js'
import {
  alikeWorkshops,
  comingVisits,
  everyWorkshop,
  findAdmission,
  type ListedWorkshop,
} from '../admission/admission.store.js'
import { workshopsCsvWords } from './workshops-csv.strings.js'
import type { WorkshopsCsvInput, WorkshopInput, WorkshopShown, WorkshopsInput, WorkshopsShown } from './opening.wire.js'
import { getForNetwork } from './network-workshop.store.js'

const pageSize = 50

const shows = { waiting: ['sent', 'asked'], admitted: ['admitted'], suspended: ['suspended'] } as const

const isIn = (show: keyof typeof shows, { state, asksZone }: ListedWorkshop): boolean =>
  shows[show].some((each) => each === state) || (show === 'waiting' && asksZone)

/** Those that wait, whoever waits longest first; others by name. Nobody's draft. */
export async function listWorkshops(
  db: Db,
  _network: Allowed<'network'>,
  { show = 'waiting', words = '', cursor }: WorkshopsInput,
): Promise<WorkshopsShown> {
  const all = await everyWorkshop(db)
  const countOf = (which: keyof typeof shows) => all.filter((each) => isIn(which, each)).length
  const found = narrowed(all, { show, words })
  const from = cursor === undefined ? 0 : found.findIndex(({ slug }) => slug === cursor) + 1
  const page = found.slice(from, from + pageSize)
  const last = page.at(-1)
  return {
    count: found.length,
    counts: { waiting: countOf('waiting'), admitted: countOf('admitted'), suspended: countOf('suspended') },
    ...(found.length > from + pageSize && last && { cursor: last.slug }),
    workshops: page.map(({ slug, name, place, commune, state, asksZone, sentAt, answeredAt }) => {
      const at = state === 'suspended' ? answeredAt : sentAt
      return { repairer: slug, name, place, commune, state, asksZone, ...(at !== undefined && { at }) }
    }),
  }
}

type Narrowed = Required<Pick<WorkshopsInput, 'show' | 'words'>>

/** SQL cannot fold names; a network has thousands at most. */
function narrowed(all: readonly ListedWorkshop[], { show = 'waiting', words = '' }: Narrowed): ListedWorkshop[] {
  const sought = plain(words).split(' ').filter(Boolean)
  return all
    .filter((each) => isIn(show, each))
    .filter(({ name, place, commune }) => sought.every((word) => plain(`${name} ${place} ${commune}`).includes(word)))
    .toSorted((a, b) => (show === 'waiting' ? (a.sentAt ?? '').localeCompare(b.sentAt ?? '') : 0))
}

/** All that the filters find, for a spreadsheet. */
export async function workshopsCsv(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  _network: Allowed<'network'>,
  { locale, show = 'waiting', words = '' }: WorkshopsCsvInput,
) {
  const said = workshopsCsvWords[locale]
  const lines = narrowed(await everyWorkshop(db), { show, words }).map(
    ({ name, place, commune, slug, state, sentAt = '', answeredAt = '' }) =>
      csvLine([name, place, commune, slug, said.states[state], sentAt.slice(0, 10), answeredAt.slice(0, 10)]),
  )
  // Spreadsheets take a file without this sign for one of an older alphabet.
  return { name: `${said.name}-${clock.now().slice(0, 10)}.csv`, csv: `\uFEFF${csvLine(said.heads)}${lines.join('')}` }
}

/** What a workshop says, what is known of it, and who comes. */
export async function showWorkshop(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  _network: Allowed<'network'>,
  { repairer: slug }: WorkshopInput,
): Promise<WorkshopShown> {
  const now = clock.now()
  const { repairer, name, member, bikeTypes, place, zone } = await getForNetwork(db, slug)
  const { id, types, welcome = '', stepMinutes, leadMinutes, onRequest, reachMetres, email } = repairer
  const admission: Admission = (await findAdmission(db, id)) ?? { state: 'admitted', begunAt: now, words: '' }
  // What nobody sent is its own team's alone.
  if (admission.state === 'draft') throw new Refusal('repairer-unknown')
  const sender = admission.sent?.by && (await findAccount(db, admission.sent.by))
  const answerer = admission.answer?.by && (await findAccount(db, admission.answer.by))
  const [time] = await timesOf(db, [id], now)
  const alike = await alikeWorkshops(db, { id, phone: place.phone, email })
  return {
    repairer: slug,
    name,
    member,
    admission: admissionToWire(admission),
    ...(sender?.email !== undefined && { sender: { name: sender.firstName, email: sender.email } }),
    ...(answerer && { answerer: answerer.firstName }),
    types: [...types],
    bikeTypes: [...bikeTypes],
    ...(reachMetres !== undefined && { reachMetres }),
    communes: await namedCommunesOf(db, id),
    askedCommunes: (await communesOf(db, admission.askedZone?.communes ?? [])).map((each) => each.name),
    place,
    welcome,
    openings: [...(time?.timetable.openings ?? [])],
    stepMinutes,
    leadMinutes,
    onRequest,
    seats: time?.agendas.reduce((sum, { seats }) => sum + seats, 0) ?? 1,
    services: (await servicesOf(db, id)).map(({ name: work, minutes, priceCents }) => ({
      name: work,
      minutes,
      ...(priceCents !== undefined && { priceCents }),
    })),
    sites: await sitesShowing(db, await communesShowingOne(db, id)),
    alike: alike.map(({ slug: other, ...rest }) => ({ repairer: other, ...rest })),
    visits: await comingVisits(db, id, now),
    zone,
  }
}
