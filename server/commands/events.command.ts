import { deadLetters, replayDeadLetters } from '../events/parked-event.store.js'
import { administer } from '../rpc/in-transaction.js'
import type { Command } from '../rpc/command.js'

export const eventsCommand: Command = {
  summary: 'List events that were given up; with --replay, try them again.',
  usage: '[--replay]',
  options: { replay: { type: 'boolean' } },
  async run({ values }, { database, clock, print }) {
    for (const letter of await deadLetters(database.reader)) {
      print(`${letter.follower} ${letter.seq} ${letter.subject}: ${letter.lastError}`)
    }
    if (values['replay'] !== true) return
    print(`To be tried again: ${await administer(database, (tx) => replayDeadLetters(tx, clock.now()))}`)
  },
}
