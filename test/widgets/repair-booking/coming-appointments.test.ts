import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { serverUrl } from 'coop:server'
import { query } from '../../../widgets/shared/query.js'
import { sessionAt, signedAsk } from '../../../widgets/shared/session.js'
import { turn } from '../../support/turn.js'
import { databases, forgetEverything, newEmail, site } from '../session/session-support.js'
import { said, visit, type Visitor } from './list-support.js'
import { bookUpToWho } from './sign-support.js'

/** Books, and comes to the page anew. */
async function comeBack(email = newEmail()): Promise<Visitor> {
  const booker = await bookUpToWho({ repairer: 'la-roue-du-canal' })
  await booker.signsIn(email)
  booker.press('Confirmer le rendez-vous')
  await booker.comesTo('done')
  booker.around.remove()
  const visitor = await visit()
  await visitor.finds(() => visitor.find('.coming-one'), 'the appointment to come should be shown')
  return visitor
}

const mine = async () => (await signedAsk('repairs.mine', {}, { site })).items
const isAsked = ({ asked }: Visitor) => asked.filter((one) => one.includes('repairs.mine')).length
const form = (visitor: Visitor) => visitor.find('.form form')!

/** What would show an appointment has looked for a session, been loaded and asked, as this does after it. */
async function couldBeShown(): Promise<void> {
  await sessionAt(site)
  await import('../../../widgets/parts/appointments/coming-appointments.js')
  await query('territories.find', { text: 'lomme' })
  await turn()
}

function loseConnectionOnce(): void {
  const real = window.fetch
  window.fetch = () => {
    window.fetch = real
    return Promise.reject(new TypeError('no network'))
  }
}

describe('an appointment to come', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('is shown to who booked it and comes back: when, where and with whom, its page and its calendar entry', async () => {
    const email = newEmail()
    const visitor = await comeBack(email)
    const [booked] = await mine()

    const told = said(visitor.find('.coming'))
    expect(told).to.match(/Votre rendez-vous \p{L}+ \d+\S* \p{L}+ à \d+ h.* Chez La Roue du Canal, .+/u)
    expect(told, 'no name and no mailbox').not.to.match(new RegExp(`Alma|${email}`))
    expect(visitor.button('Voir le rendez-vous').getAttribute('href')).to.contain(`/rendez-vous/${booked?.id}?back=#`)
    expect(visitor.button('Ajouter à mon agenda').getAttribute('href')).to.equal(serverUrl + booked?.calendar)
    expect(form(visitor).hidden, 'the search makes room for it').to.equal(true)
    expect(isAsked(visitor)).to.equal(1)
    await expect(visitor.element).to.be.accessible()

    visitor.button('Prendre un autre rendez-vous').click()
    await visitor.finds(() => !form(visitor).hidden, 'the search should be there again')
    expect(form(visitor).contains(visitor.focused), 'with the keyboard').to.equal(true)
    await expect(visitor.element).to.be.accessible()
  })

  it('stands in the room that is kept for the search, so that nothing moves', async () => {
    const visitor = await comeBack()
    const rooms: string[] = []

    for (const width of [390, 768, 1280]) {
      visitor.element.parentElement!.style.inlineSize = `${width}px`
      await new Promise(requestAnimationFrame)
      const kept = parseFloat(getComputedStyle(visitor.find('.form')!).minBlockSize)
      const taken = visitor.find('.coming')!.offsetHeight
      if (taken > kept) rooms.push(`${width}: ${taken} px of ${kept}`)
    }

    expect(rooms).to.deep.equal([])
  })

  it('is asked by nobody who has not signed in, and nothing is stored', async () => {
    const visitor = await visit()
    await couldBeShown()

    expect(isAsked(visitor)).to.equal(0)
    expect(visitor.find('.coming') === null).to.equal(true)
    expect(form(visitor).hidden).to.equal(false)
    expect(await databases()).to.deep.equal([])
  })

  it('is cancelled from there after a question, which says who is told and has the keyboard on the way back', async () => {
    const visitor = await comeBack()
    const cancel = () => visitor.button(/^Annuler…/)
    cancel().click()
    await visitor.finds(
      () => said(visitor.focused) === 'Garder le rendez-vous',
      'the way back should have the keyboard',
    )
    expect(said(visitor.find('.coming'))).to.match(/Annuler le rendez-vous du .+ \? Le réparateur est prévenu/)
    await expect(visitor.element).to.be.accessible()
    visitor.button('Garder le rendez-vous').click()
    await visitor.finds(() => visitor.focused?.matches('.cancel'), 'the keyboard should be where it was')
    expect((await mine()).map(({ status }) => status)).to.deep.equal(['booked'])

    cancel().click()
    await visitor.finds(() => visitor.focused?.matches('.keep'), 'it should be asked again')
    await sendKeys({ press: 'Escape' })
    await visitor.finds(() => visitor.focused?.matches('.cancel'), 'Escape should be the way back')
    cancel().click()
    await visitor.finds(() => visitor.find('.keep'), 'it should be asked once more')
    loseConnectionOnce()
    visitor.button('Annuler le rendez-vous').click()
    await visitor.finds(() => said(visitor.find('.coming .wrong')), 'that it failed should be said')
    visitor.button('Annuler le rendez-vous').click()
    await visitor.finds(() => visitor.find('.coming-said'), 'it should be said')

    expect(said(visitor.focused)).to.match(/^Le rendez-vous du .+ est annulé\. Le réparateur est prévenu\.$/)
    expect((await mine()).map(({ status }) => status)).to.deep.equal(['cancelled'])
    expect(form(visitor).hidden).to.equal(false)
    await expect(visitor.element).to.be.accessible()
  })

  it('is not shown any more once somebody says « ce n’est pas moi », here or after', async () => {
    const visitor = await comeBack()

    visitor.button('Ce n’est pas moi').click()
    await visitor.finds(() => visitor.find('.coming-said'), 'it should be said')

    expect(visitor.find('.coming') === null).to.equal(true)
    expect(said(visitor.focused)).to.match(/^C’est fait/)
    expect(form(visitor).hidden).to.equal(false)
    await visitor.finds(async () => (await sessionAt(site)) === undefined, 'the session should be over')
    visitor.element.parentElement!.remove()
    const next = await visit()
    await couldBeShown()
    expect(next.find('.coming') === null).to.equal(true)
    expect(isAsked(next)).to.equal(0)
  })

  it('is shown again after another booking ends, and is in English on an English page', async () => {
    const visitor = await comeBack()
    visitor.element.parentElement!.remove()

    const reader = await visit({ lang: 'en' })
    await reader.finds(() => /Your appointment/.test(said(reader.find('.coming'))), 'it should be in English')

    expect(said(reader.find('.coming'))).to.match(/At La Roue du Canal/)
    await expect(reader.element).to.be.accessible()
  })
})
