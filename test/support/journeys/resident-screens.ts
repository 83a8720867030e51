import type { Page } from 'playwright-core'
import { addressOf } from '../../../demo/town/give-addresses.js'
import { spaceTabs } from '../../../widgets/my-space/space-tabs.js'
import { pictureOf } from '../offers/publishing.js'
import { named } from '../pseudo/named.js'
import { codesTo, codeTo } from './booking.js'
import { givenAway, thankFor } from './good-end.js'
import { bookLater, proposeHour } from './other-hour.js'
import { ours, press, screensOf, shows, steps, type Screen, type Step } from './screens.js'
import { boardPage } from './states.js'
import { until } from '../until.js'

const toBooking = steps(ours('/s/ville-de-lomme/reparation'), shows('coop-repair-booking .card'))
export const toSteps = steps(toBooking, press('coop-repair-booking [part=card-link]'), shows('[data-step]'))
const toMap = steps(ours('/s/ville-de-lomme/carte'), shows('coop-member-map [part=card-link]'))
const toBoard: Step = steps((page, town) => page.goto(boardPage(town, {})), shows('coop-offer-board .propose button'))
export const toForm = steps(toBoard, press('.propose button'), shows('.publishing[data-state=form-open]'))
const toSheet: Step = (page) =>
  page
    .locator('coop-offer-board .card', { hasText: named('À emprunter') })
    .first()
    .locator('[part=card-link]')
    .click()
/** By days. */
export const toBorrowing = steps(toBoard, toSheet, press('[data-opens=ask]'), shows('.sheet.asking'))
export const toAsking = steps(toBoard, press('[part=card-link]'), press('[data-opens=ask]'), shows('.sheet.asking'))

/** A code is not sent four times in a row to the same person. */
const toCode = (firstName: string, path = '/moi'): Step => {
  const resident = addressOf(firstName)
  return steps(ours(path), async (page, { server }) => {
    const before = codesTo(server, resident).length
    await page.locator('coop-my-space #email').fill(resident)
    await page.getByRole('button', { name: named('Recevoir le code') }).click()
    await until(
      () => codesTo(server, resident).length,
      (count) => count > before,
    )
    await page.locator('coop-my-space #code').waitFor()
  })
}
const toSpace = (firstName: string, path?: string): Step =>
  steps(toCode(firstName, path), async (page, { server }) => {
    await page.locator('coop-my-space #code').fill(await codeTo(server, addressOf(firstName)))
    await page.locator('coop-my-space .space-tabs').waitFor()
  })
const ofSite = '/s/ville-de-lomme/moi'
/** Clémence gave Rachid an armchair. */
const toGoodEnd: Step = async (page, town) => {
  const [giver, taker] = [addressOf('Clémence'), addressOf('Rachid')]
  await givenAway(town, { giver, taker, firstName: 'Rachid' })
  await toSpace('Rachid', ofSite)(page, town)
}
const toThanked: Step = async (page, town) => {
  const [giver, taker] = [addressOf('Marie-Jo'), addressOf('Duarte')]
  const loan = await givenAway(town, { giver, taker, firstName: 'Duarte' })
  await thankFor(town, loan, 'Il est au coin de la fenêtre, et mon père y lit tous les jours.')
  await toSpace('Marie-Jo', ofSite)(page, town)
}
/** They have no appointments: they were away. */
const workshop = 'les-rayons-du-marais'
const toOtherHour =
  (firstName: string): Step =>
  async (page, town) => {
    const id = await bookLater(town, workshop, { email: addressOf(firstName), firstName })
    await proposeHour(town, workshop, { id, words: 'Ce jour-là nous sommes deux, l’attente sera plus courte.' })
    await toSpace(firstName)(page, town)
  }
const toLate: Step = steps(toSpace('Mehdi'), shows('coop-my-space .own-loan .ways button'))
const toPhotos = steps(toSpace('Samira'), press('coop-my-space [data-talk]'), shows('coop-my-space .talk .bubble img'))
const toChosen = steps(toPhotos, async (page) => {
  const photos = ['teal', 'tan'].map(async (colour) => {
    const buffer = Buffer.from(await pictureOf(colour))
    return { name: `${colour}.jpg`, mimeType: 'image/jpeg', buffer }
  })
  await page.locator('coop-my-space #talk-photos').setInputFiles(await Promise.all(photos))
})
const button = (page: Page, name: string) =>
  page
    .locator('coop-my-space')
    .getByRole('button', { name: named(name) })
    .first()
const called =
  (name: string): Step =>
  (page) =>
    button(page, name).click()
const unfolded: Step = async (page) => {
  await page.locator('coop-my-space details.fold').first().waitFor()
  await page.locator('coop-my-space details.fold').evaluateAll((all) => {
    for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true
  })
}

/** What residents meet beside the states of each element. */
export const residentScreens: readonly Screen[] = [
  ...screensOf('coop-offer-board', {
    'form-open': toForm,
    'form-mistakes': steps(toForm, press('.publishing .go'), shows('.publishing .wrong')),
    asking: toAsking,
    'asking-mistakes': steps(toAsking, press('.sheet.asking .go'), shows('.sheet.asking .wrong')),
  }),
  ...screensOf('coop-repair-booking', {
    shown: toBooking,
    steps: toSteps,
    'step-mistakes': steps(toSteps, press('[data-step] .go'), shows('[data-step] .wrong')),
  }),
  ...screensOf('coop-member-map', {
    shown: toMap,
    sheet: steps(toMap, press('coop-member-map [part=card-link]'), shows('coop-member-map .sheet')),
  }),
  ...screensOf('coop-my-space', {
    'signed-out': steps(ours('/moi'), shows('coop-my-space form')),
    code: toCode('Odile'),
    'code-wrong': steps(
      toCode('Amadou'),
      (page) => page.locator('coop-my-space #code').fill('000000'),
      shows('coop-my-space .wrong'),
    ),
    talk: steps(toSpace('Nadia'), press('coop-my-space [data-talk]'), shows('coop-my-space .talk .composer')),
    'talk-photos': toPhotos,
    'talk-photos-chosen': steps(toChosen, shows('coop-my-space .talk .chosen li + li')),
    'talk-photo-large': steps(
      toPhotos,
      press('coop-my-space .talk .see'),
      shows('coop-my-space .large-photo[open] img'),
    ),
    gift: steps(toSpace('Jeannine'), shows('coop-my-space .gift fieldset')),
    'gift-given': steps(toSpace('Jeannine'), called('Donner à'), shows('coop-my-space .own-loan .told')),
    'other-hour': steps(toOtherHour('Gérard'), shows('coop-my-space .proposal button')),
    'other-hour-declined': steps(
      toOtherHour('Yvette'),
      press('coop-my-space .proposal .decline'),
      shows('coop-my-space #proposal-asked'),
    ),
    late: toLate,
    'late-question': steps(toLate, called('Je l’ai rendu…'), (page) => button(page, 'Oui, je l’ai rendu').waitFor()),
    'late-told': steps(
      toLate,
      called('Je l’ai rendu…'),
      called('Oui, je l’ai rendu'),
      shows('coop-my-space .own-loan .told'),
    ),
    'good-end': steps(toGoodEnd, shows('coop-my-space [data-thank]'), shows('coop-my-space [data-lacking]')),
    thanked: steps(toThanked, shows('coop-my-space [data-thanks]')),
    ...Object.fromEntries(
      spaceTabs.map((tab) => [
        tab,
        steps(
          toSpace({ me: 'Nadia', talks: 'Nadia', todo: 'Yasmine', soon: 'Yasmine', offers: 'Yasmine' }[tab]),
          press(`coop-my-space [data-tab=${tab}]`),
          ...(tab === 'me' ? [unfolded] : tab === 'talks' ? [shows('coop-my-space .talk-row')] : []),
        ),
      ]),
    ),
  }),
]
