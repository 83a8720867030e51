import { expect } from '@open-wc/testing'
import type { LitElement } from 'lit'
import '../../../widgets/member-map/member-map.js'
import '../../../widgets/offer-board/offer-board.js'
import '../../../widgets/repair-booking/repair-booking.js'
import { ElementDriver, inPage } from '../../support/element-driver.js'
import { consoleSoFar, takeConsole } from '../../support/quiet-console.js'

const tags = [
  ['coop-offer-board', 'kind'],
  ['coop-repair-booking', 'bike-type'],
  ['coop-member-map', 'kind'],
] as const

const open = async (tag: (typeof tags)[number][0], attributes: Record<string, string>) =>
  new ElementDriver<LitElement>(await inPage(tag, attributes))

/** What the page's author reads in the console, once the element has given up. */
async function toldBy(visitor: ElementDriver<LitElement>): Promise<string> {
  await visitor.comesTo('switched-off')
  await visitor.finds(() => consoleSoFar().length > 0, 'something should be said')
  return takeConsole().join('\n')
}

describe('a tag that is mistyped', () => {
  for (const [tag, attribute] of tags) {
    it(`says that it names no site, and breaks nothing: ${tag}`, async () => {
      const thrown: unknown[] = []
      const hear = ({ message }: ErrorEvent) => thrown.push(message)
      addEventListener('error', hear)

      const told = await toldBy(await open(tag, { share: 'off' }))
      removeEventListener('error', hear)

      expect(told).to.contain('l’attribut «\u00a0site\u00a0» est vide ou absent')
      expect(thrown).to.deep.equal([])
    })

    it(`says so, and shows not something else instead: ${attribute} of ${tag}`, async () => {
      const visitor = await open(tag, { site: 'ville-de-lomme', share: 'off', [attribute]: 'pret' })

      expect(await toldBy(visitor)).to.contain('un attribut a une valeur qui n’existe pas')
    })
  }
})
