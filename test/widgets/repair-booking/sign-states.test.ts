import { expect } from '@open-wc/testing'
import { standIns } from 'coop:server'
import { signInStates } from '../../../widgets/parts/sign-in/sign-in.states.js'
import { confirmStates } from '../../../widgets/repair-booking/confirm/confirm.states.js'
import { connectTo } from '../../../widgets/shared/client.js'
import { signOut, type Session } from '../../../widgets/shared/session.js'
import { keepSession } from '../../../widgets/shared/session-store.js'
import { takeConsole } from '../../support/quiet-console.js'
import { strayValues } from '../../support/texts/stray-values.js'
import { rightClock, turnClock } from '../session/clock.js'
import { forgetEverything, newEmail, signInAs } from '../session/session-support.js'
import { bookUpToWho, refuseOnce, site, type Booker, type LastState } from './sign-support.js'

let session: Session

/** Of one mailbox only so many codes are sent: the form is filled, and the server's answers stand ready. */
async function asking(server?: string): Promise<Booker> {
  const booker = await bookUpToWho()
  await booker.comesTo('who-open')
  booker.fill('firstName', 'Alma')
  booker.fill('email', newEmail())
  if (server) connectTo(server)
  booker.press('Recevoir le code')
  return booker
}

/** With a code on its way whose mail nobody reads. */
async function atTheCode(): Promise<Booker> {
  const booker = await bookUpToWho()
  await booker.comesTo('who-open')
  answerOnce('accounts.requestCode', { sender: 'Coop <coop@our.example>', minutes: 10, resendSeconds: 30 })
  booker.fill('firstName', 'Alma')
  booker.fill('email', newEmail())
  booker.press('Recevoir le code')
  await booker.comesTo('code-open')
  return booker
}

async function typed(answer: () => void): Promise<Booker> {
  const booker = await atTheCode()
  answer()
  booker.fill('code', '123456')
  return booker
}

async function atTheRecap(file?: File): Promise<Booker> {
  await keepSession(session)
  const booker = await bookUpToWho(file ? { photo: file } : {})
  await booker.comesTo('who-signed-in')
  booker.press('Continuer')
  await booker.comesTo('recap-open')
  return booker
}

async function confirmed(before: () => void): Promise<Booker> {
  const booker = await atTheRecap()
  before()
  booker.press('Confirmer le rendez-vous')
  return booker
}

function answerOnce(path: string, data: object): void {
  const real = window.fetch
  window.fetch = (input, init) => {
    if (!String(input instanceof Request ? input.url : input).includes(path)) return real(input, init)
    window.fetch = real
    return Promise.resolve(Response.json({ result: { data } }))
  }
}

async function resent(before: () => void): Promise<Booker> {
  const booker = await atTheCode()
  turnClock(1)
  await booker.finds(() => booker.pressable('Renvoyer un code').ariaDisabled === 'false', 'half a minute is over')
  before()
  booker.press('Renvoyer un code')
  return booker
}

const slots = ['2027-03-09T08:30:00.000Z', '2027-03-09T09:00:00.000Z', '2027-03-10T08:30:00.000Z']

const ways: Record<LastState, () => Promise<Booker>> = {
  'who-open': () => bookUpToWho(),
  async 'who-signed-in'() {
    await keepSession(session)
    return bookUpToWho()
  },
  'who-sending': () => asking(standIns.silent),
  'who-refused': () => asking(standIns.broken),
  'code-open': atTheCode,
  'code-checking': () => typed(() => connectTo(standIns.silent)),
  async 'code-missing'() {
    const booker = await atTheCode()
    booker.press('Continuer')
    return booker
  },
  'code-wrong': () => typed(() => answerOnce('accounts.signIn', { outcome: 'wrong', triesLeft: 3 })),
  'code-over': () => typed(() => refuseOnce('accounts.signIn', { reason: 'code-over' })),
  'code-resending': () => resent(() => connectTo(standIns.silent)),
  'code-resent': () =>
    resent(() =>
      answerOnce('accounts.requestCode', { sender: 'Coop <coop@our.example>', minutes: 10, resendSeconds: 30 }),
    ),
  'code-refused': () => typed(() => connectTo(standIns.broken)),
  'recap-open': () => atTheRecap(),
  'recap-sending': () =>
    confirmed(() => {
      const real = window.fetch
      window.fetch = () => {
        window.fetch = real
        return new Promise(() => {})
      }
    }),
  'recap-taken': () => confirmed(() => refuseOnce('repairs.book', { reason: 'slot-taken', slots })),
  async 'recap-photo-failed'() {
    const booker = await atTheRecap(new File(['no photo'], 'x.jpg', { type: 'image/jpeg' }))
    booker.press('Confirmer le rendez-vous')
    return booker
  },
  'recap-refused': () => confirmed(() => refuseOnce('repairs.book', { reason: 'request-open' })),
  async done() {
    const { session: fresh } = await signInAs(newEmail())
    await keepSession(fresh)
    const booker = await bookUpToWho()
    await booker.comesTo('who-signed-in')
    booker.press('Continuer')
    await booker.comesTo('recap-open')
    booker.press('Confirmer le rendez-vous')
    return booker
  },
}

describe('every state of the last steps', () => {
  before(async () => {
    await forgetEverything()
    session = (await signInAs(newEmail())).session
  })
  beforeEach(forgetEverything)
  afterEach(rightClock)
  after(() => signOut(site))

  for (const state of [...signInStates, ...confirmStates]) {
    it(`can be used by everybody: ${state}`, async () => {
      const booker = await ways[state]()

      await booker.comesTo(state)

      for (const theme of ['light', 'dark']) {
        booker.element.setAttribute('theme', theme)
        await expect(booker.element).to.be.accessible()
        expect(strayValues(booker.element)).to.eql([])
      }
      takeConsole()
    })
  }
})
