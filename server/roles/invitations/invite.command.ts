import { mailAddress } from '../../base/mail-address.js'
import type { Db } from '../../database/tables.js'
import { administer } from '../../rpc/in-transaction.js'
import { CommandError, languageIn, type Command, type Given } from '../../rpc/command.js'
import { openHmac } from '../../rpc/hmac.js'
import { isRole, roleNames, roles } from '../role.js'
import { subjectNamed } from '../subject-named.js'
import { invitationPath } from './invitation-links.js'
import { invite } from './invite.js'

const inviteUsage = `network admin ADDRESS [--print]
  member SLUG manager|staff ADDRESS [--print]
  site SLUG moderator ADDRESS [--print]`

export const roleInviteCommand: Command = {
  summary: 'Invite somebody to a role, by e-mail; with --print the link is shown instead of mailed.',
  usage: inviteUsage,
  options: { print: { type: 'boolean' }, language: { type: 'string' } },
  async run(given, { database, clock, publicUrl, print }) {
    const { of, role, email } = await invitedIn(database.reader, given)
    const mailed = given.values['print'] !== true
    const language = languageIn(given)
    const { id, until } = await administer(database, (tx) =>
      invite({ tx, clock }, { of, role, email, language, mailed }),
    )
    if (mailed) return print(`An invitation goes to ${email} as soon as a server runs. It is good until ${until}.`)
    if (publicUrl === undefined) throw new CommandError('PUBLIC_URL is missing: the link begins with it')
    const hmac = await openHmac(database.writer, clock.now())
    print(`${publicUrl}${invitationPath(hmac, id)}`)
    print(`Whoever has this link and reads the mails of ${email} may accept until ${until}.`)
  },
}

async function invitedIn(db: Db, { positionals }: Given) {
  const [kind = '', ...rest] = positionals
  if (kind !== 'network' && kind !== 'member' && kind !== 'site')
    throw new CommandError(`Say for what, one of:\n  ${inviteUsage}`)
  const [slug, role = '', address = ''] = kind === 'network' ? ['', ...rest] : rest
  if (!isRole(role) || roles[role].of !== kind) {
    const fitting = roleNames.filter((each) => roles[each].of === kind)
    throw new CommandError(`ROLE of a ${kind}: ${fitting.join(', ')}`)
  }
  const email = mailAddress(address)
  if (email === undefined) throw new CommandError(`ADDRESS: ${address || 'none'} is no e-mail address`)
  return { of: await subjectNamed(db, { kind, slug: slug ?? '' }), role, email }
}
