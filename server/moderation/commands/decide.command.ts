import { Refusal } from '../../base/refusal.js'
import { administer } from '../../rpc/in-transaction.js'
import { allowed } from '../../rpc/vouch.js'
import { CommandError, UnableError, wanted, type Command } from '../../rpc/command.js'
import { decideSubject } from '../decide-subject.js'
import type { Moderator } from '../moderator.js'
import { reportReasons } from '../report.js'
import type { SubjectOwners } from '../subject.js'
import { siteNamed } from './queue.command.js'

const faults: Readonly<Record<string, string>> = {
  'subject-gone': 'No such report, objection or offer; or it is not that site’s to decide.',
  'report-decided': 'This has been decided already.',
  'hidden-by-network': 'The network has hidden it: only the network shows it again (without --site).',
}

export const moderationDecideCommand = (owners: SubjectOwners): Command => ({
  summary: 'Hide what was reported, show it, or ask for a change; its giver and the reporter are mailed.',
  usage: `ID (show | hide | ask) [--site SLUG] [--reason ${reportReasons.join(' | ')}] [--words TEXT]`,
  options: { site: { type: 'string' }, reason: { type: 'string' }, words: { type: 'string' } },
  async run(given, { database, clock, print }) {
    const [id, does] = given.positionals
    if (id === undefined) throw new CommandError('ID is missing: of a report, an objection or an offer')
    if (does !== 'show' && does !== 'hide' && does !== 'ask')
      throw new CommandError('say whether to show or to hide it, or to ask its giver to change it')
    const said = does === 'show' ? 'other' : wanted(given, 'reason')
    const reason = reportReasons.find((each) => each === said)
    if (!reason) throw new CommandError(`--reason: one of ${reportReasons.join(', ')}`)
    const { words = '' } = given.values
    const site = await siteNamed(database.reader, given.values['site'])
    const by: Moderator =
      site === undefined
        ? allowed('network', { subject: { network: true } })
        : allowed('moderation', { subject: { site } })
    const decision = { id, does, reason, words: typeof words === 'string' ? words.trim() : '' } as const
    try {
      const { subject } = await administer(database, (tx) => decideSubject({ tx, clock }, { owners, by }, decision))
      print(
        `${subject.kind} ${subject.id}: ${{ hide: 'hidden', show: 'shown', ask: 'hidden until it is changed' }[does]}.`,
      )
    } catch (error) {
      const fault = error instanceof Refusal ? faults[error.reason] : undefined
      if (fault === undefined) throw error
      throw new UnableError(fault)
    }
  },
})
