import { expect, waitUntil } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { serverUrl, standIns } from 'coop:server'
import { connectTo } from '../../../widgets/shared/client.js'
import { takeConsole } from '../../support/quiet-console.js'
import { visit } from './sheet-support.js'

const bicycle = /Vélo enfant/

describe('the sheet of an offer', () => {
  it('takes the focus to its title, and gives it back to the card', async () => {
    const visitor = await visit()

    await visitor.open(bicycle)

    expect(visitor.dialog?.matches(':modal')).to.be.true
    expect(visitor.focused).to.equal(visitor.find('.dialog-title'))
    expect(visitor.title).to.match(/^Vélo enfant/)
    await sendKeys({ press: 'Escape' })
    await visitor.comesTo(undefined)
    expect(visitor.focused).to.equal(visitor.link(bicycle))
  })

  it('has no line wider than its column', async () => {
    const visitor = await visit()

    await visitor.open(bicycle)

    const [column, foot] = ['.columns', '.sheet footer'].map((each) => visitor.find(each)!.getBoundingClientRect())
    expect([foot!.left, foot!.right]).to.deep.equal([column!.left, column!.right])
  })

  it('closes when the page beside it is pressed, not when something in it is', async () => {
    const visitor = await visit()
    await visitor.open(bicycle)

    const { left, top, width } = visitor.dialog!.getBoundingClientRect()
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + 5)] })
    expect(visitor.dialog?.open).to.be.true

    await sendMouse({ type: 'click', position: [2, 2] })
    await visitor.comesTo(undefined)
  })

  it('goes through the pictures by the arrows', async () => {
    const visitor = await visit()
    await visitor.open(bicycle)
    const large = () => visitor.find('.gallery .picture img')?.getAttribute('srcset')
    const first = large()

    visitor.find('.thumbs button')!.focus()
    await sendKeys({ press: 'ArrowRight' })
    await waitUntil(() => large() !== first)

    expect(visitor.focused?.textContent).to.match(/^\s*Photo 2 sur 3\s:\s\S/)
    expect(visitor.focused?.ariaPressed).to.equal('true')
  })

  it('tells a place’s door, phone and week', async () => {
    const visitor = await visit()

    await visitor.open(bicycle)

    expect(visitor.find('address')?.textContent).to.contain('59160')
    expect(visitor.find<HTMLAnchorElement>('[href^="tel:"]')?.href).to.match(/^tel:0\d{9}$/)
    expect(visitor.all('.week tr').length).to.equal(7)
    expect(visitor.find('.week [aria-current="date"] th')?.textContent).to.equal('mercredi')
  })

  it('speaks English on an English page', async () => {
    const visitor = await visit({ lang: 'en' })

    await visitor.open(bicycle)

    expect(visitor.pressable('Report this offer')).to.exist
    expect(visitor.find('.days li')?.textContent).to.match(/^Taken /)
  })

  it('is still open after its board was moved', async () => {
    const visitor = await visit()
    await visitor.open(bicycle)

    document.body.append(visitor.element)

    await waitUntil(() => visitor.dialog?.matches(':modal'), 'it should be open again')
    expect(visitor.state).to.equal('shown')
    visitor.element.remove()
  })

  it('says that it could not be loaded, and loads when asked again', async () => {
    const visitor = await visit()
    connectTo(standIns.broken)

    visitor.link(bicycle).click()
    await visitor.comesTo('failed')
    expect(visitor.title).to.match(/^Vélo enfant/)
    connectTo(serverUrl)
    await visitor.press('Réessayer')

    await visitor.comesTo('shown')
    takeConsole()
  })

  it('takes its place in the flow while the page is printed', async () => {
    const visitor = await visit()
    await visitor.open(bicycle)

    dispatchEvent(new Event('beforeprint'))
    expect(visitor.dialog?.matches(':modal')).to.be.false
    expect(visitor.dialog?.open).to.be.true

    dispatchEvent(new Event('afterprint'))
    expect(visitor.dialog?.matches(':modal')).to.be.true
    expect(visitor.state).to.equal('shown')
  })
})
