import { isDay, type Day } from '../../base/local-time.js'
import { oneLine } from '../../base/one-line.js'
import type { Db } from '../../database/tables.js'
import { administer } from '../../rpc/in-transaction.js'
import { CommandError, wanted, type Command, type Given } from '../../rpc/command.js'
import { communesOf } from '../../territories/index.js'
import { addPlace, type PlaceCandidate } from '../upkeep/add-place.js'
import { changePlace, closePlace, described, movePlace } from '../upkeep/change-place.js'
import { membersById } from '../member.store.js'
import { listPlaces } from './listed-place.store.js'
import { memberNamed, placeNamed, readSlug, sayOverwritten, sayTaken } from './named.js'
import { placeOptions, placeUsage, readDetails, readPoint, readReception, sayUnread } from './place-options.js'

const strings = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))

export const whereOptions = strings('commune', 'latitude', 'longitude')

export const whereUsage = [
  '  [--commune INSEE-CODE --latitude … --longitude …]  its place; without a point, the centre of the commune stands for it',
]

export const placeAddCommand: Command = {
  summary: 'Add a place to a member.',
  usage: [
    'MEMBER-SLUG PLACE-SLUG --name NAME',
    ...whereUsage,
    ...placeUsage,
    '  [--email …] [--website https://…]',
  ].join('\n'),
  options: { ...strings('name', 'email', 'website'), ...whereOptions, ...placeOptions },
  async run(given, { database, clock, print }) {
    const [memberSlug = '', slug = ''] = given.positionals
    const member = await memberNamed(database.reader, memberSlug)
    const candidate = await readPlace(database.reader, { given, slug, name: wanted(given, 'name') })
    if (!candidate) throw new CommandError('--commune is missing')
    await administer(database, (tx) => addPlace({ tx, clock }, member.id, candidate)).catch(sayTaken('PLACE-SLUG'))
    sayUnread(candidate.hours, print)
    print(`${slug} is a place of ${memberSlug}.`)
  },
}

export const placeChangeCommand: Command = {
  summary: 'Update a place; an empty text ("") clears a field. For its member: member:change.',
  usage: [
    'PLACE-SLUG [--name NAME] [--email …] [--website https://…]',
    ...placeUsage,
    '  [--fixed]  it is not itinerant any more',
  ].join('\n'),
  options: { ...strings('name', 'email', 'website'), ...placeOptions, fixed: { type: 'boolean' } },
  async run(given, { database, clock, print }) {
    const place = await placeNamed(database.reader, given.positionals[0] ?? '')
    if (Object.keys(given.values).length === 0)
      throw new CommandError('say what changes: --hours, --phone, --wheelchair…')
    const details = readDetails(given)
    const name = given.values['name'] === undefined ? {} : { name: wanted(given, 'name') }
    await administer(database, (tx) => changePlace({ tx, clock }, place, { details, ...name, ...readReception(given) }))
    sayUnread(details.hours ?? undefined, print)
    const member = (await membersById(database.reader, [place.memberId])).get(place.memberId)
    print(`${place.slug} is changed.`)
    sayOverwritten(member?.provenance?.source, print)
  },
}

export const placeListCommand: Command = {
  summary: 'List the places: slug, name, commune, how it stands on the map, latitude and longitude.',
  usage: [
    '[--to-place]',
    '  --to-place  only those that wait to be put on the map (nowhere: the point is what its source says and nobody',
    '              believes) or stand at the centre of their commune; then: place:move PLACE-SLUG --latitude … --longitude …',
  ].join('\n'),
  options: { 'to-place': { type: 'boolean' } },
  async run({ values }, { database, print }) {
    for (const { slug, name, commune, standing, point } of await listPlaces(database.reader, {
      toPlace: values['to-place'] === true,
    })) {
      print([slug, oneLine(name), commune, standing, `${point.latitude} ${point.longitude}`].join('\t'))
    }
  },
}

export const placeMoveCommand: Command = {
  summary: 'Set where a place stands on the map; later imports leave it there.',
  usage: 'PLACE-SLUG --latitude 50.6438 --longitude 2.9872',
  options: strings('latitude', 'longitude'),
  async run(given, { database, clock, print }) {
    const point = readPoint(given)
    if (!point) throw new CommandError('--latitude and --longitude are missing')
    const place = await placeNamed(database.reader, given.positionals[0] ?? '')
    await administer(database, (tx) => movePlace({ tx, clock }, place, point))
    print(`${place.slug} stands at ${point.latitude}, ${point.longitude}.`)
  },
}

export const placeCloseCommand: Command = {
  summary: 'Close a place on some days, whatever its opening hours.',
  usage: 'PLACE-SLUG --from 2027-08-01 --to 2027-08-15 [--reason TEXT]   both days included',
  options: strings('from', 'to', 'reason'),
  async run(given, { database, clock, print }) {
    const [from, to] = [readDay(given, 'from'), readDay(given, 'to')]
    if (to < from) throw new CommandError('--to: is before --from')
    const { reason } = given.values
    const place = await placeNamed(database.reader, given.positionals[0] ?? '')
    await administer(database, (tx) =>
      closePlace({ tx, clock }, place, { from, to, ...(typeof reason === 'string' && { reason }) }),
    ).catch(sayTaken('--from', 'a closure begins on that day already'))
    print(`${place.slug} is closed from ${from} to ${to}.`)
  },
}

export async function readPlace(
  db: Db,
  { given, slug, name }: { readonly given: Given; readonly slug: string; readonly name: string },
): Promise<PlaceCandidate | undefined> {
  readSlug(slug, 'PLACE-SLUG')
  const code = given.values['commune']
  if (typeof code !== 'string') {
    const ofPlace = [...Object.keys(whereOptions), ...Object.keys(placeOptions)]
    const first = ofPlace.find((option) => option !== 'phone' && given.values[option] !== undefined)
    if (first !== undefined) throw new CommandError(`--commune is missing: --${first} tells of a place`)
    return undefined
  }
  const [commune] = await communesOf(db, [code])
  if (!commune) throw new CommandError(`--commune: no commune has the INSEE code ${code}`)
  const exact = readPoint(given)
  const point = exact ?? commune.centre
  if (!point) throw new CommandError(`--latitude and --longitude: the centre of ${commune.name} is not known`)
  return {
    slug,
    name,
    communeCode: commune.code,
    point,
    precision: exact ? 'address' : 'commune',
    ...described(readDetails(given)),
    ...readReception(given),
  }
}

function readDay(given: Given, option: string): Day {
  const text = wanted(given, option)
  if (!isDay(text)) throw new CommandError(`--${option}: a day such as 2027-08-15`)
  return text
}
