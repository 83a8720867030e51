import { expect } from '@open-wc/testing'
import { said, visit } from './list-support.js'

const words = 'Réparation, atelier ou commune'

describe('repairers by words', () => {
  it('are those who do what one writes, while one types', async () => {
    const visitor = await visit()
    const all = visitor.count

    await visitor.type(words, 'hydrauliques')
    await visitor.finds(() => visitor.count !== all, 'fewer should be found')

    expect(visitor.count).to.equal('1 réparateur')
    await expect(visitor.element).to.be.accessible()
  })

  it('are all again by one press where nobody is found', async () => {
    const visitor = await visit()
    const all = visitor.count

    await visitor.type(words, 'piscine')
    await visitor.comesTo('nothing-found')
    expect(visitor.notice).to.contain('Aucun réparateur ne correspond.')
    visitor.button('Sans « piscine »').click()
    await visitor.finds(() => visitor.count === all, 'all should be back')

    expect(visitor.field(words).value).to.equal('')
  })

  it('tell their free times from the day on that one writes', async () => {
    const visitor = await visit()
    const first = visitor.all('.card .free').map(said)

    await visitor.type(words, 'freins samedi')
    await visitor.finds(() => visitor.find('.notice'), 'the day should be said')

    expect(visitor.notice).to.match(/^samedi : créneaux libres à partir du samedi \d+ \S+$/)
    expect(visitor.all('.card .free').map(said)[0]).to.not.equal(first[0])
    visitor.field(words).value = ''
    await visitor.type(words, 'freins')
    await visitor.finds(() => !visitor.find('.notice'), 'it goes with the day')
  })

  it('say that a long question was cut, and say it no more of a short one', async () => {
    const visitor = await visit()

    await visitor.type(words, 'freins crevaison vitesses hydrauliques électrique cargo')
    await visitor.finds(() => visitor.find('.notice'), 'what was left out should be said')

    expect(visitor.notice).to.equal('Cherché avec 4 de ces mots, ceux qui en disent le plus.')
    visitor.field(words).value = ''
    await visitor.type(words, 'freins')
    await visitor.finds(() => !visitor.find('.notice'), 'it goes with the words')
  })

  it('are asked for in the language of the page', async () => {
    const visitor = await visit({ lang: 'en' })
    const all = visitor.count

    await visitor.type('Repair, workshop or town', 'ebike')
    await visitor.finds(() => visitor.count !== all, 'fewer should be found')

    expect(
      visitor.asked.filter((one) => one.includes('"words":"ebike"') && one.includes('"language":"en"')),
    ).not.to.deep.equal([])
  })

  it('are not looked for where the page is about one place', async () => {
    const visitor = await visit({ place: 'les-rayons-du-marais' })

    expect(said(visitor.find('.form'))).not.to.contain(words)
  })
})
