import type { Db } from '../../database/tables.js'
import { record } from '../../events/outbox.js'
import { administer } from '../../rpc/administer.js'
import { CommandError, many, wanted, type Command, type Given } from '../../rpc/command.js'
import { getTerritory } from '../../territories/index.js'
import { admitMember, type Candidate } from '../admit-member.js'
import { readHours } from '../hours/read-hours.js'
import { activities, isActivity, isMemberKind, isTopic, memberKinds, topics, type MemberStatus } from '../member.js'
import { listMembers, saveMember } from '../member.store.js'
import { memberNamed, placeOptions, placeUsage, readPlace, readSlug, sayTaken } from './place.commands.js'

const words = ['summary', 'description', 'website', 'phone', 'email'] as const
const lists = ['does', 'topic', 'label', 'link'] as const

/** `coop member:create` */
export const memberCreateCommand: Command = {
  summary: 'Admit a member of the network, with its place where it has one.',
  usage: [
    `SLUG --name NAME --kind ${memberKinds.join('|')}`,
    '  [--summary …] [--description …] [--website https://…] [--phone …] [--email …]',
    `  [--does ${activities.join('|')}] [--topic ${topics.join('|')}]`,
    '  [--label …] [--link https://…]   any number of times, as are the two above',
    '  [--parent MEMBER-SLUG] [--territory TERRITORY-SLUG]   what a platform serves; without it, everywhere',
    '  [--proposed]                                          not shown until member:status says so',
    ...placeUsage,
  ].join('\n'),
  options: {
    ...Object.fromEntries(
      ['name', 'kind', ...words, 'parent', 'territory', 'commune', ...placeOptions].map((option) => [
        option,
        { type: 'string' as const },
      ]),
    ),
    ...Object.fromEntries(lists.map((option) => [option, { type: 'string' as const, multiple: true }])),
    proposed: { type: 'boolean' },
  },
  async run(given, { database, clock, print }) {
    const [slug = ''] = given.positionals
    const member = await readMember(database.reader, given)
    const place = await readPlace(database.reader, { given, slug, name: member.name })
    const candidate = { ...member, places: place ? [place] : [] }
    await administer(database, (tx) => admitMember({ tx, clock }, candidate)).catch(sayTaken('SLUG'))
    if (place?.hours !== undefined && !readHours(place.hours)) {
      print('--hours: kept and shown as it is, since we cannot read it.')
    }
    print(
      given.values['proposed'] === true
        ? `${slug} is proposed. To show it: member:status ${slug} shown`
        : `${slug} is admitted. It may have a site: site:create … --member ${slug}`,
    )
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

const statuses: readonly MemberStatus[] = ['proposed', 'shown', 'hidden']

/** `coop member:status` */
export const memberStatusCommand: Command = {
  summary: 'Show a member, hide it, or put it back among those that are proposed.',
  usage: `SLUG ${statuses.join('|')}`,
  options: {},
  async run(given, { database, clock, print }) {
    const [slug = '', wantedStatus] = given.positionals
    const status = statuses.find((one) => one === wantedStatus)
    if (!status) throw new CommandError(`STATUS: one of ${statuses.join(', ')}`)
    const member = await memberNamed(database.reader, slug)
    await administer(database, async (tx) => {
      await saveMember(tx, { ...member, status, updatedAt: clock.now() })
      await record(tx, clock.now(), { type: 'member.changed', memberId: member.id })
    })
    print(`${slug} is ${status}.`)
  },
}

async function readMember(db: Db, given: Given): Promise<Omit<Candidate, 'places'>> {
  const slug = readSlug(given.positionals[0] ?? '', 'SLUG')
  const kind = wanted(given, 'kind')
  if (!isMemberKind(kind)) throw new CommandError(`--kind: one of ${memberKinds.join(', ')}`)
  const said = words.flatMap((option) => {
    const value = given.values[option]
    return typeof value === 'string' ? [[option, value] as const] : []
  })
  const { website, summary, parent, territory } = given.values
  if (typeof summary === 'string' && summary.length > 280) throw new CommandError('--summary: 280 signs at most')
  for (const [option, address] of [['website', website], ...many(given, 'link').map((link) => ['link', link])]) {
    if (typeof address === 'string' && !/^https?:\/\//.test(address)) {
      throw new CommandError(`--${String(option)}: must begin with https:// or http://`)
    }
  }
  return {
    ...{ slug, kind, name: wanted(given, 'name') },
    ...Object.fromEntries(said),
    does: among(many(given, 'does'), isActivity, `--does: one of ${activities.join(', ')}`),
    topics: among(many(given, 'topic'), isTopic, `--topic: one of ${topics.join(', ')}`),
    labels: many(given, 'label'),
    links: many(given, 'link').map((url) => ({ url })),
    ...(typeof parent === 'string' && { parentId: (await memberNamed(db, parent)).id }),
    ...(typeof territory === 'string' && {
      territoryId: (await getTerritory(db, territory).catch(sayTaken('--territory'))).id,
    }),
    ...(given.values['proposed'] === true && { status: 'proposed' as const }),
  }
}

function among<T extends string>(given: readonly string[], is: (text: string) => text is T, otherwise: string): T[] {
  if (!given.every(is)) throw new CommandError(otherwise)
  return given.filter(is)
}
