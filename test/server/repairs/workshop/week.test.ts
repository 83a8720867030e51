import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { answerFromMail, booked, mondayAt } from '../../../support/repairs/booking.js'
import { given, openWorkshopDesk } from '../../../support/repairs/workshop-desk.js'
import { signIn } from '../../../support/session.js'

const morning = { from: 540, to: 720 }
const afternoon = { from: 840, to: 1_080 }

describe.each(engines)('the week of a workshop, on %s', (engine) => {
  test('has its hours, what is closed and why, and each appointment where it is held', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine, { onRequest: true, preparationMinutes: 15 })
    await using _closed = server
    const alma = await booked(await signIn(server), { startsAt: mondayAt(15) })
    const { sequence } = await given(malik.ask('workshop.settings', { member }))
    await given(
      malik.act('workshop.close', {
        ...{ member, seen: sequence, reason: 'Formation', visits: [] },
        ...{ fromDay: '2027-03-03', fromTime: '14:00', toDay: '2027-03-03', toTime: '24:00' },
      }),
    )

    const week = await given(malik.ask('workshop.week', { member, span: 'week' }))

    expect(week.days.map(({ day, count, asked }) => [day, count, asked])).toEqual([
      ['2027-03-01', 1, 1],
      ...[2, 3, 4, 5, 6, 7].map((day) => [`2027-03-0${day}`, 0, 0]),
    ])
    expect(week.days[0]).toMatchObject({ open: [morning, afternoon], closed: [] })
    expect(week.days[2]).toMatchObject({ open: [morning], closed: [{ ...afternoon, reason: 'Formation' }] })
    expect(week.days[6]).toMatchObject({ open: [], closed: [] })
    const [lane] = week.lanes
    expect(week.items).toMatchObject([
      { id: alma.id, holds: [{ day: '2027-03-01', from: 900, to: 960, until: 975, lane: lane?.id }] },
    ])
    expect(week.asked).toMatchObject({ count: 1, items: [{ id: alma.id }] })
    expect(week.weeks.map(({ from, count, asked }) => [from, count, asked])).toEqual([
      ['2027-03-01', 1, 1],
      ['2027-03-08', 0, 0],
      ['2027-03-15', 0, 0],
      ['2027-03-22', 0, 0],
    ])
  })

  test('has both hours of what is proposed, in the weeks of both, and one once it is settled', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine, { onRequest: true })
    await using _closed = server
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(15) })
    const opened = await given(malik.ask('workshop.visit', { member, appointmentId: id }))
    const startsAt = opened.slots?.find(({ day }) => day === '2027-03-09')?.starts[0] ?? ''
    await given(malik.act('workshop.answer', { member, appointmentId: id, seen: 0, answer: 'propose', startsAt }))
    const weekOf = async (day: string) => {
      const { items, asked } = await given(malik.ask('workshop.week', { member, span: 'week', day }))
      return [items.map(({ holds }) => holds.map((hold) => hold.day)), asked.count]
    }

    const both = [[['2027-03-01', '2027-03-09']], 0]
    expect([await weekOf('2027-03-03'), await weekOf('2027-03-10')]).toEqual([both, both])

    await answerFromMail(server, { id, side: 'resident', answer: 'agree' })
    expect(await weekOf('2027-03-03')).toEqual([[], 0])
    expect(await weekOf('2027-03-10')).toEqual([[['2027-03-09']], 0])
  })

  test('of a month has each day from the first Monday to the last Sunday, with the days off named', async () => {
    const { server, member, malik } = await openWorkshopDesk(engine, { horizonDays: 90 })
    await using _closed = server
    await booked(await signIn(server), { startsAt: '2027-05-12T08:00:00.000Z' })

    const month = await given(malik.ask('workshop.week', { member, span: 'month', day: '2027-05-20' }))

    expect([month.days.length, month.days[0]?.day, month.days.at(-1)?.day]).toEqual([42, '2027-04-26', '2027-06-06'])
    expect(month.days.filter(({ holiday }) => holiday).map(({ day, holiday }) => [day, holiday])).toEqual([
      ['2027-05-01', 'labour-day'],
      ['2027-05-06', 'ascension'],
      ['2027-05-08', 'victory-1945'],
      ['2027-05-17', 'whit-monday'],
    ])
    expect(month.days.find(({ day }) => day === '2027-05-06')).toMatchObject({ open: [], closed: [morning, afternoon] })
    expect(month.days.find(({ day }) => day === '2027-05-12')?.count).toBe(1)
    expect([month.items, month.weeks]).toEqual([[], []])
  })

  test('is read by nobody who does not work there', async () => {
    const { server, member, elsewhere, zoe } = await openWorkshopDesk(engine)
    await using _closed = server
    const refused = [
      await zoe.ask('workshop.week', { member, span: 'week' }),
      await zoe.ask('workshop.week', { member: elsewhere, repairer: 'atelier-des-marais', span: 'week' }),
    ]
    expect(refused.map(({ reason }) => reason)).toEqual(['role-missing', 'repairer-unknown'])
  })
})
