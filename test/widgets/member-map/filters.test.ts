import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { said, standAt, visit } from './list-support.js'

describe('what narrows the list of members', () => {
  it('keeps what a wheelchair gets into, and says so in words on each card', async () => {
    const visitor = await visit()

    visitor.field('Accessible en fauteuil').click()
    await visitor.finds(() => visitor.names.length === 1, 'one can be reached by wheelchair')

    expect(visitor.count).to.match(/^1 /)
    expect(said(visitor.card('La Gousse, côté gare'))).to.contain('accessible en fauteuil')
    visitor.field('Accessible en fauteuil').click()
    await visitor.finds(() => visitor.names.length > 1, 'all should be back')
    expect(said(visitor.card('La Gousse'))).not.to.contain('fauteuil')
  })

  it('asks how far once it is said from where, and forgets all at once', async () => {
    const visitor = await visit()
    const far = () => visitor.field<HTMLSelectElement>('Jusqu’à')
    visitor.button('Filtres').click()
    await visitor.element.updateComplete
    expect(far().checkVisibility()).to.equal(false)
    expect(visitor.all('.filters > .quiet')).to.have.lengthOf(0)

    await visitor.type('Près de', 'Jeumont')
    await sendKeys({ press: 'Enter' })
    await visitor.finds(() => far().checkVisibility(), 'one may say how far')

    expect(far().value).to.equal('10')
    await visitor.finds(() => visitor.asked.some((one) => one.includes('"within":10')), 'it is asked for')
    visitor.button('Tout effacer').click()
    await visitor.finds(() => !far().checkVisibility(), 'nothing is chosen')
    expect(visitor.field('Près de').value).to.equal('')
    expect(visitor.all('.filters > .quiet')).to.have.lengthOf(0)
  })

  it('leads to the field of communes where the device does not say, until one is chosen', async () => {
    const stop = standAt(undefined)
    const visitor = await visit()

    visitor.button('Autour de moi').click()
    await visitor.finds(() => said(visitor.find('form > .wrong')), 'it should be said')
    stop()

    expect(said(visitor.find('form > .wrong'))).to.contain('Écrivez plutôt votre commune.')
    await visitor.finds(() => visitor.focused === visitor.field('Près de'), 'the field should have the keyboard')
    await sendKeys({ type: 'Jeumont' })
    await sendKeys({ press: 'Enter' })
    await visitor.finds(() => !said(visitor.find('form > .wrong')), 'nothing should be wrong any longer')
    expect(visitor.field('Près de').value).to.equal('Jeumont')
    await visitor.finds(() => /km$/.test(said(visitor.find('.side .rank'))), 'distances')
  })

  it('says no longer that the position is not known once one has gone on', async () => {
    const stop = standAt(undefined)
    const visitor = await visit()
    visitor.button('Autour de moi').click()
    await visitor.finds(() => said(visitor.find('form > .wrong')), 'it should be said')
    stop()

    visitor.field('Ouvert maintenant').click()

    await visitor.finds(() => !said(visitor.find('form > .wrong')), 'it should not be said any longer')
    expect(visitor.field<HTMLInputElement>('Ouvert maintenant').checked).to.equal(true)
  })

  it('asks for the kind of place by the kinds only', async () => {
    const visitor = await visit()
    const fieldset = visitor.field('Tiers-lieu').closest('fieldset')

    expect(said(fieldset!.querySelector('legend'))).to.equal('Genre de lieu')
    expect(fieldset!.contains(visitor.field('Ouvert maintenant'))).to.equal(false)
  })

  it('leads to the field of communes from the button that was pressed by keyboard', async () => {
    const stop = standAt(undefined)
    const visitor = await visit()

    visitor.button('Autour de moi').focus()
    await sendKeys({ press: 'Enter' })
    await visitor.finds(() => said(visitor.find('form > .wrong')), 'it should be said')
    stop()

    await visitor.finds(() => visitor.focused === visitor.field('Près de'), 'the field should have the keyboard')
  })

  it('leaves the keyboard to who has gone elsewhere before the device refuses', async () => {
    const stop = standAt(undefined)
    const visitor = await visit()
    const outside = document.createElement('input')
    visitor.element.after(outside)

    for (const elsewhere of [visitor.field('Que cherchez-vous ?'), outside]) {
      visitor.button('Autour de moi').click()
      elsewhere.focus()
      await visitor.finds(() => said(visitor.find('form > .wrong')), 'it should be said')
      await visitor.element.updateComplete

      expect(elsewhere.matches(':focus')).to.equal(true)
    }
    stop()
  })
})
