import type { Db } from '../../database/tables.js'
import { CommandError, many, wanted, type Command, type Given } from '../../rpc/command.js'
import { getTerritory } from '../../territories/index.js'
import type { MemberChange } from '../upkeep/change-member.js'
import { activities, isActivity, isMemberKind, isTopic, memberKinds, topics, type MemberKind } from '../member.js'
import { memberNamed, sayTaken } from './named.js'

const texts = ['name', 'kind', 'summary', 'description', 'website', 'phone', 'email', 'parent', 'territory'] as const
const lists = ['does', 'topic', 'label', 'link'] as const

const text = { type: 'string' } as const

export const memberOptions: Command['options'] = {
  ...Object.fromEntries(texts.map((option) => [option, text])),
  ...Object.fromEntries(lists.map((option) => [option, { ...text, multiple: true }])),
}

export const memberUsage = [
  '  [--summary …] [--description …] [--website https://…] [--phone …] [--email …]',
  `  [--does ${activities.join('|')}] [--topic ${topics.join('|')}]`,
  '  [--label …] [--link https://…]   any number of times, as are the two above',
  '  [--parent MEMBER-SLUG] [--territory TERRITORY-SLUG]   what a platform serves; without it, everywhere',
]

export function readMemberKind(given: Given): MemberKind {
  const kind = wanted(given, 'kind')
  if (!isMemberKind(kind)) throw new CommandError(`--kind: one of ${memberKinds.join(', ')}`)
  return kind
}

export async function readMemberChange(db: Db, given: Given): Promise<MemberChange> {
  const one = (option: (typeof texts)[number]): string | null | undefined => {
    const typed = given.values[option]
    return typeof typed === 'string' ? typed.trim() || null : undefined
  }
  const all = (option: (typeof lists)[number]): string[] | undefined =>
    given.values[option] === undefined ? undefined : many(given, option).filter((typed) => typed.trim() !== '')
  const [website, summary, links] = [one('website'), one('summary'), all('link')]
  const [parent, territory] = [one('parent'), one('territory')]
  if ((summary?.length ?? 0) > 280) throw new CommandError('--summary: 280 signs at most')
  mustBeAddresses('website', typeof website === 'string' ? [website] : [])
  mustBeAddresses('link', links ?? [])
  return {
    details: {
      summary,
      website,
      description: one('description'),
      phone: one('phone'),
      email: one('email'),
      parentId: typeof parent === 'string' ? (await memberNamed(db, parent)).id : parent,
      territoryId:
        typeof territory === 'string'
          ? (await getTerritory(db, territory).catch(sayTaken('--territory'))).id
          : territory,
    },
    does: among(all('does'), isActivity, `--does: one of ${activities.join(', ')}`),
    topics: among(all('topic'), isTopic, `--topic: one of ${topics.join(', ')}`),
    labels: all('label'),
    links: links?.map((url) => ({ url })),
  }
}

function mustBeAddresses(option: string, addresses: readonly string[]): void {
  if (!addresses.every((address) => /^https?:\/\//.test(address))) {
    throw new CommandError(`--${option}: must begin with https:// or http://`)
  }
}

function among<T extends string>(
  given: readonly string[] | undefined,
  is: (text: string) => text is T,
  otherwise: string,
): T[] | undefined {
  if (given && !given.every(is)) throw new CommandError(otherwise)
  return given?.filter(is)
}
