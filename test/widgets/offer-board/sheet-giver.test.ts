import { expect } from '@open-wc/testing'
import { said } from '../../support/element-driver.js'
import { visit } from './sheet-support.js'

describe('who gives an offer', () => {
  it('is said with the month since when, and has all their offers one press away', async () => {
    const visitor = await visit()
    await visitor.open(/Guitare folk/)
    expect(said(visitor.find('.about'))).to.match(/Sur le réseau depuis \S+ \d{4}/)
    expect(said(visitor.find('.about'))).not.to.include('Réponse')

    await visitor.press('Ses autres offres')
    await visitor.finds(() => visitor.all('.others li').length > 0, 'the other offers should be listed')
    await expect(visitor.element).to.be.accessible()
    const titles = visitor.all('.others a span:first-child').map((each) => said(each))
    expect(titles).not.to.include('Guitare folk et accordeur')

    visitor.find('.others a')!.click()
    await visitor.finds(() => said(visitor.find('.dialog-title')) === titles[0], 'the other offer should be shown')
  })

  it('is said with how soon an answer usually comes, once there were three', async () => {
    const visitor = await visit({ category: 'cooking' })
    await visitor.open(/^Appareil à raclette/)
    expect(said(visitor.find('.about'))).to.include('Réponse d’habitude en quelques heures')
    await expect(visitor.element).to.be.accessible()
  })
})
