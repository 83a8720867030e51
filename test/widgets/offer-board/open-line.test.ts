import { expect } from '@open-wc/testing'
import { render } from 'lit'
import { openLine, type OpenState } from '../../../widgets/offer-board/sheet/open-line.js'
import { english as englishSheet } from '../../../widgets/offer-board/words/offer-sheet.strings.en.js'
import { french as frenchSheet } from '../../../widgets/offer-board/words/offer-sheet.strings.js'

const french = { words: frenchSheet.opening, language: 'fr' } as const
const english = { words: englishSheet.opening, language: 'en' } as const
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** What is said at a moment of UTC in Paris, which in March is an hour ahead. */
function said(state: OpenState, now: string, spoken: typeof french | typeof english = french): string {
  const place = document.createElement('div')
  render(openLine(state, { zone: 'Europe/Paris', now: Date.parse(now) }, spoken), place)
  return plain(place.textContent)
}

describe('whether a place is open, in words', () => {
  const morning = '2027-03-01T09:00:00Z'

  it('says until when, with the day where it is not soon', () => {
    expect(said({ now: true, until: '2027-03-01T17:00:00Z' }, morning)).to.equal('Ouvert jusqu’à 18 h')
    expect(said({ now: true, until: '2027-03-01T17:30:00Z' }, morning)).to.equal('Ouvert jusqu’à 18 h 30')
    expect(said({ now: true, until: '2027-03-01T23:00:00Z' }, morning)).to.equal('Ouvert jusqu’à minuit')
    expect(said({ now: true, until: '2027-03-02T01:00:00Z' }, morning)).to.equal('Ouvert jusqu’à 2 h')
    expect(said({ now: true, until: '2027-03-05T17:00:00Z' }, morning)).to.equal(
      'Ouvert jusqu’au vendredi 5 mars à 18 h',
    )
    expect(said({ now: true, until: '2027-03-31T22:00:00Z' }, morning)).to.equal(
      'Ouvert jusqu’au mercredi 31 mars à minuit',
    )
    expect(said({ now: true }, morning)).to.equal('Ouvert')
    expect(said({ now: true, until: '2027-03-01T17:00:00Z' }, morning, english)).to.equal('Open until 18:00')
  })

  it('says when it opens, as people at the place say it', () => {
    expect(said({ now: false, opens: '2027-03-01T13:00:00Z' }, morning)).to.equal('Fermé · ouvre à 14 h')
    expect(said({ now: false, opens: '2027-03-02T09:00:00Z' }, morning)).to.equal('Fermé · ouvre demain à 10 h')
    expect(said({ now: false, opens: '2027-04-01T08:00:00Z' }, '2027-03-30T09:00:00Z')).to.equal(
      'Fermé · rouvre le jeudi 1er avril à 10 h',
    )
    expect(said({ now: false }, morning)).to.equal('Fermé')
    expect(said({ now: false, opens: '2027-03-02T09:00:00Z' }, morning, english)).to.equal(
      'Closed · opens tomorrow at 10:00',
    )
  })

  it('promises nothing that depends on a word of the place, or falls on a public holiday', () => {
    const five = '2027-03-01T16:00:00Z'
    const onHoliday = { now: false, unsure: 'holiday', holiday: 'christmas' } as const

    expect(said({ now: false, until: five, unsure: 'condition', comment: 'sur rendez-vous' }, morning)).to.equal(
      'Sur rendez-vous jusqu’à 17 h',
    )
    expect(said({ now: false, opens: five, unsure: 'condition', comment: 'sonner fort' }, morning)).to.equal(
      'Fermé · ouvre à 17 h (à vérifier : sonner fort)',
    )
    expect(said({ now: false, unsure: 'condition' }, morning)).to.equal('À vérifier : les horaires')
    expect(said({ ...onHoliday, until: five }, morning)).to.equal('Jour férié : horaires à vérifier')
    expect(said({ now: true, until: five, holiday: 'christmas' }, morning)).to.equal('Ouvert jusqu’à 17 h (jour férié)')
    expect(said({ now: false, opens: '2027-03-02T09:00:00Z', holiday: 'christmas' }, morning)).to.equal(
      'Fermé (jour férié) · ouvre demain à 10 h',
    )
    expect(said({ ...onHoliday, until: five }, morning, english)).to.equal('Public holiday: hours to check')
  })

  it('says no more than it knows once what it was told is over', () => {
    expect(said({ now: true, until: '2027-03-01T17:00:00Z' }, '2027-03-01T17:00:00Z')).to.equal('Fermé')
    expect(said({ now: false, opens: '2027-03-01T13:00:00Z' }, '2027-03-01T13:00:00Z')).to.equal('Ouvert')
  })
})
