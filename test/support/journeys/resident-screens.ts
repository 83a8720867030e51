import type { Page } from 'playwright-core'
import { addressOf } from '../../../demo/town/give-addresses.js'
import { spaceTabs } from '../../../widgets/my-space/space-tabs.js'
import { named } from '../pseudo/named.js'
import { codesTo, codeTo } from './booking.js'
import type { DemoTown } from './demo-town.js'
import { boardPage } from './states.js'
import { until } from '../until.js'

/** What residents meet beside the states of the board, by how they come to it. */
export type Screen = {
  readonly tag: string
  readonly name: string
  readonly come: (page: Page, town: DemoTown) => Promise<unknown>
}

type Step = (page: Page, town: DemoTown) => Promise<unknown>

const steps =
  (...all: readonly Step[]): Step =>
  async (page, town) => {
    for (const step of all) await step(page, town)
  }
const shows =
  (selector: string): Step =>
  (page) =>
    page.locator(selector).first().waitFor()
const press =
  (selector: string): Step =>
  (page) =>
    page.locator(selector).first().click()
const ours =
  (path: string): Step =>
  (page, { server }) =>
    page.goto(server.url + path)

const toBooking = steps(ours('/s/ville-de-lomme/reparation'), shows('coop-repair-booking .card'))
const toSteps = steps(toBooking, press('coop-repair-booking [part=card-link]'), shows('[data-step]'))
const toMap = steps(ours('/s/ville-de-lomme/carte'), shows('coop-member-map [part=card-link]'))
const toBoard: Step = steps((page, town) => page.goto(boardPage(town, {})), shows('coop-offer-board .propose button'))
const toForm = steps(toBoard, press('.propose button'), shows('.publishing[data-state=form-open]'))
const toAsking = steps(toBoard, press('[part=card-link]'), press('[data-opens=ask]'), shows('.sheet.asking'))

/** A code is not sent four times in a row to the same person. */
const toCode = (firstName: string): Step => {
  const resident = addressOf(firstName)
  return steps(ours('/moi'), async (page, { server }) => {
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
const toSpace = (firstName: string): Step =>
  steps(toCode(firstName), async (page, { server }) => {
    await page.locator('coop-my-space #code').fill(await codeTo(server, addressOf(firstName)))
    await page.locator('coop-my-space .space-tabs').waitFor()
  })
const unfolded: Step = async (page) => {
  await page.locator('coop-my-space details.fold').first().waitFor()
  await page.locator('coop-my-space details.fold').evaluateAll((all) => {
    for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true
  })
}

const screensOf = (tag: string, ways: Readonly<Record<string, Step>>): readonly Screen[] =>
  Object.entries(ways).map(([state, come]) => ({ tag, name: `${tag.replace('coop-', '')}-${state}`, come }))

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
    gift: steps(toSpace('Jeannine'), shows('coop-my-space .gift fieldset')),
    ...Object.fromEntries(
      spaceTabs.map((tab) => [
        tab,
        steps(
          toSpace(tab === 'me' ? 'Nadia' : 'Yasmine'),
          press(`coop-my-space [data-tab=${tab}]`),
          ...(tab === 'me' ? [unfolded] : []),
        ),
      ]),
    ),
  }),
]
