import { expect } from '@open-wc/testing'
import { serverUrl, standIns } from 'coop:server'
import { offerSheetStates, type OfferSheetState } from '../../../widgets/offer-board/sheet/offer-sheet.js'
import { connectTo } from '../../../widgets/shared/client.js'
import { takeConsole } from '../../support/quiet-console.js'
import { strayValues } from '../../support/texts/stray-values.js'
import { visit, type Visitor } from './sheet-support.js'

const open = (visitor: Visitor) => visitor.open(/Vélo enfant/)

async function openFrom(server: string, visitor: Visitor): Promise<void> {
  connectTo(server)
  visitor.link(/Vélo enfant/).click()
}

async function report(server: string, visitor: Visitor): Promise<void> {
  await open(visitor)
  await visitor.press('Signaler cette offre')
  await visitor.comesTo('report-open')
  visitor.find('[type="radio"]')!.click()
  connectTo(server)
  await visitor.press('Envoyer le signalement')
}

const ways: Record<OfferSheetState, (visitor: Visitor) => Promise<void>> = {
  loading: (visitor) => openFrom(standIns.silent, visitor),
  shown: open,
  failed: (visitor) => openFrom(standIns.broken, visitor),
  async gone() {
    location.hash = '#offre-01890000-0000-7000-8000-000000000000'
  },
  async 'report-open'(visitor) {
    await open(visitor)
    await visitor.press('Signaler cette offre')
    await visitor.comesTo('report-open')
    await visitor.press('Envoyer le signalement')
  },
  'report-sending': (visitor) => report(standIns.silent, visitor),
  'report-refused': (visitor) => report(standIns.broken, visitor),
  'report-done': (visitor) => report(serverUrl, visitor),
}

describe('every state of a sheet', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search)
  })

  for (const state of offerSheetStates) {
    it(`can be used by everybody: ${state}`, async () => {
      const visitor = await visit({ share: '' })

      await ways[state](visitor)
      await visitor.comesTo(state)

      await expect(visitor.element).to.be.accessible()
      expect(strayValues(visitor.element)).to.eql([])
      takeConsole()
    })
  }

  it('a sheet that could not be read comes by itself when the connection is back', async () => {
    const visitor = await visit()
    await openFrom(standIns.broken, visitor)
    await visitor.comesTo('failed')

    connectTo(serverUrl)
    dispatchEvent(new Event('online'))

    await visitor.comesTo('shown')
    takeConsole()
  })

  it('what is told of an offer stays while it is read anew', async () => {
    const visitor = await visit()
    await open(visitor)
    await visitor.press('Fermer')
    await visitor.finds(() => !visitor.dialog, 'the sheet should be closed')

    await openFrom(standIns.silent, visitor)
    await visitor.finds(() => visitor.dialog, 'the sheet should be open')

    expect(visitor.state).to.equal('shown')
  })
})
