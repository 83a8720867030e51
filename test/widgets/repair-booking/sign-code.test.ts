import { expect } from '@open-wc/testing'
import { standIns, serverUrl } from 'coop:server'
import { connectTo } from '../../../widgets/shared/client.js'
import { rightClock, turnClock } from '../session/clock.js'
import { codeTo, forgetEverything, newEmail } from '../session/session-support.js'
import { bookUpToWho, open, said, type Booker } from './sign-support.js'

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

async function atTheCode(): Promise<{ booker: Booker; email: string; code: string }> {
  const booker = await bookUpToWho()
  const email = newEmail()
  await booker.asks(email)
  return { booker, email, code: await codeTo(email) }
}

describe('the code of the mail', () => {
  beforeEach(forgetEverything)
  afterEach(rightClock)

  it('is asked for in a field that telephones fill by themselves, and says whose mail to look for', async () => {
    const { booker } = await atTheCode()

    const field = booker.find<HTMLInputElement>('#code')!
    expect(field.autocomplete).to.equal('one-time-code')
    expect(field.inputMode).to.equal('numeric')
    expect(booker.words).to.contain('coop@our.example')
    expect(booker.words).to.contain('10 minutes')
  })

  it('says how many tries are left, and after five gives another with one press', async () => {
    const { booker, email, code } = await atTheCode()

    for (const left of ['4 essais', '3 essais', '2 essais', 'un essai']) {
      booker.fill('code', wrong(code))
      await booker.finds(() => booker.words.includes(left), `there should be ${left}`)
      await booker.comesTo('code-wrong')
    }
    await booker.finds(() => booker.focused?.id === 'code', 'the field should have the keyboard')
    expect(booker.focused?.getAttribute('aria-invalid')).to.equal('true')
    expect(booker.value('code')).to.equal('')
    booker.fill('code', wrong(code))
    await booker.comesTo('code-over')
    turnClock(1)
    booker.press('Recevoir un nouveau code')
    await booker.comesTo('code-resent')
    booker.fill('code', await codeTo(email, 2))

    await booker.comesTo('recap-open')
  })

  it('keeps saying what was wrong, and how many tries are left, to who presses the button after it', async () => {
    const { booker, code } = await atTheCode()
    booker.fill('code', wrong(code))
    await booker.comesTo('code-wrong')
    const told = said(booker.find('#code-said'))
    expect(told).to.match(/^Ce n’est pas ce code\. Encore 4 essais/)

    booker.press('Continuer')
    await booker.finds(() => booker.focused?.id === 'code', 'the field should have the keyboard')

    expect(said(booker.find('#code-said'))).to.equal(told)
    booker.fill('code', '12')
    booker.press('Continuer')
    await booker.comesTo('code-missing')
    expect(said(booker.find('#code-said'))).to.match(/^Le code a six chiffres\. Encore 4 essais/)
  })

  it('is sent again after half a minute, and the one before is no longer good', async () => {
    const { booker, email, code } = await atTheCode()
    const again = booker.pressable('Renvoyer un code')
    expect(again.ariaDisabled).to.equal('true')
    expect(getComputedStyle(again).textDecorationLine, 'it looks as if it could be pressed').to.equal('none')
    expect(said(again.nextElementSibling)).to.match(/^dans \d+ s$/)
    expect(again.nextElementSibling?.ariaHidden).to.equal('true')

    turnClock(0.6)
    await booker.finds(() => booker.pressable('Renvoyer un code').ariaDisabled === 'false', 'half a minute is over')
    booker.press('Renvoyer un code')
    await booker.comesTo('code-resent')
    const second = await codeTo(email, 2)
    if (second !== code) {
      booker.fill('code', code)
      await booker.comesTo('code-wrong')
    }
    booker.fill('code', second)

    await booker.comesTo('recap-open')
  })

  it('gives the repairer’s number when nothing has come after two minutes', async () => {
    const { booker } = await atTheCode()
    const call = () => booker.find<HTMLAnchorElement>('.code ~ p .call')
    expect(call() === null).to.equal(true)

    turnClock(2.1)
    await booker.finds(call, 'somebody can be called')

    expect(call()?.href).to.equal('tel:0353011762')
  })

  it('goes to another address with everything typed kept', async () => {
    const { booker } = await atTheCode()
    booker.press('Corriger l’adresse')
    await booker.comesTo('who-open')
    expect(booker.value('firstName')).to.equal('Alma')
    const email = newEmail()

    booker.fill('email', email)
    booker.press('Recevoir le code')
    await booker.comesTo('code-open')
    expect(booker.words).to.contain(email)
    booker.fill('code', await codeTo(email))

    await booker.comesTo('recap-open')
    expect(booker.words).to.contain(email)
  })

  it('is kept when the connection fails, and can be sent again', async () => {
    const { booker, code } = await atTheCode()
    connectTo(standIns.broken)
    booker.fill('code', code)
    await booker.comesTo('code-refused')
    expect(booker.words).to.contain('la connexion a manqué')
    expect(booker.value('code')).to.equal(code)

    connectTo(serverUrl)
    booker.press('Continuer')

    await booker.comesTo('recap-open')
  })

  it('wants six digits', async () => {
    const { booker } = await atTheCode()
    booker.fill('code', '12 34')

    booker.press('Continuer')

    await booker.comesTo('code-missing')
    expect(said(booker.find('#code-said'))).to.equal('Le code a six chiffres.')
  })

  it('works where the tab may store nothing, and says that the page is to stay open', async () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    const real = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!
    const realOpen = IDBFactory.prototype.open
    Object.defineProperty(window, 'sessionStorage', { get: refuse, configurable: true })
    IDBFactory.prototype.open = refuse

    try {
      const { booker, code } = await atTheCode()
      expect(booker.words).to.contain('Gardez cette page ouverte')
      booker.fill('code', code)
      await booker.comesTo('recap-open')
      expect(booker.words).to.contain('elle prendra fin avec cette page')
      booker.press('Confirmer le rendez-vous')
      await booker.comesTo('done')
    } finally {
      Object.defineProperty(window, 'sessionStorage', real)
      IDBFactory.prototype.open = realOpen
    }
  })

  it('is asked for anew when one comes back too late for it', async () => {
    const { booker } = await atTheCode()
    booker.around.remove()
    turnClock(11)

    const later = await open()

    await later.comesTo('who-open')
    expect(later.value('firstName')).to.equal('Alma')
  })
})
