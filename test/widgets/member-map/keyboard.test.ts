import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { serverUrl, standIns } from 'coop:server'
import { connectTo } from '../../../widgets/shared/client.js'
import { said, standAt, standLate, visit } from './list-support.js'

const words = 'Que cherchez-vous ?'

describe('the keyboard in the list of members', () => {
  it('leads the keyboard from where one stands to the way to give that up, and back', async () => {
    const stop = standAt({ latitude: 50.29612, longitude: 4.09871 })
    const visitor = await visit()
    const press = async (name: string) => {
      visitor.button(name).focus()
      await sendKeys({ press: 'Enter' })
    }

    await press('Autour de moi')
    await visitor.finds(() => visitor.focused?.closest('.here'), 'the keyboard should be on what gives it up')
    expect(visitor.focused?.ariaLabel).to.equal('Autour de vous – Ne plus chercher autour de moi')

    await sendKeys({ press: 'Enter' })
    await visitor.finds(() => !visitor.find('.here'), 'it should be given up')
    expect(said(visitor.focused)).to.equal('Autour de moi')
    stop()
  })

  it('forgets where a device says that one is, when everything was let go meanwhile', async () => {
    const device = standLate()
    const visitor = await visit()
    visitor.button('Filtres').click()
    visitor.field('Ouvert maintenant').click()
    await visitor.finds(() => visitor.all('.filters .quiet').length > 0, 'it can be let go')

    visitor.button('Autour de moi').click()
    visitor.button('Tout effacer').click()
    device.answer({ latitude: 50.63, longitude: 3.06 })
    await visitor.element.updateComplete
    device.stop()

    expect(visitor.find('.here')).to.equal(null)
    expect(said(visitor.button('Autour de moi'))).to.equal('Autour de moi')
  })

  it('keeps what one writes of a commune while the device looks for where one is', async () => {
    const device = standLate()
    const visitor = await visit()

    visitor.button('Autour de moi').click()
    await visitor.type('Près de', 'Jeum')
    device.answer({ latitude: 50.63, longitude: 3.06 })
    await visitor.element.updateComplete
    device.stop()

    expect(visitor.field('Près de').value).to.equal('Jeum')
    expect(visitor.find('.here')).to.equal(null)
    expect(said(visitor.button('Autour de moi'))).to.equal('Autour de moi')
  })

  it('keeps the keyboard where choices were made when they are all let go', async () => {
    const visitor = await visit()
    visitor.button('Filtres').click()
    visitor.field('Ouvert maintenant').click()
    await visitor.finds(() => visitor.all('.filters .quiet').length > 0, 'they can be let go')

    visitor.button('Tout effacer').focus()
    await sendKeys({ press: 'Enter' })
    await visitor.finds(() => visitor.all('.filters .quiet').length === 0, 'they should be let go')

    expect(said(visitor.focused)).to.equal('Filtres')
  })

  it('leads the keyboard on when a search that failed is tried again', async () => {
    const visitor = await visit()
    connectTo(standIns.failing)
    await visitor.type(words, 'gousse')
    // Where a letter takes its time, what stands before it is searched for too.
    const isSearched = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('gousse'))
    await visitor.finds(() => isSearched() && visitor.state === 'search-failed', 'the whole word should have failed')
    const retry = async () => {
      visitor.button('Réessayer').focus()
      await sendKeys({ press: 'Enter' })
    }

    await retry()
    await visitor.finds(() => said(visitor.focused) === 'Réessayer', 'it has failed again')
    connectTo(serverUrl)
    await retry()
    await visitor.finds(() => said(visitor.focused) === 'La Gousse', 'the first result should have it')
  })
})
