import { languages, type Language } from '../../base/language.js'
import { administer } from '../../rpc/in-transaction.js'
import { UnableError, wanted, type Command } from '../../rpc/command.js'
import { textOf } from '../commands/words.command.js'
import { publishRules } from './publish-rules.js'

const [first, ...others] = languages
const called = new Intl.DisplayNames('en', { type: 'language' })
const optionOf = (language: Language): string => String(called.of(language)).toLowerCase()

export const rulesPublishCommand: Command = {
  summary: 'Publish the rules that people accept before they publish; earlier versions are kept.',
  usage: ['FILE --version 2027-01', ...others.map((language) => `[--${optionOf(language)} FILE]`)].join(' '),
  options: {
    version: { type: 'string' },
    ...Object.fromEntries(others.map((language) => [optionOf(language), { type: 'string' as const }])),
  },
  async run(given, { database, clock, print }) {
    const [path] = given.positionals
    const version = wanted(given, 'version').trim()
    if (version.length > 40) throw new UnableError('--version: 40 signs at most')
    const translated: Partial<Record<Language, string>> = {}
    for (const language of others) {
      const file = given.values[optionOf(language)]
      if (typeof file === 'string') translated[language] = await rulesIn(file)
    }
    const rules = { version, text: { ...translated, [first]: await rulesIn(path ?? '') } }
    const isNew = await administer(database, (tx) => publishRules({ tx, clock }, rules))
    if (!isNew) throw new UnableError(`Version ${version} was published before: give this one another name.`)
    print(`Rules ${version} are in force.`)
  },
}

async function rulesIn(path: string): Promise<string> {
  const text = (await textOf(path)).trim()
  if (text === '') throw new UnableError('The rules are empty.')
  return text
}
