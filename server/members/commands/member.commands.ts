import type { Db } from '../../database/tables.js'
import { administer } from '../../rpc/in-transaction.js'
import { CommandError, wanted, type Command, type Given } from '../../rpc/command.js'
import { admitMember, type Candidate } from '../upkeep/admit-member.js'
import { changeMember, toldDetails } from '../upkeep/change-member.js'
import { memberKinds, memberStatuses } from '../member.js'
import { listMembers, saveMember } from '../member.store.js'
import { memberOptions, memberUsage, readMemberChange, readMemberKind } from './member-options.js'
import { memberNamed, readSlug, sayOverwritten, sayTaken } from './named.js'
import { readPlace, whereOptions, whereUsage } from './place.commands.js'
import { placeOptions, placeUsage, sayUnread } from './place-options.js'
import { recordMember } from '../record-member.js'

export const memberCreateCommand: Command = {
  summary: 'Admit a member of the network, with its place where it has one.',
  usage: [
    `SLUG --name NAME --kind ${memberKinds.join('|')}`,
    ...memberUsage,
    '  [--proposed]                                          not shown until member:status says so',
    ...whereUsage,
    ...placeUsage,
  ].join('\n'),
  options: { ...memberOptions, ...whereOptions, ...placeOptions, proposed: { type: 'boolean' } },
  async run(given, { database, clock, print }) {
    const [slug = ''] = given.positionals
    const member = await readMember(database.reader, given)
    const place = await readPlace(database.reader, { given: withoutAddresses(given), slug, name: member.name })
    const candidate = { ...member, places: place ? [place] : [] }
    await administer(database, (tx) => admitMember({ tx, clock }, candidate)).catch(sayTaken('SLUG'))
    sayUnread(place?.hours, print)
    print(
      given.values['proposed'] === true
        ? `${slug} is proposed. To show it: member:status ${slug} shown`
        : `${slug} is admitted. It may have a site: site:create … --member ${slug}`,
    )
  },
}

export const memberChangeCommand: Command = {
  summary: 'Update a member; an empty text ("") clears a field. For its places: place:change.',
  usage: [`SLUG [--name NAME] [--kind ${memberKinds.join('|')}]`, ...memberUsage].join('\n'),
  options: memberOptions,
  async run(given, { database, clock, print }) {
    const member = await memberNamed(database.reader, given.positionals[0] ?? '')
    if (Object.keys(given.values).length === 0) throw new CommandError('say what changes: --summary, --does, --link…')
    const change = {
      ...(await readMemberChange(database.reader, given)),
      ...(given.values['name'] !== undefined && { name: wanted(given, 'name') }),
      ...(given.values['kind'] !== undefined && { kind: readMemberKind(given) }),
    }
    await administer(database, (tx) => changeMember({ tx, clock }, member, change))
    print(`${member.slug} is changed.`)
    sayOverwritten(member.provenance?.source, print)
  },
}

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

export const memberStatusCommand: Command = {
  summary: 'Show a member, hide it, or return it to the proposed ones.',
  usage: `SLUG ${memberStatuses.join('|')}`,
  options: {},
  async run(given, { database, clock, print }) {
    const [slug = '', wantedStatus] = given.positionals
    const status = memberStatuses.find((one) => one === wantedStatus)
    if (!status) throw new CommandError(`STATUS: one of ${memberStatuses.join(', ')}`)
    const member = await memberNamed(database.reader, slug)
    await administer(database, async (tx) => {
      await saveMember(tx, { ...member, status, updatedAt: clock.now() })
      await recordMember(tx, clock.now(), { memberId: member.id })
    })
    print(`${slug} is ${status}.`)
  },
}

async function readMember(db: Db, given: Given): Promise<Omit<Candidate, 'places'>> {
  const slug = readSlug(given.positionals[0] ?? '', 'SLUG')
  const { details, does = [], topics = [], labels = [], links = [] } = await readMemberChange(db, given)
  return {
    slug,
    kind: readMemberKind(given),
    name: wanted(given, 'name'),
    does,
    topics,
    labels,
    links,
    ...toldDetails(details),
    ...(given.values['proposed'] === true && { status: 'proposed' as const }),
  }
}

function withoutAddresses({ values, ...given }: Given): Given {
  const { email: _, website: _own, ...rest } = values
  return { ...given, values: rest }
}
