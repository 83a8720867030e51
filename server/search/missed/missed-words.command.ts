import { addDays } from '../../base/instant.js'
import { CommandError, type Command } from '../../rpc/command.js'
import { missedSince } from './missed-word.store.js'
import { weekOf } from './missed-words.js'

const weeksKept = 13

/** `coop search:missed` */
export const searchMissedCommand: Command = {
  summary: 'List the words that found nothing, and how often: the vocabulary, or the town, lacks them.',
  usage: `[--weeks NUMBER]  so many weeks back, all ${weeksKept} without it; what fewer than five looked for is not told`,
  options: { weeks: { type: 'string' } },
  async run({ values: { weeks = String(weeksKept) } }, { database, clock, print }) {
    if (typeof weeks !== 'string' || !/^[1-9]\d?$/.test(weeks)) throw new CommandError('--weeks: a number from 1 on')
    const since = weekOf(addDays(clock.now(), -7 * (Number(weeks) - 1)))
    for (const { word, times } of await missedSince(database.reader, since)) print(`${times}\t${word}`)
  },
}
