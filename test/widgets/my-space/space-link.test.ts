import { expect } from '@open-wc/testing'
import { serverUrl } from 'coop:server'
import { visit as visitMap } from '../member-map/list-support.js'
import { open as openBoard } from '../offer-board/board-support.js'
import { visit } from '../repair-booking/list-support.js'
import { bookUpToWho } from '../repair-booking/sign-support.js'
import { databases, forgetEverything, newEmail, signInAs, site } from '../session/session-support.js'
import { signOut } from '../../../widgets/shared/session.js'
import { open, said } from './space-support.js'

describe('our pages, from somebody’s space', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('are those of the site for who has nothing yet, in their language, with the way back to this page', async () => {
    await signInAs(newEmail())
    const owner = await open({ lang: 'en' })
    await owner.comesTo('empty')

    const back = `?lang=en&back=#?from=${encodeURIComponent(location.href.replace(/#.*/, ''))}`
    const ways = () => owner.all('.begin a').map((way) => way.getAttribute('href'))
    expect(ways()).to.deep.equal(['offres', 'reparation'].map((page) => `${serverUrl}/s/${site}/${page}${back}`))
    expect(owner.find('.elsewhere a')!.getAttribute('href')).to.match(
      /\/moi\?site=ville-de-lomme&lang=en&back=#\?from=\S+&email=\S+$/,
    )
  })
})

describe('« Mon espace » from another element', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('leads to our page, and in a page that has it to where it stands', async () => {
    const booker = await bookUpToWho({ repairer: 'la-roue-du-canal' })
    await booker.signsIn(newEmail())
    booker.press('Confirmer le rendez-vous')
    await booker.comesTo('done')
    const link = () => booker.pressable('Mon espace')
    expect(link().getAttribute('href')).to.equal(`${serverUrl}/s/${site}/moi`)

    const owner = await open()
    await owner.comesTo('shown')
    link().click()

    await owner.finds(() => said(owner.focused) === 'Mon espace', 'the keyboard should be at its title')
    expect(owner.words).to.match(/Bientôt .+ Rendez-vous fixé Chez La Roue du Canal/)
    booker.around.remove()
    const visitor = await visit()
    await visitor.finds(() => visitor.find('.coming-one'), 'the appointment to come should be shown')
    expect(said(visitor.button('Mon espace'))).to.equal('Mon espace')
  })

  it('stands on the board, on the map and over the repairers where somebody is signed in, and nowhere else', async () => {
    const shown = async () => {
      const all = [await openBoard(), await visitMap({ site }), await visit()]
      for (const one of all) await one.finds(() => one.find('form'), 'the form should be there')
      return all
    }
    const strangers = await shown()
    for (const one of strangers) expect(one.find('.space-way')).to.equal(null)
    expect(await databases()).to.deep.equal([])
    await signInAs(newEmail())

    const known = await shown()

    for (const one of known) {
      await one.finds(() => one.find('.space-way'), '« Mon espace » should be there')
      expect(said(one.find('.space-way'))).to.equal('Mon espace')
    }
    await signOut(site)
    document.dispatchEvent(new Event('visibilitychange'))
    for (const one of [...known, ...strangers])
      await one.finds(() => !one.find('.space-way'), '« Mon espace » should be gone')
  })
})
