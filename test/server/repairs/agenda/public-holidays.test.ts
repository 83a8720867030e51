import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { repairerChangeCommand as command } from '../../../../server/repairs/admission/repairer.commands.js'
import { searchRepairers } from '../../../../server/repairs/index.js'
import { showRepairer } from '../../../../server/repairs/search/show-repairer.js'
import { showSlots } from '../../../../server/repairs/search/show-slots.js'
import { engines } from '../../../support/engines.js'
import {
  answerFromMail,
  booked,
  linkFromMail,
  openWorkshop,
  wish,
  type Workshop,
} from '../../../support/repairs/booking.js'
import { signIn } from '../../../support/session.js'

const slug = 'atelier-des-marais'
const site = 'ville-de-lomme'
const repairer = slug

/** The evening before Christmas, a Friday: the workshop is closed until the next working day. */
const christmasEve = '2027-12-24T16:00:00Z'
const saturdays = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '09:00', to: '12:00' }))

async function open(engine: (typeof engines)[number], differences = {}) {
  return openWorkshop(engine, { openings: saturdays, ...differences }, { now: christmasEve })
}

async function run({ services: { database }, clock, dataDir }: Workshop, ...args: string[]): Promise<string[]> {
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  await command.run(given, { database, clock, dataDir, print: (line) => lines.push(line) })
  return lines
}

/** First days of the list and of the slots, past the answers that the server keeps. */
async function firstDays({ services: { database }, clock }: Workshop) {
  const asked = { db: database.reader, clock, keepUntil() {} }
  const { items } = await searchRepairers(asked, { site })
  const { days } = await showSlots(asked, { site, repairer })
  const { firstFree, worksHolidays } = await showRepairer(asked, { site, repairer })
  return {
    list: items[0]?.firstTimes[0]?.day,
    sheet: firstFree?.slice(0, 10),
    slots: days[0]?.day,
    all: days.map(({ day }) => day),
    worksHolidays,
  }
}

describe.each(engines)('a repairer on %s', (engine) => {
  test('gives no time on public holidays, in the list, the slots and the proposals', async () => {
    await using server = await open(engine, { onRequest: true })
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: '2027-12-28T08:00:00Z' })

    const { all, ...first } = await firstDays(server)
    const proposals = (await linkFromMail(server, id, 'repairer')).output?.slots?.map(({ day }) => day)
    const christmas = { startsAt: '2027-12-25T08:00:00.000Z' }
    const asked = await (await signIn(server)).act('repairs.book', wish(christmas))
    const proposed = await answerFromMail(server, { id, side: 'repairer', answer: 'propose', ...christmas })

    expect(first).toEqual({ list: '2027-12-27', sheet: '2027-12-27', slots: '2027-12-27', worksHolidays: false })
    expect(all).toContain('2027-12-31')
    expect(all).not.toContain('2028-01-01')
    expect(proposals).toEqual(all)
    expect(asked).toMatchObject({ reason: 'slot-taken' })
    expect(proposed).toMatchObject({ reason: 'slot-taken' })
  })

  test('gives time on them as soon as it says so, and none again when it takes that back', async () => {
    await using server = await open(engine)

    expect(await run(server, slug, '--holidays', 'worked')).toEqual([`${slug} works on public holidays.`])
    const worked = await firstDays(server)
    expect(await run(server, slug, '--holidays', 'off')).toEqual([`${slug} gives no time on public holidays.`])
    const off = await firstDays(server)

    expect(worked).toMatchObject({ list: '2027-12-25', sheet: '2027-12-25', slots: '2027-12-25', worksHolidays: true })
    expect(off).toMatchObject({ list: '2027-12-27', sheet: '2027-12-27', slots: '2027-12-27', worksHolidays: false })
    await expect(run(server, slug, '--holidays', 'sometimes')).rejects.toThrow('--holidays: worked or off')
    await expect(run(server, 'nobody', '--holidays', 'off')).rejects.toThrow('nobody')
  })

  test('of Alsace and Moselle gives none the day after Christmas either', async () => {
    await using server = await open(engine, {
      openings: saturdays.map((each) => ({ ...each, weekday: 7 })).slice(0, 1),
    })
    await server.services.database.writer.updateTable('place').set({ commune_code: '67482' }).execute()

    const { slots } = await firstDays(server)

    expect(slots).toBe('2028-01-02')
  })
})
