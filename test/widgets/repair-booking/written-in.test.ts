import { expect } from '@open-wc/testing'
import { unmarkedTexts } from '../../support/texts/unmarked-texts.js'
import { codeTo, forgetEverything, newEmail } from '../session/session-support.js'
import { bookUpToWho, open } from './sign-support.js'
import { bench } from './steps-support.js'

describe('what people wrote, in a booking on an English page', () => {
  afterEach(forgetEverything)

  it('is marked as French in the list', async () => {
    const booker = await open({ lang: 'en' })
    await booker.finds(() => booker.find('form'), 'the list should be ready')

    expect(await unmarkedTexts(booker.root)).to.eql([])
  })

  it('is marked in the first step, which says who it is with, and beside it', async () => {
    const booker = await open({ lang: 'en' })
    await booker.finds(() => booker.find('form'), 'the list should be ready')
    booker.find('[data-slug=les-rayons-du-marais]')!.click()
    await booker.finds(() => booker.find('[name=service]:not([value=unknown])'), 'services should be shown')
    booker.find('[name=service]:not([value=unknown])')!.click()
    await booker.element.updateComplete

    expect(booker.find('.welcome')?.lang).to.equal('fr')
    expect(await unmarkedTexts(booker.root)).to.eql([])
  })

  it('is marked where one chooses between the workshop and home', async () => {
    const changed = { types: ['workshop', 'itinerant'] } as const
    const step = await bench('place', {
      repairer: 'velo-visite',
      language: 'en',
      changed: { ...changed, types: [...changed.types] },
    })

    expect(step.find('.choice [lang=fr]')).to.not.equal(null)
    expect(await unmarkedTexts(step.renderRoot)).to.eql([])
  })

  it('is marked when it is read once more, when it is booked, and when one comes back', async () => {
    const email = newEmail()
    const booker = await bookUpToWho({ lang: 'en', repairer: 'la-roue-du-canal' })
    await booker.comesTo('who-open')
    booker.fill('firstName', 'Alma')
    booker.fill('email', email)
    expect(await unmarkedTexts(booker.root)).to.eql([])
    booker.press('Receive the code')
    await booker.comesTo('code-open')
    booker.fill('code', await codeTo(email))
    await booker.comesTo('recap-open')
    expect(await unmarkedTexts(booker.root)).to.eql([])

    booker.press('Confirm the appointment')
    await booker.comesTo('done')
    expect(await unmarkedTexts(booker.root)).to.eql([])

    booker.around.remove()
    const again = await open({ lang: 'en' })
    await again.finds(() => again.find('.coming-one'), 'the appointment to come should be shown')
    again.find('.coming-one .cancel')!.click()
    await again.element.updateComplete
    expect(await unmarkedTexts(again.root)).to.eql([])
  })
})
