import { expect } from '@open-wc/testing'
import { sessionAt } from '../../../widgets/shared/session.js'
import { codeTo, databases, forgetEverything, newEmail } from '../session/session-support.js'
import { bookUpToWho, open, said, site } from './sign-support.js'

describe('booking, from who to done', () => {
  beforeEach(forgetEverything)

  it('stores nothing before the code is asked for', async () => {
    const booker = await bookUpToWho()
    booker.fill('firstName', 'Alma')
    booker.fill('email', newEmail())

    expect(sessionStorage.length).to.equal(0)
    expect(await databases()).not.to.include('coop')
    expect(document.cookie).to.equal('')
  })

  it('goes from the e-mail to the booking, and says what happens next', async () => {
    const booker = await bookUpToWho()
    const email = newEmail()
    const events: CustomEvent[] = []
    booker.around.addEventListener('appointment-booked', (event) => events.push(event as CustomEvent))

    await booker.asks(email)
    expect(booker.words).to.contain(email)
    booker.fill('code', await codeTo(email))
    await booker.comesTo('recap-open')
    expect(booker.words).to.contain('Les Rayons du Marais').and.to.contain('jusqu’au')
    booker.press('Confirmer le rendez-vous')
    await booker.comesTo('done')

    expect(booker.title).to.equal('C’est réservé.')
    expect(booker.words).to.contain(email)
    expect(booker.pressable('Ajouter à mon agenda').getAttribute('href')).to.match(/\/rendez-vous\/.*\.ics$/)
    expect(sessionStorage.length).to.equal(0)
    expect(events.map(({ detail, composed }) => [detail.status, detail.repairer, composed])).to.deep.equal([
      ['booked', 'les-rayons-du-marais', true],
    ])
  })

  it('shows the digits again, with everything typed, when the telephone has dropped the page', async () => {
    const email = newEmail()
    const before = await bookUpToWho({ words: 'Le frein avant ne tient plus.' })
    await before.asks(email, { phone: '06 12 34 56 78' })
    before.around.remove()

    const after = await open()
    await after.comesTo('code-open')
    after.fill('code', await codeTo(email))
    await after.comesTo('recap-open')

    expect(after.words).to.contain('Alma').and.to.contain('06 12 34 56 78')
    expect(sessionStorage.getItem(`coop booking ${site}`)).to.contain('Le frein avant ne tient plus.')
  })

  it('takes the digits as people paste them', async () => {
    const booker = await bookUpToWho()
    const email = newEmail()
    await booker.asks(email)
    const code = await codeTo(email)

    booker.fill('code', ` ${code.slice(0, 3)} ${code.slice(3)} `)

    await booker.comesTo('recap-open')
    expect((await sessionAt(site))?.email).to.equal(email)
  })

  it('says beside the field what is missing', async () => {
    const booker = await bookUpToWho()
    booker.fill('firstName', '')
    booker.fill('email', 'alma@exemple')
    booker.fill('phone', '06 12')

    booker.press('Recevoir le code')
    await booker.finds(() => booker.focused?.id === 'firstName', 'the first wrong field should be reached')

    const about = (id: string) => said(booker.find(`#${id}-wrong`))
    expect(about('firstName')).to.equal('Écrivez votre prénom.')
    expect(about('email')).to.contain('Il manque quelque chose')
    expect(about('phone')).to.contain('incomplet')
    expect(booker.find('#email')?.getAttribute('aria-describedby')).to.equal('email-wrong')
  })
})
