import { readFile } from 'node:fs/promises'
import { administer } from '../../rpc/in-transaction.js'
import { CommandError, UnableError, type Command } from '../../rpc/command.js'
import { readBarredWords } from '../words/barred-word.js'
import { barredWords, replaceBarredWords } from '../words/barred-word.store.js'

export const moderationWordsCommand: Command = {
  summary: 'Set the words that are refused in offers, or reviewed first; without a file, list them.',
  usage: [
    '[FILE]',
    '  FILE has one word, or several, on each line: word;refuse;why or word;look;why',
    '  It takes the place of the whole list; with an empty file nothing is barred.',
  ].join('\n'),
  options: {},
  async run({ positionals }, { database, print }) {
    const [path] = positionals
    if (path === undefined) {
      for (const { word, does, reason } of await barredWords(database.reader)) print(`${word};${does};${reason}`)
      return
    }
    const { words, faults } = readBarredWords(await textOf(path))
    if (faults.length > 0) throw new UnableError(faults.map(({ line, fault }) => `line ${line}: ${fault}`).join('\n'))
    await administer(database, (tx) => replaceBarredWords(tx, words))
    print(`Barred: ${words.length}.`)
  },
}

export async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new CommandError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
