import { isDay, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { Point } from '../../base/point.js'
import { isUniqueViolation } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import { administer } from '../../rpc/administer.js'
import { CommandError, wanted, type Command, type Given } from '../../rpc/command.js'
import { communesOf } from '../../territories/index.js'
import { addPlace, type PlaceCandidate } from '../add-place.js'
import { closePlace, movePlace } from '../change-place.js'
import { findMember } from '../member.store.js'
import type { Member } from '../member.js'
import { readHours } from '../hours/read-hours.js'
import { findPlace } from '../place.store.js'
import type { Place } from '../place.js'

export const placeOptions = ['street', 'postcode', 'latitude', 'longitude', 'hours', 'phone'] as const

export const placeUsage = [
  '  [--commune INSEE-CODE --street … --postcode … --latitude … --longitude …]  its place; without a point, the',
  '                                                                             centre of the commune stands for it',
  '  [--hours "Tu-Fr 14:00-18:00; Sa 10:00-12:00"]  as OpenStreetMap writes opening_hours',
]

const strings = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))

/** `coop place:add` */
export const placeAddCommand: Command = {
  summary: 'Give a member another place.',
  usage: ['MEMBER-SLUG PLACE-SLUG --name NAME --phone …', ...placeUsage].join('\n'),
  options: strings('name', 'commune', ...placeOptions),
  async run(given, { database, clock, print }) {
    const [memberSlug = '', slug = ''] = given.positionals
    const member = await memberNamed(database.reader, memberSlug)
    const candidate = await readPlace(database.reader, { given, slug, name: wanted(given, 'name') })
    if (!candidate) throw new CommandError('--commune is missing')
    await administer(database, (tx) => addPlace({ tx, clock }, member.id, candidate)).catch(sayTaken('PLACE-SLUG'))
    if (candidate.hours !== undefined && !readHours(candidate.hours)) {
      print('--hours: kept and shown as it is, since it is more than we can read.')
    }
    print(`${slug} is a place of ${memberSlug}.`)
  },
}

/** `coop place:move` */
export const placeMoveCommand: Command = {
  summary: 'Put a place where it stands on the map; no later import moves it.',
  usage: 'PLACE-SLUG --latitude 50.6438 --longitude 2.9872',
  options: strings('latitude', 'longitude'),
  async run(given, { database, clock, print }) {
    const point = readPoint(given)
    if (!point) throw new CommandError('--latitude and --longitude are missing')
    await withPlace(given, database.reader, async (place) => {
      await administer(database, (tx: Tx) => movePlace({ tx, clock }, place, point))
      print(`${place.slug} stands at ${point.latitude}, ${point.longitude}.`)
    })
  },
}

/** `coop place:close` */
export const placeCloseCommand: Command = {
  summary: 'Say that a place is closed on some days, whatever its hours.',
  usage: 'PLACE-SLUG --from 2027-08-01 --to 2027-08-15 [--reason TEXT]   both days included',
  options: strings('from', 'to', 'reason'),
  async run(given, { database, clock, print }) {
    const [from, to] = [readDay(given, 'from'), readDay(given, 'to')]
    if (to < from) throw new CommandError('--to: is before --from')
    const { reason } = given.values
    await withPlace(given, database.reader, async (place) => {
      await administer(database, (tx) =>
        closePlace({ tx, clock }, place, { from, to, ...(typeof reason === 'string' && { reason }) }),
      ).catch(sayTaken('--from', 'a closure begins on that day already'))
      print(`${place.slug} is closed from ${from} to ${to}.`)
    })
  },
}

/** A place as the options describe it; undefined where they name none. */
export async function readPlace(
  db: Db,
  { given, slug, name }: { readonly given: Given; readonly slug: string; readonly name: string },
): Promise<PlaceCandidate | undefined> {
  readSlug(slug, 'PLACE-SLUG')
  const text = (option: string) => {
    const value = given.values[option]
    return typeof value === 'string' ? { [option]: value } : {}
  }
  const code = given.values['commune']
  if (typeof code !== 'string') {
    const [first] = placeOptions.filter((option) => option !== 'phone' && given.values[option])
    if (first !== undefined) throw new CommandError(`--commune is missing: --${first} says where a place is`)
    return undefined
  }
  const [commune] = await communesOf(db, [code])
  if (!commune) throw new CommandError(`--commune: no commune has the INSEE code ${code}`)
  const exact = readPoint(given)
  const point = exact ?? commune.centre
  if (!point) throw new CommandError(`--latitude and --longitude: the centre of ${commune.name} is not known`)
  return {
    ...{ slug, name, communeCode: commune.code, point, precision: exact ? 'address' : 'commune' },
    ...{ ...text('street'), ...text('postcode'), ...text('hours'), ...text('phone') },
  }
}

export function readSlug(slug: string, what: string): string {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(slug)) {
    throw new CommandError(`${what}: small letters, digits and hyphens`)
  }
  return slug
}

export async function memberNamed(db: Db, slug: string): Promise<Member> {
  const member = await findMember(db, slug)
  if (!member) throw new CommandError(`no member is called ${slug}`)
  return member
}

/** Turns a key that is taken into words about what was typed. */
export function sayTaken(what: string, how = 'a member or a place has it already'): (error: unknown) => never {
  return (error) => {
    if (isUniqueViolation(error)) throw new CommandError(`${what}: ${how}`)
    if (error instanceof Refusal) throw new CommandError(`${what}: ${error.reason}`)
    throw error
  }
}

async function withPlace(given: Given, db: Db, then: (place: Place) => Promise<void>): Promise<void> {
  const [slug = ''] = given.positionals
  const place = await findPlace(db, slug)
  if (!place) throw new CommandError(`no place of a member that is shown is called ${slug}`)
  await then(place)
}

function readDay(given: Given, option: string): Day {
  const text = wanted(given, option)
  if (!isDay(text)) throw new CommandError(`--${option}: a day such as 2027-08-15`)
  return text
}

function readPoint(given: Given): Point | undefined {
  const { latitude, longitude } = given.values
  if (latitude === undefined && longitude === undefined) return undefined
  const point = { latitude: Number(latitude), longitude: Number(longitude) }
  if (!(Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180)) {
    throw new CommandError('--latitude and --longitude: both, in degrees such as 50.6438 and 2.9872')
  }
  return point
}
