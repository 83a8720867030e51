import type { Point } from '../base/point.js'
import { isUniqueViolation } from '../database/dialect.js'
import type { Db } from '../database/tables.js'
import { administer } from '../rpc/administer.js'
import { CommandError, wanted, type Command, type Given } from '../rpc/command.js'
import { communesOf } from '../territories/index.js'
import { admitMember, type Candidate } from './admit-member.js'
import { readHours } from './hours/read-hours.js'
import { isMemberKind, memberKinds } from './member.js'
import { listMembers } from './member.store.js'

const words = ['description', 'website', 'phone', 'email'] as const

/** `coop member:create` */
export const memberCreateCommand: Command = {
  summary: 'Admit a member of the network, with its place where it has one.',
  usage: [
    `SLUG --name NAME --kind ${memberKinds.join('|')}`,
    '  [--description …] [--website https://…] [--phone …] [--email …]',
    '  [--commune INSEE-CODE --street … --postcode … --latitude … --longitude …]  its place; without a point, the',
    '                                                                             centre of the commune stands for it',
    '  [--hours "Tu-Fr 14:00-18:00; Sa 10:00-12:00"]  as OpenStreetMap writes opening_hours',
  ].join('\n'),
  options: Object.fromEntries(
    ['name', 'kind', ...words, 'commune', 'street', 'postcode', 'latitude', 'longitude', 'hours'].map((option) => [
      option,
      { type: 'string' as const },
    ]),
  ),
  async run(given, { database, clock, print }) {
    const candidate = { ...readMember(given), places: await readPlaces(database.reader, given) }
    const { member } = await administer(database, (tx) => admitMember({ tx, clock }, candidate)).catch(
      (error: unknown) => {
        if (isUniqueViolation(error)) throw new CommandError('SLUG: a member or a place has it already')
        throw error
      },
    )
    const { hours } = given.values
    if (typeof hours === 'string' && !readHours(hours)) {
      print('--hours: kept and shown as it is, since we cannot read it.')
    }
    print(`${member.slug} is admitted. It may have a site: site:create … --member ${member.slug}`)
  },
}

/** `coop member:list` */
export const memberListCommand: Command = {
  summary: 'List the members: slug, kind, name, status.',
  usage: '',
  options: {},
  async run(_given, { database, print }) {
    for (const { slug, kind, name, status } of await listMembers(database.reader)) {
      print([slug, kind, name, status].join('\t'))
    }
  },
}

function readMember(given: Given): Omit<Candidate, 'places'> {
  const [slug = ''] = given.positionals
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(slug)) {
    throw new CommandError('SLUG: small letters, digits and hyphens')
  }
  const kind = wanted(given, 'kind')
  if (!isMemberKind(kind)) throw new CommandError(`--kind: one of ${memberKinds.join(', ')}`)
  const said = words.flatMap((option) => {
    const value = given.values[option]
    return typeof value === 'string' ? [[option, value] as const] : []
  })
  const website = given.values['website']
  if (typeof website === 'string' && !/^https?:\/\//.test(website)) {
    throw new CommandError('--website: must begin with https:// or http://')
  }
  return { slug, kind, name: wanted(given, 'name'), ...Object.fromEntries(said) }
}

async function readPlaces(db: Db, given: Given): Promise<Candidate['places']> {
  const text = (option: string) => {
    const value = given.values[option]
    return typeof value === 'string' ? { [option]: value } : {}
  }
  const code = given.values['commune']
  const ofPlace = ['street', 'postcode', 'latitude', 'longitude', 'hours'].filter((option) => given.values[option])
  if (typeof code !== 'string') {
    if (ofPlace.length > 0) throw new CommandError(`--commune is missing: --${ofPlace[0]} says where a place is`)
    return []
  }
  const [commune] = await communesOf(db, [code])
  if (!commune) throw new CommandError(`--commune: no commune has the INSEE code ${code}`)
  const exact = readPoint(given)
  const point = exact ?? commune.centre
  if (!point) throw new CommandError(`--latitude and --longitude: the centre of ${commune.name} is not known`)
  const [slug = ''] = given.positionals
  return [
    {
      slug,
      name: wanted(given, 'name'),
      communeCode: commune.code,
      point,
      precision: exact ? 'address' : 'commune',
      ...text('street'),
      ...text('postcode'),
      ...text('hours'),
      ...text('phone'),
    },
  ]
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
