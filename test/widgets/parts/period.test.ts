import { expect } from '@open-wc/testing'
import { addToDay } from '../../../widgets/parts/calendar/calendar-days.js'
import {
  chooseDay,
  kindOf,
  lengthOf,
  nextTaken,
  nothingChosen,
  obstacleIn,
  periodOf,
  quickChoices,
  type KnownDays,
} from '../../../widgets/parts/calendar/period.js'

/** A Thursday. */
const today = '2026-11-26'

type Known = Partial<Omit<KnownDays, 'taken' | 'closed' | 'copies'>> & {
  readonly copies?: readonly (readonly string[])[]
  readonly taken?: readonly string[]
  readonly closed?: readonly string[]
}

function known({ taken = [], closed = [], copies, ...more }: Known): KnownDays {
  return {
    today,
    first: today,
    last: addToDay(today, 365),
    ...more,
    taken: new Set(taken),
    closed: new Set(closed),
    copies: copies?.map((of) => new Set(of)),
  }
}

/** As days are pressed one after the other. */
function press(days: KnownDays, ...pressed: string[]) {
  let chosen = chooseDay(nothingChosen, pressed[0] ?? '', days)
  for (const day of pressed.slice(1)) chosen = chooseDay(chosen.choice, day, days)
  return chosen
}

describe('the days that one chooses', () => {
  it('are told apart: gone, too late, taken, closed, too far, free', () => {
    const days = known({ first: '2026-11-27', taken: ['2026-12-07'], closed: ['2026-11-29', '2026-12-07'] })

    expect(
      ['2026-11-25', today, '2026-11-28', '2026-11-29', '2026-12-07', '2027-11-27'].map((day) => kindOf(day, days)),
    ).to.eql(['past', 'late', 'free', 'closed', 'taken', 'far'])
  })

  it('are the first, then the last, which may be the same', () => {
    expect(periodOf(press(known({}), '2026-11-28', '2026-11-30').choice)).to.eql({
      from: '2026-11-28',
      to: '2026-11-30',
    })
    expect(periodOf(press(known({}), '2026-11-28', '2026-11-28').choice)).to.eql({
      from: '2026-11-28',
      to: '2026-11-28',
    })
  })

  it('begin anew with a day before the first', () => {
    expect(press(known({}), '2026-12-03', '2026-12-05', '2026-12-01').choice).to.eql({
      from: '2026-12-01',
      to: '2026-12-05',
      end: 'to',
    })
  })

  it('never hold one that is taken, and say which', () => {
    const days = known({ taken: ['2026-12-07'] })

    const { choice, obstacle } = press(days, '2026-12-05', '2026-12-09')

    expect(obstacle).to.eql({ is: 'between', day: '2026-12-07' })
    expect(choice).to.include({ from: '2026-12-05', to: undefined })
    // What stood behind a taken day is not kept with a first day before it.
    expect(press(days, '2026-12-08', '2026-12-09', '2026-12-06').choice.to).to.equal(undefined)
  })

  it('need one copy that is free all along, where there are several', () => {
    const days = known({ copies: [['2026-12-02'], ['2026-12-04', '2026-12-05']] })

    expect(obstacleIn({ from: '2026-12-01', to: '2026-12-03' }, days)).to.equal(undefined)
    expect(obstacleIn({ from: '2026-12-01', to: '2026-12-05' }, days)).to.eql({ is: 'between', day: '2026-12-04' })
  })

  it('may go over closed days, and neither begin nor end there', () => {
    const days = known({ closed: ['2026-11-29'] })

    expect(obstacleIn({ from: '2026-11-28', to: '2026-11-30' }, days)).to.equal(undefined)
    expect(obstacleIn({ from: '2026-11-28', to: '2026-11-29' }, days)).to.eql({ is: 'closed', day: '2026-11-29' })
  })

  it('are no more than allowed, and a first day may be moved within them', () => {
    const days = known({ longest: 3 })

    expect(press(days, '2026-11-28', '2026-12-01').obstacle).to.eql({ is: 'long', day: '2026-12-01' })
    const { choice } = press(days, '2026-11-28', '2026-11-30')
    expect(chooseDay({ ...choice, end: 'from' }, '2026-11-29', days).choice).to.eql({
      from: '2026-11-29',
      to: '2026-11-30',
      end: 'to',
    })
  })

  it('are counted with both ends, over a change of hour too', () => {
    expect(lengthOf({ from: '2026-11-28', to: '2026-11-30' })).to.equal(3)
    expect(lengthOf({ from: '2027-03-27', to: '2027-03-29' })).to.equal(3)
  })

  it('have the first that is taken behind them', () => {
    const days = known({ taken: ['2026-12-19', '2026-12-07', '2026-11-26'] })

    expect(nextTaken('2026-11-30', days)).to.equal('2026-12-07')
    expect(nextTaken('2026-12-20', days)).to.equal(undefined)
  })
})

describe('what is proposed at once', () => {
  const proposed = (days: KnownDays) =>
    Object.fromEntries(quickChoices(days).map(({ is, period }) => [is, `${period.from} ${period.to}`]))

  it('is this weekend, a day, and the weekend after', () => {
    expect(proposed(known({}))).to.eql({
      weekend: '2026-11-28 2026-11-30',
      day: '2026-11-26 2026-11-26',
      'next-weekend': '2026-12-05 2026-12-07',
    })
  })

  it('is moved to when a place is open, and is a day less where the last is taken', () => {
    const days = known({ closed: ['2026-11-28', '2026-11-29'], taken: ['2026-12-07', '2026-11-26'] })

    expect(proposed(days)).to.eql({
      weekend: '2026-11-27 2026-11-30',
      day: '2026-11-27 2026-11-27',
      'next-weekend': '2026-12-05 2026-12-06',
    })
  })

  it('is nothing that is taken, and no weekend that has gone', () => {
    const sunday = '2026-11-29'
    const days = known({ today: sunday, first: sunday, taken: ['2026-12-05', '2026-12-04', '2026-12-06'] })

    expect(proposed(days)).to.eql({ day: '2026-11-29 2026-11-29' })
  })
})
