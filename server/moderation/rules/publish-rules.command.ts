import { administer } from '../../rpc/in-transaction.js'
import { UnableError, wanted, type Command } from '../../rpc/command.js'
import { textOf } from '../commands/words.command.js'
import { publishRules } from './publish-rules.js'

export const rulesPublishCommand: Command = {
  summary: 'Publish the rules that people accept before they publish; earlier versions are kept.',
  usage: 'FILE --version 2027-01 [--english FILE]',
  options: { version: { type: 'string' }, english: { type: 'string' } },
  async run(given, { database, clock, print }) {
    const [path] = given.positionals
    const version = wanted(given, 'version').trim()
    if (version.length > 40) throw new UnableError('--version: 40 signs at most')
    const fr = (await textOf(path ?? '')).trim()
    const { english } = given.values
    const en = typeof english === 'string' ? (await textOf(english)).trim() : undefined
    if (fr === '' || en === '') throw new UnableError('The rules are empty.')
    const rules = { version, text: { fr, ...(en !== undefined && { en }) } }
    const isNew = await administer(database, (tx) => publishRules({ tx, clock }, rules))
    if (!isNew) throw new UnableError(`Version ${version} was published before: give this one another name.`)
    print(`Rules ${version} are in force.`)
  },
}
