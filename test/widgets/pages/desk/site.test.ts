import { expect } from '@open-wc/testing'
import { nearestOf } from '../../../../widgets/pages/desk/rooms/site/contrasts.js'
import { apart, only, pageTyped, pairAs, pairIn, type Held } from '../../../../widgets/pages/desk/rooms/site/site.js'
import { elementSnippet, pageOf, policySnippet, scriptSnippet } from '../../../../widgets/words/elements/snippets.js'

const held: Held = {
  name: 'Lomme',
  languages: ['fr'],
  elements: ['offer-board'],
  moderation: 'after',
  look: { accent: '#8a2f4b', radius: '4px' },
  spacePage: '',
}

const placed = { slug: 'lomme', publicUrl: 'https://coop.example', language: 'fr' } as const

describe('the settings of a site that are typed', () => {
  it('are told by what is not as it was saved, whatever the order of colours', () => {
    const same = { ...held, look: { radius: '4px', accent: '#8a2f4b', font: '' } }

    expect(apart(held, same)).to.deep.equal([])
    expect(apart(held, { ...same, name: 'Lille', languages: ['en', 'fr'] })).to.deep.equal(['name', 'languages'])
    expect(only(held, ['name'])).to.deep.equal({ name: 'Lomme' })
  })

  it('have a colour for the day, and one for the night where it is given', () => {
    expect(pairIn('#8a2f4b')).to.deep.equal({ light: '#8a2f4b', dark: '' })
    expect(pairIn('light-dark(#8a2f4b, #f3a9bf)')).to.deep.equal({ light: '#8a2f4b', dark: '#f3a9bf' })
    expect(pairAs(pairIn('light-dark(#8a2f4b, #f3a9bf)'))).to.equal('light-dark(#8a2f4b, #f3a9bf)')
    expect(pairAs({ light: '#8a2f4b', dark: '' })).to.equal('#8a2f4b')
  })

  it('name a page of an address that is recognised, however it is written', () => {
    const origins = ['https://www.ville.fr', 'http://localhost:3000']

    expect(pageTyped(' https://www.ville.fr/espace?de=1 ', origins)).to.equal('https://www.ville.fr/espace?de=1')
    expect(pageTyped('www.ville.fr/espace', origins)).to.equal('https://www.ville.fr/espace')
    for (const wrong of [
      '',
      'https://ville.fr/espace',
      'https://www.ville.fr/#espace',
      'javascript:alert(1)',
      'espace',
    ])
      expect(pageTyped(wrong, origins)).to.equal(undefined)
  })

  it('are proposed each colour once, though it is too close to several', () => {
    const nearest = { name: 'accent', colour: '#9a5f00', value: '#9a5f00' } as const
    const close = {
      name: 'accent',
      scheme: 'light',
      front: '#e08a00',
      back: '#ffffff',
      ratio: 2.7,
      needed: 4.5,
    } as const

    const found = nearestOf([
      { ...close, on: 'surface', nearest },
      { ...close, on: 'sunken', nearest },
      { ...close, on: 'surface', scheme: 'dark' },
    ])

    expect(found).to.deep.equal([nearest])
  })
})

describe('what is pasted into a page', () => {
  it('is the script with the room of each element, once', () => {
    expect(scriptSnippet(placed, ['offer-board', 'my-space'])).to.equal(`<style>
  coop-offer-board,
  coop-my-space {
    display: block;
    min-block-size: 100svh;
  }
</style>
<script type="module" src="https://coop.example/v1/coop.js"></script>`)
  })

  it('is each element with a link to the same on our page', () => {
    expect(elementSnippet('member-map', placed)).to.equal(`<div>
  <coop-member-map site="lomme">
    <a href="https://coop.example/s/lomme/carte">Voir les lieux</a>
  </coop-member-map>
</div>`)
    expect(pageOf('my-space', 'lomme')).to.equal('/s/lomme/moi')
    expect(policySnippet(placed).split('\n')[1]).to.equal('connect-src https://coop.example;')
  })
})
