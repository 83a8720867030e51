import { expect } from '@open-wc/testing'
import { newEmail } from '../session/session-support.js'
import { begin, forgetAll, open, type Publisher } from './publish-support.js'

const mine = { page: { scroll: 12 } }
const isBefore = () => JSON.stringify(history.state) === JSON.stringify(mine)
const written = (publisher: Publisher) => publisher.value('title-of-offer')

describe('going back in what one publishes', () => {
  beforeEach(async () => {
    await forgetAll()
    history.pushState(mine, '')
  })
  after(forgetAll)

  it('leads from who one is to the form, as it was written, and forward again', async () => {
    const before = location.href
    const publisher = await begin()
    await publisher.writes('Escabeau de trois marches')

    history.back()
    await publisher.comesTo('form-open')
    expect(written(publisher)).to.equal('Escabeau de trois marches')

    history.forward()
    await publisher.comesTo('last-step')
    expect(location.href).to.equal(before)
  })

  it('leads from the code to who one is', async () => {
    const publisher = await begin()
    await publisher.writes()
    await publisher.asks(newEmail())

    history.back()
    await publisher.comesTo('last-step')
    publisher.press(/^Étape d’avant$/)

    await publisher.comesTo('form-open')
  })

  it('asks before the form is left, and loses nothing of it', async () => {
    const publisher = await begin()
    publisher.fill('title-of-offer', 'Escabeau')

    history.back()
    await publisher.comesTo('draft-closing')
    await publisher.finds(() => !isBefore(), 'the browser should be in the form again')
    publisher.press('Continuer d’écrire')
    await publisher.comesTo('form-open')
    expect(written(publisher)).to.equal('Escabeau')

    history.back()
    await publisher.comesTo('draft-closing')
    await publisher.finds(() => !isBefore(), 'the browser should be in the form again')
    history.back()
    await publisher.comesTo(undefined)
    expect(history.state).to.deep.equal(mine)
    await publisher.begins()
    expect(written(publisher)).to.equal('Escabeau')
  })

  it('closes a form in which nothing is written, which Forward opens again', async () => {
    const publisher = await begin()

    history.back()
    await publisher.comesTo(undefined)
    history.forward()

    await publisher.comesTo('form-open')
  })

  it('is what the Back key of a telephone does, which browsers take for Escape', async () => {
    const publisher = await begin()
    await publisher.writes()

    publisher.find<HTMLDialogElement>('dialog.dialog')!.requestClose()

    await publisher.comesTo('form-open')
  })

  it('leaves the page where it was once the form is closed', async () => {
    const publisher = await begin()
    await publisher.writes()
    publisher.press(/^Fermer$/)
    await publisher.comesTo('draft-closing')

    publisher.press('Fermer sans garder')
    await publisher.comesTo(undefined)

    await publisher.finds(isBefore, 'the page should be as before')
  })

  it('stays in the form when the page goes to another part of itself', async () => {
    const publisher = await begin()
    publisher.fill('title-of-offer', 'Escabeau')

    location.hash = 'contact'
    await publisher.finds(() => location.hash === '#contact', 'the page should go there')

    expect(publisher.state).to.equal('form-open')
    expect(written(publisher)).to.equal('Escabeau')
    history.back()
    await publisher.finds(() => location.hash === '', 'the page should come back')
    expect(publisher.state).to.equal('form-open')
  })

  it('does not lead into what was published already', async () => {
    const publisher = await begin()
    await publisher.writes()
    await publisher.signsIn(newEmail())
    await publisher.comesTo('publish-done')

    history.back()

    await publisher.comesTo(undefined)
    await publisher.finds(isBefore, 'the page should be as before')
    await publisher.begins()
    expect(written(publisher)).to.equal('')
  })

  it('is of the board in which one writes, of several', async () => {
    const other = await open()
    const publisher = await begin()
    await publisher.writes()

    history.back()

    await publisher.comesTo('form-open')
    expect(other.state).to.equal(undefined)
  })
})
