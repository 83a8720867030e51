import { expect } from '@open-wc/testing'
import { serverUrl } from 'coop:server'
import { said, visit } from './list-support.js'

const words = 'Que cherchez-vous ?'

describe('who lends what one looks for among the places', () => {
  it('is told above the list, with our page of what each place has', async () => {
    const visitor = await visit()

    await visitor.type(words, 'remorque')
    await visitor.finds(() => visitor.find('.offering a'), 'a place should be told')

    expect(said(visitor.find('.offering [role=status]'))).to.equal('1 lieu en prête')
    expect(visitor.all('.offering a').map((link) => [said(link), link.getAttribute('href')])).to.deep.equal([
      ['La Gousse (1)', `${serverUrl}/s/ville-de-jeumont/offres?words=remorque&place=la-gousse`],
    ])
    await expect(visitor.element).to.be.accessible()
  })

  it('is told to be at least so many, without how much each has, where nobody counted all', async () => {
    const visitor = await visit({ site: 'ville-de-bastia' })

    await visitor.type(words, 'parasol')
    await visitor.finds(() => visitor.find('.offering a'), 'a place should be told')

    expect(said(visitor.find('.offering [role=status]'))).to.equal('Au moins 1 lieu en prête')
    expect(visitor.all('.offering a').map(said)).to.deep.equal(['La Marine'])
  })

  it('is asked in one request with the list, and not before something is typed', async () => {
    const visitor = await visit()
    const before = visitor.asked.length
    expect(visitor.asked.filter((one) => one.includes('placesWith'))).to.deep.equal([])

    visitor.field(words).value = 'remorque'
    visitor.field(words).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    await visitor.finds(() => visitor.find('.offering a'), 'a place should be told')

    expect(visitor.asked.slice(before).filter((one) => /placesWith|members\.search/.test(one))).to.have.lengthOf(1)
  })

  it('goes with the words, and is nothing where nobody has it', async () => {
    const visitor = await visit()
    await visitor.type(words, 'remorque')
    await visitor.finds(() => visitor.find('.offering a'), 'a place should be told')

    visitor.field(words).value = ''
    await visitor.type(words, 'gousse')
    await visitor.finds(() => visitor.names[0] === 'La Gousse', 'the place itself should be found')

    expect(said(visitor.find('.offering'))).to.equal('')
  })

  it('is said in English', async () => {
    const visitor = await visit({ lang: 'en' })

    await visitor.type('What are you looking for?', 'remorque')
    await visitor.finds(() => visitor.find('.offering a'), 'a place should be told')

    expect(said(visitor.find('.offering [role=status]'))).to.equal('1 place has some to lend')
    const [link] = visitor.all('.offering a')
    expect(link!.getAttribute('href')).to.equal(
      `${serverUrl}/s/ville-de-jeumont/offres?words=remorque&place=la-gousse&lang=en`,
    )
  })

  it('is not asked where the site shows no offers', async () => {
    const visitor = await visit({ site: 'ville-d-orange' })

    await visitor.type(words, 'remorque')
    await visitor.comesTo('nothing-found')

    expect(visitor.asked.filter((one) => one.includes('placesWith'))).to.deep.equal([])
  })
})
