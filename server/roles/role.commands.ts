import { findAccountByEmail } from '../accounts/index.js'
import { mailAddress } from '../base/mail-address.js'
import type { Db } from '../database/tables.js'
import { administer } from '../rpc/in-transaction.js'
import { CommandError, wanted, type Command, type Given } from '../rpc/command.js'
import { isRole, roles, type Holding, type SubjectKind } from './role.js'
import { subjectNamed } from './subject-named.js'
import { deleteRole, insertRole, listRoles } from './role.store.js'

const whose = 'ADDRESS ROLE [--member SLUG | --site SLUG]'
const options = { member: { type: 'string' }, site: { type: 'string' } } as const

export const roleGiveCommand: Command = {
  summary: `Give somebody who has signed in once a role: ${Object.keys(roles).join(', ')}.`,
  usage: whose,
  options,
  async run(given, { database, clock, print }) {
    const holding = await holdingIn(database.reader, given)
    await administer(database, (tx) => insertRole(tx, holding, clock.now()))
    print(`${given.positionals[0]} is ${holding.role}.`)
  },
}

export const roleEndCommand: Command = {
  summary: 'Remove a role: it ends with the next request of its holder.',
  usage: whose,
  options,
  async run(given, { database, print }) {
    const holding = await holdingIn(database.reader, given)
    const ended = await administer(database, (tx) => deleteRole(tx, holding))
    print(ended ? `${given.positionals[0]} is ${holding.role} no longer.` : 'There was no such role.')
  },
}

export const roleListCommand: Command = {
  summary: 'List who has which role, and where.',
  usage: '',
  options: {},
  async run(_given, { database, print }) {
    for (const { role, email, member, site } of await listRoles(database.reader))
      print([role, email ?? '', member ?? site ?? 'network'].join('\t'))
  },
}

async function holdingIn(db: Db, given: Given): Promise<Holding> {
  const [address, role] = given.positionals
  if (address === undefined) throw new CommandError('ADDRESS is missing: the e-mail that the person signs in with')
  if (role === undefined || !isRole(role)) throw new CommandError(`ROLE: one of ${Object.keys(roles).join(', ')}`)
  const account = await findAccountByEmail(db, mailAddress(address) ?? address)
  if (!account) throw new CommandError(`nobody has signed in with ${address}`)
  return { accountId: account.id, role, of: await subjectIn(db, given, roles[role].of) }
}

async function subjectIn(db: Db, given: Given, kind: SubjectKind): Promise<Holding['of']> {
  const other = Object.keys(given.values).find((option) => option !== kind)
  if (other !== undefined)
    throw new CommandError(`--${other}: this role is of ${kind === 'network' ? 'the' : 'a'} ${kind}`)
  if (kind === 'network') return { network: true }
  return subjectNamed(db, { kind, slug: wanted(given, kind) }, `--${kind}: `)
}
