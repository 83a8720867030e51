import { expect } from '@open-wc/testing'
import { bookingFrench } from '../../../widgets/repair-booking/words/booking.strings.js'
import { openHours } from '../../../widgets/parts/open-hours.js'
import { newKey, query } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { forgetEverything, newEmail, signInAs, site } from '../session/session-support.js'
import { said, visit, type Visitor } from './list-support.js'
import { bookUpToWho } from './sign-support.js'

async function firstStep(name: string): Promise<Visitor> {
  const visitor = await visit()
  visitor.card(name).querySelector('a')!.click()
  await visitor.finds(() => visitor.find('.choice'), 'what is to be done should be asked')
  return visitor
}

const hoursOf = (...openings: [weekday: number, from: string, to: string][]) =>
  openHours(
    openings.map(([weekday, from, to]) => ({ weekday, from, to })),
    { language: 'fr', words: bookingFrench },
  )

/** As whoever has signed in does it, the last hour that is free. */
async function book(repairer: string): Promise<void> {
  const { days } = await query('repairs.slots', { repairer, site }, { fresh: true })
  const startsAt = days.at(-1)?.starts.at(-1) ?? ''
  const wish = { bikeType: 'classic', firstName: 'Alma', locale: 'fr', repairer, site, startsAt, words: '' } as const
  await signedAct('repairs.book', wish, { site, key: newKey() })
}

/** How much more room there is under its words than above, in pixels. */
function offCentre(box: HTMLElement): number {
  const words = document.createRange()
  words.selectNodeContents(box)
  const [inner, outer] = [words.getBoundingClientRect(), box.getBoundingClientRect()]
  return Math.abs(inner.top - outer.top - (outer.bottom - inner.bottom))
}

describe('with whom one books', () => {
  beforeEach(forgetEverything)
  after(forgetEverything)

  it('is said under the title of each step, with the number', async () => {
    const booker = await bookUpToWho()

    expect(said(booker.find('.step-title + .with'))).to.equal('Les Rayons du Marais, 03 53 01 17 62')
    expect(booker.find<HTMLAnchorElement>('.with a')?.href).to.equal('tel:0353011762')
  })

  it('is told in the first step in their own words, with their hours, and not again', async () => {
    const visitor = await firstStep('Les Rayons du Marais')
    const welcome = said(visitor.find('.welcome'))
    expect(welcome).not.to.equal('')
    expect(said(visitor.find('.stage'))).to.match(/Horaires : (du )?\p{L}+ .*\d h/u)

    visitor.find('.stage .chip input')?.click()
    visitor.find('[name=service][value=unknown]')!.click()
    await visitor.element.updateComplete
    visitor.find('.stage .go')!.click()
    await visitor.finds(() => visitor.find('.time'), 'hours should be shown')

    expect(said(visitor.find('.stage'))).not.to.contain(welcome)
  })

  it('puts days in a row together', () => {
    const week = hoursOf(
      [2, '09:00', '12:00'],
      [3, '14:00', '18:30'],
      [3, '09:00', '12:00'],
      [5, '09:00', '12:00'],
      [6, '09:00', '12:00'],
    )

    expect(said({ textContent: week } as Element)).to.equal(
      'mardi, 9 h à 12 h · mercredi, 9 h à 12 h et 14 h à 18 h 30 · vendredi et samedi, 9 h à 12 h',
    )
  })

  it('learns at once that there is an appointment to come already', async () => {
    await signInAs(newEmail())
    const booker = await bookUpToWho({ repairer: 'la-roue-du-canal' })
    await booker.comesTo('who-signed-in')
    booker.press('Continuer')
    await booker.comesTo('recap-open')
    booker.press('Confirmer le rendez-vous')
    await booker.comesTo('done')
    booker.around.remove()

    const visitor = await firstStep('La Roue du Canal')

    await visitor.finds(() => visitor.notice, 'it should be said in the first step')
    expect(visitor.notice).to.contain('déjà un rendez-vous à venir dans cet atelier')
    expect(visitor.button(/^Appeler le/).getAttribute('href')).to.match(/^tel:\d+$/)
    expect(offCentre(visitor.button(/^Appeler le/)), 'the words of a link stand as those of a button').to.be.below(1.5)
    visitor.button('Choisir un autre atelier').click()
    await visitor.comesTo('shown')
  })

  it('learns at once that there are as many as one may have', async () => {
    await signInAs(newEmail())
    for (const repairer of ['les-rayons-du-marais', 'la-roue-du-canal', 'le-guidon-sage']) await book(repairer)

    const visitor = await firstStep('Le Petit Braquet')

    await visitor.finds(() => visitor.notice, 'it should be said in the first step')
    expect(visitor.notice).to.contain('déjà trois rendez-vous à venir')
  })
})
