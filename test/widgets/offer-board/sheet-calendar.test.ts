import { expect, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { visit, type Visitor } from './sheet-support.js'

const bicycle = /Vélo enfant/

/** What is read aloud of the day that the keyboard is on. */
const said = (visitor: Visitor) => visitor.focused?.ariaLabel

async function press(visitor: Visitor, key: string): Promise<void> {
  const before = visitor.focused
  await sendKeys({ press: key })
  await waitUntil(() => visitor.focused !== before || visitor.focused?.ariaLabel, `${key} should lead to a day`)
}

describe('the calendar of days taken', () => {
  it('is one stop of the keyboard, and each day says itself in words', async () => {
    const visitor = await visit()
    await visitor.open(bicycle)

    const stops = visitor.all('.calendar td[tabindex="0"]')

    expect(stops.map((stop) => stop.ariaLabel)).to.deep.equal(['mercredi 3 mars, pris, aujourd’hui'])
    expect(visitor.find('[data-day="2027-03-31"]')?.ariaLabel).to.equal('mercredi 31 mars, libre')
    expect(visitor.find('[data-day="2027-03-01"]')?.ariaLabel).to.equal('lundi 1er mars, passé')
    expect(visitor.find('[data-day="2027-03-01"]')?.textContent?.trim()).to.equal('1ᵉʳ')
  })

  it('is walked through by the keys of a grid, and never before today', async () => {
    const visitor = await visit()
    await visitor.open(bicycle)
    visitor.find('.calendar td[tabindex="0"]')!.focus()

    await press(visitor, 'ArrowRight')
    expect(said(visitor)).to.match(/^jeudi 4 mars, /)
    await press(visitor, 'End')
    expect(said(visitor)).to.match(/^dimanche 7 mars, /)
    await press(visitor, 'ArrowDown')
    expect(said(visitor)).to.match(/^dimanche 14 mars, /)
    await press(visitor, 'Home')
    expect(said(visitor)).to.match(/^lundi 8 mars, /)
    await press(visitor, 'PageDown')
    expect(said(visitor)).to.match(/^jeudi 8 avril, /)
    await press(visitor, 'PageUp')
    await press(visitor, 'PageUp')
    expect(said(visitor)).to.match(/^mercredi 3 mars, .*aujourd’hui$/)
  })

  it('tells the months as they turn, and does not turn back before today', async () => {
    const visitor = await visit()
    await visitor.open(bicycle)
    const month = () => visitor.find('#calendar-month')?.textContent

    expect(visitor.pressable('Mois précédent')).to.have.property('disabled', true)
    await visitor.press('Mois suivant')

    await waitUntil(() => month() === 'avril 2027')
    expect(visitor.pressable('Mois précédent')).to.have.property('disabled', false)
  })

  it('says the same in a list of words', async () => {
    const visitor = await visit()

    await visitor.open(bicycle)

    const taken = visitor.all('.calendar .taken').length
    expect(taken).to.be.greaterThan(0)
    expect(visitor.find('.days li')?.textContent).to.match(/^Pris (du|le) /)
  })
})
