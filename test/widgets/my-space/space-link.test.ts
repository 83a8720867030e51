import { expect } from '@open-wc/testing'
import { serverUrl } from 'coop:server'
import { visit } from '../repair-booking/list-support.js'
import { bookUpToWho } from '../repair-booking/sign-support.js'
import { forgetEverything, newEmail } from '../session/session-support.js'
import { open, said } from './space-support.js'

describe('« Mon espace » from another element', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('leads to our page, and in a page that has it to where it stands', async () => {
    const booker = await bookUpToWho({ repairer: 'la-roue-du-canal' })
    await booker.signsIn(newEmail())
    booker.press('Confirmer le rendez-vous')
    await booker.comesTo('done')
    const link = () => booker.pressable('Mon espace')
    expect(link().getAttribute('href')).to.equal(`${serverUrl}/moi`)

    const owner = await open()
    await owner.comesTo('shown')
    link().click()

    await owner.finds(() => said(owner.focused) === 'Mon espace', 'the keyboard should be at its title')
    expect(owner.words).to.match(/Votre rendez-vous .+ Chez La Roue du Canal/)
    booker.around.remove()
    const visitor = await visit()
    await visitor.finds(() => visitor.find('.coming-visit'), 'the visit to come should be shown')
    expect(said(visitor.button('Mon espace'))).to.equal('Mon espace')
  })
})
