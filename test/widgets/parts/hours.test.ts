import { expect, fixture } from '@open-wc/testing'
import { html } from 'lit'
import { hoursTable, type Hours } from '../../../widgets/parts/hours.js'
import { englishHours } from '../../../widgets/words/hours.strings.en.js'
import { frenchHours } from '../../../widgets/words/hours.strings.js'

const french = { words: frenchHours, language: 'fr' } as const
const english = { words: englishHours, language: 'en' } as const
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

describe('the hours of the days to come', () => {
  it('break before « à », and leave no hour alone, however narrow the page', () => {
    expect(frenchHours.range('13:00', '17:00')).to.equal('13\u00a0h à\u00a017\u00a0h')
    expect(englishHours.range('13:00', '17:00')).to.equal('13:00 to\u00a017:00')
  })

  const week: Hours['week'] = [
    {
      day: '2027-12-23',
      ranges: [
        { from: '09:00', to: '12:30' },
        { from: '14:00', to: '18:00', comment: 'sur rendez-vous' },
      ],
    },
    {
      day: '2027-12-24',
      ranges: [
        { from: '20:00', to: '02:00', comment: 'entre amis' },
        { from: '03:00', to: '05:00', comment: 'entre amis' },
      ],
    },
    { day: '2027-12-25', ranges: [], holiday: 'christmas' },
    { day: '2027-12-26', ranges: [] },
    { day: '2027-12-27', ranges: [], closure: { reason: 'inventaire' } },
    { day: '2027-12-28', ranges: [], closure: {} },
    { day: '2028-01-01', ranges: [{ from: '00:00', to: '24:00' }], holiday: 'new-year' },
    { day: '2028-04-17', ranges: [{ from: '09:00', to: '12:00', unsure: 'holiday' }], holiday: 'easter-monday' },
    { day: '2028-04-18', ranges: [{ from: '09:00', to: '12:00', unsure: 'condition' }] },
  ]
  const wall = { zone: 'Europe/Paris', now: Date.parse('2027-12-23T23:30:00Z') }
  const rows = (table: Element) =>
    [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => plain(cell.textContent)).join(' | '))

  it('tell public holidays and closures with their date, and mark today on the clock of the place', async () => {
    const table = await fixture(html`<div>${hoursTable({ week }, wall, french)}</div>`)

    expect(rows(table)).to.deep.equal([
      'jeudi | 9 h à 12 h 30 et 14 h à 18 h (sur rendez-vous)',
      'vendredi | 20 h à 2 h et 3 h à 5 h, entre amis',
      'samedi 25 décembre | fermé (Noël)',
      'dimanche | fermé',
      'lundi 27 décembre | fermé (inventaire)',
      'mardi 28 décembre | fermé exceptionnellement',
      'samedi 1er janvier | toute la journée (jour férié : jour de l’An)',
      'lundi 17 avril | 9 h à 12 h, à vérifier (jour férié : lundi de Pâques)',
      'mardi | 9 h à 12 h (à vérifier)',
    ])
    expect(plain(table.querySelector('[aria-current="date"] th')?.textContent)).to.equal('vendredi')
    await expect(table).to.be.accessible()
  })

  it('are told in English too', async () => {
    const table = await fixture(html`<div>${hoursTable({ week }, wall, english)}</div>`)

    expect(rows(table).slice(1, 3)).to.deep.equal([
      'Friday | 20:00 to 02:00 and 03:00 to 05:00, entre amis',
      'Saturday 25 December | closed (Christmas Day)',
    ])
  })

  it('are shown as they were written where they are more than is understood', async () => {
    const words = await fixture(html`<div>${hoursTable({ week: [], text: 'SH Mo 10:00-12:00' }, wall, french)}</div>`)

    expect(plain(words.textContent)).to.equal('Le lieu écrit : SH Mo 10:00-12:00')
  })
})
