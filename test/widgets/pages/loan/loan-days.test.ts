import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../../../../widgets/pages/loan/loan.js'
import type { LoanDays } from '../../../../widgets/parts/loans/answer/loan-days.js'
import type { Choice } from '../../../../widgets/parts/calendar/period.js'
import { said } from '../../../support/element-driver.js'

const days = {
  today: '2026-11-30',
  first: '2026-11-30',
  last: '2027-11-30',
  taken: new Set(['2026-12-19']),
  closed: new Set<string>(),
}

const asked = { from: '2026-12-08', to: '2026-12-10' }

async function shown(choice: Choice = { end: 'from' }, language = 'fr'): Promise<LoanDays> {
  return fixture<LoanDays>(
    html`<coop-loan-days .days=${days} .asked=${asked} .choice=${choice} .language=${language}></coop-loan-days>`,
  )
}

const cell = ({ renderRoot }: LoanDays, day: string) => renderRoot.querySelector<HTMLElement>(`[data-day="${day}"]`)!

describe('the calendar in which others than the days asked are chosen', () => {
  it('marks the days that were asked for, in words too', async () => {
    const calendar = await shown()

    expect(cell(calendar, '2026-12-09').ariaLabel).to.equal('mercredi 9 décembre, libre, demandé')
    expect(calendar.renderRoot.querySelectorAll('td.asked')).to.have.length(3)
    expect(said(calendar.renderRoot.querySelector('.legend'))).to.equal('libre pris demandé votre choix')
  })

  it('raises the letters of the first of a month', async () => {
    const calendar = await shown()

    expect(said(cell(calendar, '2026-12-01'))).to.equal('1ᵉʳ')
    expect(cell(calendar, '2026-12-01').ariaLabel).to.equal('mardi 1er décembre, libre')
  })

  it('says them in English once these words have come', async () => {
    const calendar = await shown({ end: 'from' }, 'en')

    await waitUntil(() => calendar.renderRoot.querySelector('.legend'), 'the calendar should be shown')
    expect(cell(calendar, '2026-12-09').ariaLabel).to.equal('Wednesday 9 December, free, asked')
  })

  it('writes no word over the edge of a day, on the narrowest phone', async () => {
    const narrow = document.createElement('div')
    Object.assign(narrow.style, { inlineSize: '288px', font: '17px Arial' })
    const calendar = await fixture<LoanDays>(
      html`<coop-loan-days
        .days=${days}
        .asked=${asked}
        .choice=${{ end: 'from' }}
        .language=${'fr'}
      ></coop-loan-days>`,
      { parentNode: narrow },
    )

    const notes = [...calendar.renderRoot.querySelectorAll<HTMLElement>('td small')]
    expect(notes).to.not.have.length(0)
    const over = notes.filter((note) => note.scrollWidth > note.offsetWidth)
    expect(over.map(({ dataset }) => dataset['note'])).to.eql([])
  })

  it('keeps its months where they are while a day of the second is chosen', async () => {
    const calendar = await shown()
    const months = () => [...calendar.renderRoot.querySelectorAll('.months p')].map(said)
    const before = months()

    calendar.choice = { from: '2027-01-04', end: 'to' }
    await calendar.updateComplete

    expect(before).to.eql(['novembre et décembre 2026', 'janvier 2027'])
    expect(months()).to.eql(before)
  })
})
