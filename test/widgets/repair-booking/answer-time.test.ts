import { expect } from '@open-wc/testing'
import { bookUpToWho, said, type Booker } from './sign-support.js'
import { bench } from './steps-support.js'
import { forgetEverything, newEmail, signInAs } from '../session/session-support.js'

const told = /Le réparateur a jusqu’au .+ à .+ pour répondre\. Le créneau vous est gardé jusque-là\./

async function atTheRecap(): Promise<Booker> {
  await signInAs(newEmail())
  const booker = await bookUpToWho({ repairer: 'le-guidon-sage' })
  await booker.comesTo('who-signed-in')
  booker.press('Continuer')
  await booker.comesTo('recap-open')
  return booker
}

describe('until when a request may be answered', () => {
  beforeEach(forgetEverything)

  it('is said with the chosen hour, before it is chosen for good', async () => {
    const step = await bench('slot', { repairer: 'le-guidon-sage' })
    await step.finds(() => step.find('.time input'), 'the hours should come')
    const before = step.words

    step.find('.time input')?.click()
    await step.finds(() => step.find('.answer-time'), 'it should be told')

    expect(before).not.to.match(told)
    expect(said(step.find('.answer-time'))).to.match(told)
    await expect(step).to.be.accessible()
  })

  it('is said in the same words in the recap and at the end', async () => {
    const booker = await atTheRecap()
    const recap = told.exec(booker.words)?.[0]

    booker.press('Envoyer la demande')
    await booker.comesTo('done')

    expect(recap).to.be.a('string')
    expect(told.exec(booker.words)?.[0]).to.be.a('string')
    // The limit of three days, which a visit this soon does not leave.
    expect(booker.words).not.to.match(/72\s*(?:h|heures)/)
  })

  it('is not said where nobody has to answer', async () => {
    const step = await bench('slot')
    await step.finds(() => step.find('.time input'), 'the hours should come')

    step.find('.time input')?.click()
    await step.updateComplete

    expect(step.words).not.to.match(told)
  })
})
