import { expect } from '@open-wc/testing'
import { forgetEverything, newEmail, signInAs } from '../session/session-support.js'
import { bookUpToWho, refuseOnce, said, somebodyElseBooks, type Booker } from './sign-support.js'
import { keepSession } from '../../../widgets/shared/session-store.js'

async function atTheRecap(repairer = 'les-rayons-du-marais'): Promise<Booker> {
  await signInAs(newEmail())
  const booker = await bookUpToWho({ repairer })
  await booker.comesTo('who-signed-in')
  booker.press('Continuer')
  await booker.comesTo('recap-open')
  return booker
}

const row = (booker: Booker, about: string) => {
  const term = booker.all('.recap dt').find((one) => said(one) === about)
  return term?.nextElementSibling ?? null
}

const isConfirmable = (booker: Booker) => booker.find('.recap ~ .ways .go') !== null

describe('what is about to be booked, changed', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('is changed where it stands, and one press leads back', async () => {
    const booker = await atTheRecap()
    const before = said(row(booker, 'Quand'))

    row(booker, 'Quand')!.querySelector('button')!.click()
    await booker.finds(() => booker.find('.time input:not(:checked)'), 'hours should be shown')
    booker.find('.time input:not(:checked)')!.click()
    await new Promise(requestAnimationFrame)
    booker.press('Continuer')
    await booker.comesTo('recap-open')

    expect(said(row(booker, 'Quand'))).not.to.equal(before)
    expect(booker.all('.recap button').map(said)).to.deep.equal(
      ['Quand', 'Avec', 'À faire', 'Ce qui ne va pas', 'Au nom de'].map((about) => `Changer : ${about}`),
    )
  })

  it('asks for the hour again, and for nothing else, where another repair takes another time', async () => {
    const booker = await atTheRecap()

    row(booker, 'À faire')!.querySelector('button')!.click()
    await booker.finds(() => booker.find('[name=service]'), 'what is to be done should be asked')
    booker.find('[name=service]')!.click()
    await new Promise(requestAnimationFrame)
    booker.press('Continuer')
    await booker.finds(() => booker.find('.time input'), 'hours should be shown')
    if (!booker.find('.time input:checked')) booker.find('.time input')!.click()
    await new Promise(requestAnimationFrame)
    booker.press('Continuer')

    await booker.comesTo('recap-open')
  })

  it('is not to be confirmed as long as the hour is somebody else’s', async () => {
    const { session } = await signInAs(newEmail())
    const booker = await bookUpToWho()
    await booker.comesTo('who-signed-in')
    booker.press('Continuer')
    await booker.comesTo('recap-open')
    await somebodyElseBooks('les-rayons-du-marais', booker.find('time')!.getAttribute('datetime')!)
    await keepSession(session)

    booker.press('Confirmer le rendez-vous')
    await booker.comesTo('recap-taken')
    expect(isConfirmable(booker)).to.equal(false)
    booker.find('.answer button.way')!.click()
    await booker.comesTo('recap-open')

    expect(isConfirmable(booker)).to.equal(true)
  })

  for (const reason of ['request-open', 'requests-full']) {
    it(`is not to be confirmed again, and somebody can be called: ${reason}`, async () => {
      const booker = await atTheRecap()
      refuseOnce('repairs.book', { reason })

      booker.press('Confirmer le rendez-vous')
      await booker.comesTo('recap-refused')

      expect(isConfirmable(booker)).to.equal(false)
      expect(booker.pressable(/^Appeler le/).getAttribute('href')).to.equal('tel:0353011762')
    })
  }

  it('names the price that is not known as one does, and cuts no number at the end of a line', async () => {
    const booker = await atTheRecap()

    expect(said(row(booker, 'Prix'))).to.equal('dit sur place, avant la réparation')
    expect(row(booker, 'Avec')?.querySelector('a')?.textContent).to.equal('03\u00a053\u00a001\u00a017\u00a062')
  })

  it('says what the repairer is given', async () => {
    const booker = await bookUpToWho()

    expect(booker.words).to.match(/reçoit votre prénom, vos mots et votre photo .*votre téléphone/)
    expect(booker.words).not.to.contain('l’adresse où venir')
  })
})
