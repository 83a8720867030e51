import { expect } from '@open-wc/testing'
import { rightClock, turnClock } from '../session/clock.js'
import { codeTo, forgetEverything, newEmail } from '../session/session-support.js'
import { bookUpToWho, open, refuseOnce, type Booker } from './sign-support.js'

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

async function backAtWho(): Promise<{ booker: Booker; email: string; code: string }> {
  const booker = await bookUpToWho()
  const email = newEmail()
  await booker.asks(email)
  const code = await codeTo(email)
  booker.press('‹ Retour')
  await booker.comesTo('who-open')
  return { booker, email, code }
}

/** How often a code is asked for from now on. */
function countAsked(): { readonly count: () => number; readonly stop: () => void } {
  const real = window.fetch
  let count = 0
  window.fetch = (input, init) => {
    if (String(input instanceof Request ? input.url : input).includes('accounts.requestCode')) count += 1
    return real(input, init)
  }
  return { count: () => count, stop: () => (window.fetch = real) }
}

describe('a code that was sent', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)
  afterEach(rightClock)

  it('finds the keyboard in its field', async () => {
    const booker = await bookUpToWho()

    await booker.asks(newEmail())

    await booker.finds(() => booker.focused?.id === 'code', 'the digits should have the keyboard')
  })

  it('is there for whoever went back, and leads on', async () => {
    const { booker, code } = await backAtWho()

    booker.press('J’ai déjà un code')
    await booker.comesTo('code-open')
    booker.fill('code', code)

    await booker.comesTo('recap-open')
  })

  it('is not sent again to the same address as long as it is good', async () => {
    const { booker, code } = await backAtWho()
    const { count, stop } = countAsked()

    booker.press('Recevoir le code')
    await booker.comesTo('code-open')

    stop()
    expect(count()).to.equal(0)
    booker.fill('code', code)
    await booker.comesTo('recap-open')
  })

  it('keeps its field when no further one leaves, even in a page that was loaded again', async () => {
    const { booker, email, code } = await backAtWho()
    booker.fill('email', newEmail())
    refuseOnce('accounts.requestCode', { reason: 'too-many-requests', retryAfterSeconds: 2400 }, 429)

    booker.press('Recevoir le code')
    await booker.comesTo('who-refused')
    expect(booker.words).to.contain('Le dernier reste bon dix minutes').and.to.contain('dans 40 minutes')
    expect(booker.pressable(/^Appeler le/).getAttribute('href')).to.equal('tel:0353011762')
    expect(booker.pressable('J’ai déjà un code')).to.exist
    booker.around.remove()

    const later = await open()
    await later.comesTo('code-open')
    expect(later.words).to.contain(email)
    later.fill('code', code)
    await later.comesTo('recap-open')
    expect(later.words).to.contain(email)
  })

  it('is said to be good, with a number to call, where one more is refused beside its field', async () => {
    const booker = await bookUpToWho()
    const email = newEmail()
    await booker.asks(email)
    turnClock(0.6)
    await booker.finds(() => booker.pressable('Renvoyer un code').ariaDisabled === 'false', 'half a minute is over')
    refuseOnce('accounts.requestCode', { reason: 'too-many-requests', retryAfterSeconds: 600 }, 429)

    booker.press('Renvoyer un code')
    await booker.comesTo('code-refused')
    expect(booker.words).to.contain('Le dernier reste bon dix minutes')
    expect(booker.find<HTMLAnchorElement>('.code ~ p .call')?.href).to.equal('tel:0353011762')
    booker.fill('code', await codeTo(email))

    await booker.comesTo('recap-open')
  })

  it('is not taken for a good one once it was tried too often, nor in a page that was loaded again', async () => {
    const booker = await bookUpToWho()
    const email = newEmail()
    await booker.asks(email)
    const code = await codeTo(email)
    for (const left of ['4 essais', '3 essais', '2 essais', 'un essai']) {
      booker.fill('code', wrong(code))
      await booker.finds(() => booker.words.includes(left), `there should be ${left}`)
    }
    booker.fill('code', wrong(code))
    await booker.comesTo('code-over')
    expect(booker.words).not.to.contain('10 minutes')
    booker.around.remove()

    const later = await open()
    await later.comesTo('who-open')
    expect(later.words).not.to.contain('J’ai déjà un code')
  })

  it('is asked for in an empty field after another address was given', async () => {
    const booker = await bookUpToWho()
    const first = newEmail()
    await booker.asks(first)
    booker.fill('code', wrong(await codeTo(first)))
    await booker.comesTo('code-wrong')
    booker.press('Corriger l’adresse')

    const second = newEmail()
    await booker.asks(second)

    expect(booker.words).to.contain(second).and.not.to.contain('Ce n’est pas ce code')
  })
})
