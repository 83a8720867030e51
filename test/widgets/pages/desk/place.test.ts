import { expect } from '@open-wc/testing'
import { pointIn } from '../../../../widgets/pages/desk/rooms/place/point-in.js'
import { apart, changeOf, copiedTo, isHalf, type Held } from '../../../../widgets/pages/desk/rooms/place/place.js'

const morning = { weekday: 1, from: '09:00', to: '12:00' }
const evening = { weekday: 1, from: '18:00', to: '24:00' }
const week = { ranges: [morning, evening], holidays: 'unsaid' } as const

const held: Held = {
  name: 'La Maison',
  hours: week,
  street: '3 place du Lavoir',
  streetExtra: null,
  phone: null,
  email: null,
  website: null,
  bookingUrl: null,
  accessibilityUrl: null,
  wheelchair: 'yes',
  price: null,
  languages: ['fr'],
  helps: [],
  summary: null,
  description: null,
  links: [],
}

describe('a place that is written', () => {
  it('is told by what is not as it was saved: neither the order of ranges, nor midnight by its other name', () => {
    const same = { ...held, hours: { ...week, ranges: [{ ...evening, to: '00:00' }, morning] }, summary: '' }

    expect(apart(held, same)).to.deep.equal([])
    expect(apart(held, { ...same, wheelchair: null, phone: '03' })).to.deep.equal(['phone', 'wheelchair'])
  })

  it('is sent with what was changed alone; what is emptied is taken away, what is not whole is left out', () => {
    const typed = {
      ...held,
      street: ' ',
      links: [{ label: 'Programme', url: ' ' }],
      hours: { ...week, ranges: [morning, { weekday: 2, from: '14:00', to: '' }] },
    }

    expect(isHalf(typed.hours)).to.equal(true)
    expect(changeOf(typed, ['street', 'hours', 'links'])).to.deep.equal({
      street: null,
      links: [],
      hours: { ranges: [morning], holidays: 'unsaid' },
    })
  })

  it('stands at a point that is written as maps write it, and at none otherwise', () => {
    const point = { latitude: 50.6438, longitude: 2.9872 }

    for (const text of ['50.6438, 2.9872', ' 50.6438,2.9872 ', '50,6438 ; 2,9872', '50.6438 2.9872'])
      expect(pointIn(text), text).to.deep.equal(point)
    for (const text of ['', '50.6438', '50.6438, ', 'rue du Port', '95, 2', '50.6438, 190.1'])
      expect(pointIn(text), text).to.equal(undefined)
  })

  it('has one day’s hours copied to others in place of theirs', () => {
    const busy = { ...week, ranges: [...week.ranges, { weekday: 3, from: '10:00', to: '11:00' }] }

    expect(copiedTo(busy, 1, [3])).to.deep.equal({
      holidays: 'unsaid',
      ranges: [morning, evening, { ...morning, weekday: 3 }, { ...evening, weekday: 3 }],
    })
  })
})
