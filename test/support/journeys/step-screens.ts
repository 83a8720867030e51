import { named } from '../pseudo/named.js'
import { codeTo } from './booking.js'
import { toBorrowing, toForm, toSteps } from './resident-screens.js'
import { fill, press, screensOf, shows, steps, type Screen, type Step } from './screens.js'

const hour: Step = async (page) => {
  await page.locator('[data-step] .choice').first().waitFor()
  const bike = page.locator('[data-step] .chip').first()
  if (await bike.count()) await bike.click()
  await page
    .locator('[data-step] .choice', { hasText: named('Je ne sais pas') })
    .first()
    .click()
  await page.locator('[data-step] .go').first().click()
}
const chosen: Step = async (page) => {
  // Of the second day: on the first, today maybe, it can be too late to cancel.
  await page.locator('[data-step=slot] input[name=day]').nth(1).check({ force: true })
  await page.locator('[data-step=slot] input[name=starts-at]').last().check({ force: true })
  await page.locator('[data-step] .go').first().click()
}

const toHours = steps(toSteps, hour, shows('[data-step=slot] input[name=starts-at]'))
const toFault = steps(toHours, chosen, shows('#fault-words'))
const toWho = steps(toFault, fill('#fault-words', 'La chaîne saute.'), press('[data-step] .go'), shows('#firstName'))

/** Each has a mailbox of their own, to which not too many codes are sent. */
const code =
  (email: string): Step =>
  async (page, { server }) =>
    page.locator('#code').fill(await codeTo(server, email))

const bookedBy = (email: string) =>
  steps(toWho, fill('#firstName', 'Jeanne'), fill('#email', email), press('[data-step] .go'), shows('#code'))
const toRecap = (email: string) => steps(bookedBy(email), code(email), shows('[data-state=recap-open] .go'))

/** Who acts for the first time says who they are. */
const who =
  (within: string, email: string): Step =>
  async (page) => {
    const form = page.locator(within)
    await form.locator('#firstName').fill('Jeanne')
    await form.locator('#email').fill(email)
    await form.locator('#home').fill('Lomme')
    await form.locator('#home-list .option').first().click()
    await form.locator('[name=resident-age]').first().check()
    await form.locator('#rules').check()
    await form.locator('.go').first().click()
    await page.locator('#code').waitFor()
  }

const toWords = steps(
  toBorrowing,
  press('.sheet .quick'),
  press('.sheet .go'),
  shows('[data-state=ask-words] #firstName'),
)
const askedBy = (email: string) => steps(toWords, who('.sheet', email))

const toLast = steps(
  toForm,
  fill('#title-of-offer', 'Tente trois places'),
  press('[name=publish-kind][value=lend]'),
  shows('.publishing .proposed'),
  press('.publishing .go'),
  shows('.publishing[data-state=last-step] #firstName'),
)
const publishedBy = (email: string) => steps(toLast, who('.publishing', email))

/** What follows one after the other where something is booked, asked for or published. */
export const stepScreens: readonly Screen[] = [
  ...screensOf('coop-repair-booking', {
    'step-slot': toHours,
    'step-fault': toFault,
    'step-who': toWho,
    'step-who-mistakes': steps(toWho, press('[data-step] .go'), shows('[data-step] .wrong')),
    'step-code': bookedBy('qui-repare@exemple.fr'),
    'step-recap': toRecap('qui-relit@exemple.fr'),
    'step-done': steps(
      toRecap('qui-a-fini@exemple.fr'),
      press('[data-state=recap-open] .go'),
      shows('[data-state=done]'),
    ),
  }),
  ...screensOf('coop-offer-board', {
    'asking-words': toWords,
    'asking-words-mistakes': steps(toWords, press('.sheet .go'), shows('.sheet .wrong')),
    'asking-code': askedBy('qui-demande@exemple.fr'),
    'asking-done': steps(
      askedBy('qui-a-demande@exemple.fr'),
      code('qui-a-demande@exemple.fr'),
      shows(':is([data-state=ask-done], [data-state=ask-agreed])'),
    ),
    'form-last': toLast,
    'form-last-mistakes': steps(toLast, press('.publishing .go'), shows('.publishing .wrong')),
    'form-code': publishedBy('qui-propose@exemple.fr'),
    'form-done': steps(
      publishedBy('qui-a-propose@exemple.fr'),
      code('qui-a-propose@exemple.fr'),
      shows('[data-state=publish-done]'),
    ),
  }),
]
