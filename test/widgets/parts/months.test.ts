import { expect } from '@open-wc/testing'
import { spanOf, spanSaid, weeksOf } from '../../../widgets/parts/calendar/months.js'

const shown = (month: string, today: string) => {
  const span = spanOf(month, today)
  const weeks = weeksOf(span, today)
  return { title: spanSaid(span, 'fr'), weeks: weeks.length, first: weeks[0]!.find(Boolean), last: weeks.at(-1) }
}

describe('the weeks that a calendar shows at once', () => {
  it('are those of a month that still has some', () => {
    const { title, weeks, first } = shown('2026-11-01', '2026-11-23')

    expect({ title, weeks, first }).to.eql({ title: 'novembre 2026', weeks: 2, first: '2026-11-23' })
  })

  it('go on through the next month in the last seven days: five at least, and no day alone', () => {
    expect(shown('2026-11-01', '2026-11-30')).to.deep.include({
      title: 'novembre et décembre 2026',
      weeks: 5,
      first: '2026-11-30',
      last: ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', undefined, undefined, undefined],
    })
    expect(shown('2026-12-01', '2026-11-30').title).to.equal('novembre et décembre 2026')
    expect(shown('2027-01-01', '2026-11-30').title).to.equal('janvier 2027')
  })

  it('name both years over the end of one', () => {
    const { title, weeks } = shown('2026-12-01', '2026-12-27')

    expect({ title, weeks }).to.eql({ title: 'décembre 2026 et janvier 2027', weeks: 6 })
  })
})
