import { isDay } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { administer } from '../../rpc/in-transaction.js'
import { CommandError, many, wanted, type Command, type Given } from '../../rpc/command.js'
import { repairerNamed } from '../repairer-named.js'
import type { Opening, RepairerClosure } from '../repairer.js'
import { addClosure, dropClosure, setOpenings } from './change-repairer-times.js'
import { closuresFrom, appointmentsWithin } from './closure.store.js'

export const repairerCloseCommand: Command = {
  summary: 'Close a repairer for some days or hours; booked appointments stay.',
  usage: 'SLUG --from 2027-08-01 --to 2027-08-15 [--reason TEXT]   both days whole; or "2027-08-01 14:00"',
  options: { from: { type: 'string' }, to: { type: 'string' }, reason: { type: 'string' } },
  async run(given, { database, clock, print }) {
    const { reason } = given.values
    const [fromDay, fromTime] = readMoment(given, 'from', '00:00')
    const [toDay, toTime] = readMoment(given, 'to', '24:00')
    const closure = { fromDay, fromTime, toDay, toTime, ...(typeof reason === 'string' && { reason }) }
    const { repairer, zone } = await repairerNamed(given, database.reader)
    const standing = await administer(database, async (tx) => {
      await addClosure({ tx, clock }, repairer.id, closure)
      return appointmentsWithin(tx, repairer.id, { closure, zone })
    }).catch(sayWrong('--from and --to: quarters of an hour, one before the other'))
    print(`${repairer.slug} gives no time from ${fromDay} ${fromTime} to ${toDay} ${toTime}.`)
    if (standing > 0)
      print(`Appointments that stand meanwhile, to be cancelled or moved by the links in their mails: ${standing}`)
  },
}

export const repairerReopenCommand: Command = {
  summary: 'Remove the closures of a repairer that begin on a day.',
  usage: 'SLUG --from 2027-08-01',
  options: { from: { type: 'string' } },
  async run(given, { database, clock, print }) {
    const [from] = readMoment(given, 'from', '00:00')
    const { repairer } = await repairerNamed(given, database.reader)
    const dropped = await administer(database, async (tx) => {
      const closures = await closuresFrom(tx, repairer.id, from)
      for (const id of closures) await dropClosure({ tx, clock }, repairer.id, id)
      return closures.length
    })
    if (dropped === 0) throw new CommandError(`--from: no closure of ${repairer.slug} begins on ${from}`)
    print(`${repairer.slug} gives time again from ${from}.`)
  },
}

export const repairerHoursCommand: Command = {
  summary: 'Replace the weekly hours in which a repairer offers slots.',
  usage: 'SLUG --on "1-5 09:00-12:00" --on "1-5 14:00-18:00" --on "6 10:00-17:00"   Monday is 1',
  options: { on: { type: 'string', multiple: true } },
  async run(given, { database, clock, print }) {
    const openings = many(given, 'on').flatMap(readOpening)
    if (openings.length === 0) throw new CommandError('--on is missing')
    const { repairer } = await repairerNamed(given, database.reader)
    await administer(database, (tx) => setOpenings({ tx, clock }, repairer.id, openings)).catch(
      sayWrong('--on: quarters of an hour, and no hour of a day twice'),
    )
    print(`${repairer.slug} is open ${openings.length} times a week.`)
  },
}

function readMoment(given: Given, option: string, whole: string): [day: RepairerClosure['fromDay'], time: string] {
  const [day = '', time = whole] = wanted(given, option).trim().split(/\s+/)
  if (!isDay(day)) throw new CommandError(`--${option}: a day such as 2027-08-15, or "2027-08-15 14:00"`)
  return [day, time]
}

function readOpening(text: string): Opening[] {
  const [, first, last = first, from, to] = /^([1-7])(?:-([1-7]))? (\d\d:\d\d)-(\d\d:\d\d)$/.exec(text) ?? []
  const days = Number(last) - Number(first) + 1
  if (from === undefined || to === undefined || days < 1)
    throw new CommandError(`--on: "1-5 09:00-12:00", not "${text}"`)
  return Array.from({ length: days }, (_, more) => ({ weekday: Number(first) + more, from, to }))
}

function sayWrong(how: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Refusal) throw new CommandError(how)
    throw error
  }
}
