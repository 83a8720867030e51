import { expect } from '@open-wc/testing'
import { openState, type Opening } from '../../../widgets/parts/hours.js'

/** Monday afternoon, Tuesday in two parts, Saturday over midnight. */
const opening: Opening = {
  hours: [
    { weekday: 1, from: '14:00', to: '18:00' },
    { weekday: 2, from: '09:00', to: '12:00' },
    { weekday: 2, from: '14:00', to: '18:00' },
    { weekday: 6, from: '20:00', to: '02:00' },
  ],
  closures: [{ from: '2027-03-15', to: '2027-03-16' }],
}
const state = (day: string, time: string) => openState(opening, { day, time })

describe('whether a place is open', () => {
  it('is open from the minute it opens until the one it closes', () => {
    expect(state('2027-03-02', '09:00')).to.deep.equal({ is: 'open', until: '12:00' })
    expect(state('2027-03-02', '11:59')).to.deep.equal({ is: 'open', until: '12:00' })
    expect(state('2027-03-02', '12:00')).to.deep.equal({ is: 'closed', next: { day: '2027-03-02', time: '14:00' } })
  })

  it('is still open after midnight when its evening is not over', () => {
    expect(state('2027-03-06', '23:00')).to.deep.equal({ is: 'open', until: '02:00' })
    expect(state('2027-03-07', '01:59')).to.deep.equal({ is: 'open', until: '02:00' })
    expect(state('2027-03-07', '02:00')).to.deep.equal({ is: 'closed', next: { day: '2027-03-08', time: '14:00' } })
  })

  it('stays closed on the days it said, and opens after them', () => {
    expect(state('2027-03-15', '15:00')).to.deep.equal({ is: 'closed', next: { day: '2027-03-20', time: '20:00' } })
  })

  it('has no closing hour when it never closes', () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }))

    expect(openState({ hours, closures: [] }, { day: '2027-03-02', time: '23:59' })).to.deep.equal({
      is: 'open',
      until: undefined,
    })
  })

  it('promises nothing when nothing is foreseen', () => {
    expect(openState({ hours: [], closures: [] }, { day: '2027-03-02', time: '10:00' })).to.deep.equal({
      is: 'closed',
      next: undefined,
    })
  })
})
