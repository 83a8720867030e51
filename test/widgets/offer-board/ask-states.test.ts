import { expect } from '@open-wc/testing'
import { serverUrl, standIns } from 'coop:server'
import { askStates, type AskState } from '../../../widgets/offer-board/ask/ask.states.js'
import { connectTo } from '../../../widgets/shared/client.js'
import { signedAsk } from '../../../widgets/shared/session.js'
import { takeConsole } from '../../support/quiet-console.js'
import { strayValues } from '../../support/texts/stray-values.js'
import { turn } from '../../support/turn.js'
import { newEmail, site } from '../session/session-support.js'
import { Asker, leavesThePage, visit } from './ask-support.js'
import { forgetAll } from './publish-support.js'

/** Asked for in whole in `ask.test.ts`, and at a place that agrees by itself in the journey: looked at there. */
const elsewhere = [
  'ask-taken',
  'ask-refused',
  'ask-done',
  'ask-agreed',
  'ask-cancelled',
] as const satisfies readonly AskState[]
type Here = Exclude<AskState, (typeof elsewhere)[number]>

const drill = /^Perceuse-visseuse/

async function closes(asker: Asker): Promise<void> {
  await asker.begins(drill)
  asker.press('Le week-end suivant')
  await asker.element.updateComplete
  asker.press(/^Fermer$/)
}

async function words(asker: Asker): Promise<void> {
  await asker.begins(drill)
  await asker.chooses('2027-03-23', '2027-03-24')
}

const isCut = () => Promise.reject(new TypeError('cut'))

/** Signs in while the network does this to the request itself; under which keys it was sent. */
async function sends(asker: Asker, does: () => Promise<Response> | undefined): Promise<readonly string[]> {
  const real = window.fetch
  const keys: string[] = []
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    if (!address.includes('loans.ask')) return real(input, init)
    keys.push(new Headers(init?.headers).get('idempotency-key') ?? '')
    return does() ?? real(input, init)
  }
  await words(asker)
  await asker.signsIn()
  // Not when the screen says so, which is before: what is sent after the test would be sent in earnest.
  await asker.finds(() => keys.length > 0, 'it should be sent')
  return keys
}

const ways: Record<Here, (asker: Asker) => Promise<unknown>> = {
  async 'ask-coming'(asker) {
    await asker.opens(drill)
    connectTo(standIns.silent)
    asker.find('[data-opens="ask"]')!.click()
  },
  async 'ask-missing'(asker) {
    await asker.opens(drill)
    connectTo(standIns.broken)
    asker.find('[data-opens="ask"]')!.click()
  },
  async 'ask-found'(asker) {
    await closes(asker)
    await asker.comesTo('ask-closing')
    asker.press('Garder et fermer')
    await asker.comesTo(undefined)
    await leavesThePage()
    asker.element.remove()
    const again = await visit()
    await again.opens(drill)
    again.find('[data-opens="ask"]')!.click()
    return again
  },
  'ask-days': (asker) => asker.begins(drill),
  async 'ask-hours'() {
    const asker = await visit({ kind: 'help', category: '' })
    await asker.begins(/./)
    return asker
  },
  'ask-words': words,
  async 'ask-code'(asker) {
    await words(asker)
    await asker.asks(newEmail())
  },
  'ask-sending': (asker) => sends(asker, () => new Promise(() => undefined)),
  'ask-cut': (asker) => sends(asker, isCut),
  'ask-closing': closes,
  async 'ask-waits'(asker) {
    await asker.begins(drill)
    asker.press('Les jours que je veux sont pris')
  },
  'ask-wait-who': (asker) => asker.waitsForTaken(drill),
  async 'ask-waiting'(asker) {
    await asker.waitsForTaken(drill)
    await asker.isTold()
  },
}

describe('every state of asking', () => {
  const { fetch } = window

  beforeEach(forgetAll)
  afterEach(() => {
    window.fetch = fetch
    connectTo(serverUrl)
    history.replaceState(null, '', location.pathname + location.search)
  })

  for (const state of askStates) {
    if (elsewhere.some((each) => each === state)) continue
    it(`can be used by everybody: ${state}`, async () => {
      const first = await visit()

      const { [state as Here]: go } = ways
      const next = await go(first)
      const asker = next instanceof Asker ? next : first
      await asker.comesTo(state)

      await expect(asker.element).to.be.accessible()
      expect(strayValues(asker.element)).to.eql([])
      takeConsole()
    })
  }

  it('sends nothing more once it is removed, and the same request under its one key once it is back', async () => {
    const asker = await visit()
    let answer: (() => Promise<Response>) | undefined = isCut
    const keys = await sends(asker, () => answer?.())
    await asker.comesTo('ask-cut')
    const { parentNode } = asker.element

    asker.element.remove()
    await turn()
    const sent = keys.length
    answer = undefined
    window.dispatchEvent(new Event('online'))
    // Asked under the same session and answered: what would have been sent again was sent before it.
    await signedAsk('loans.mine', {}, { site })
    expect(keys).to.have.length(sent)
    parentNode?.append(asker.element)

    await asker.comesTo('ask-done')
    expect(new Set(keys)).to.have.property('size', 1)
    takeConsole()
  })
})
