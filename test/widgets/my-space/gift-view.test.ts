import { expect } from '@open-wc/testing'
import { html, render } from 'lit'
import { giftView, type GiftView } from '../../../widgets/my-space/loans/gift-view.js'
import { ownLoansEnglish } from '../../../widgets/my-space/words/own-things.strings.en.js'
import { ownLoansFrench } from '../../../widgets/my-space/words/own-things.strings.js'
import { answerEnglish } from '../../../widgets/parts/loans/answer/answer.strings.en.js'
import { answerFrench } from '../../../widgets/parts/loans/answer/answer.strings.js'
import type { OwnLoan } from '../../../widgets/parts/loans/loan-state.js'
import { said } from '../../support/element-driver.js'

const asked = (id: string, other: string, more: Partial<OwnLoan> = {}): OwnLoan => ({
  id,
  other,
  otherCommune: 'Lomme',
  side: 'giver',
  status: 'requested',
  byMember: false,
  offer: { id: '9', title: 'Fauteuil', kind: 'give' },
  zone: 'Europe/Paris',
  lapsesAt: '2099-11-27T19:00:00.000Z',
  line: { count: 2, promised: false, fingerprint: '' },
  where: { commune: 'Lomme' },
  answers: ['accept', 'refuse', 'draw'],
  sequence: 0,
  createdAt: '2099-11-20T10:00:00.000Z',
  ...more,
})

const viewIn = (language: 'fr' | 'en'): GiftView => ({
  words: language === 'fr' ? ownLoansFrench : ownLoansEnglish,
  gift: (language === 'fr' ? answerFrench : answerEnglish).gift,
  language,
  level: 3,
  ledWith: {},
  write: () => undefined,
  chosen: undefined,
  choose() {},
  isDone: () => false,
  known: ({ otherSince }) => (otherSince ? `depuis ${otherSince}` : ''),
  answers: () => undefined,
})

function shown(asking: readonly OwnLoan[], language: 'fr' | 'en' = 'fr'): readonly string[] {
  const place = document.createElement('div')
  render(giftView({ offerId: '9', asking }, viewIn(language)), place)
  return [...place.querySelectorAll('.asker > :not(.face, input)')].map(said)
}

describe('beside each who would like a gift', () => {
  it('stand what they wrote, where this page reads it, and until when they wait if another is to be answered sooner', () => {
    const samira = asked('1', 'Samira', { firstWords: 'Pour la chambre de ma mère.' })
    const bruno = asked('2', 'Bruno', { lapsesAt: '2099-11-28T19:00:00.000Z', otherCommune: 'Lille' })

    expect(shown([samira, bruno]).slice(0, 2)).to.deep.equal([
      'Samira à Lomme · vendredi 20 novembre 2099 « Pour la chambre de ma mère. »',
      'Bruno à Lille · vendredi 20 novembre 2099 · à répondre avant samedi 28 novembre 2099 à 20 h',
    ])
    expect(shown([samira, bruno], 'en')[0]).to.contain('“Pour la chambre de ma mère.”')
  })

  it('stands what is known of them, whoever is chosen, chance included', () => {
    const asking = [asked('1', 'Samira', { otherSince: '2026-06' }), asked('2', 'Bruno', { otherSince: '2026-09' })]
    const place = document.createElement('div')
    render(giftView({ offerId: '9', asking }, { ...viewIn('fr'), chosen: 'chance' }), place)

    expect([...place.querySelectorAll('.asker .about')].map(said)).to.deep.equal([
      'à Lomme · vendredi 20 novembre 2099 depuis 2026-06',
      'à Lomme · vendredi 20 novembre 2099 depuis 2026-09',
      said(place.querySelector('#asker-9-chance-about')),
    ])
    expect(said(place).match(/depuis/g)).to.have.length(2)
  })

  it('stands what they give for it', () => {
    const [first] = shown([asked('1', 'Samira', { inReturn: 'Une lampe' }), asked('2', 'Bruno')])

    expect(first).to.contain('En échange : Une lampe')
  })

  it('is named by the first name alone, and described by the rest', () => {
    const place = document.createElement('div')
    document.body.append(place)
    const asking = [asked('1', 'Samira', { firstWords: 'Bonjour' }), asked('2', 'Bruno')]
    render(giftView({ offerId: '9', asking }, viewIn('fr')), place)
    const [radio] = place.querySelectorAll('input')
    const told = (name: string) => said(document.getElementById(radio?.getAttribute(name) ?? ''))

    expect(told('aria-labelledby')).to.equal('Samira')
    expect(told('aria-describedby')).to.contain('« Bonjour »')
    expect([...place.querySelectorAll('.face')].map(said)).to.deep.equal(['S', 'B', ''])
    place.remove()
  })

  it('stands the way to write to them, and what the others will read', () => {
    const place = document.createElement('div')
    const asking = [asked('1', 'Samira'), asked('2', 'Bruno')]
    const view = { ...viewIn('fr'), write: ({ other }: OwnLoan) => html`<button>Écrire à ${other}</button>` }
    render(giftView({ offerId: '9', asking }, view), place)

    expect([...place.querySelectorAll('.asker-box button')].map(said)).to.deep.equal([
      'Écrire à Samira',
      'Écrire à Bruno',
    ])
    expect(place.querySelector('label button')).to.equal(null)
    expect(said(place.querySelector('details'))).to.equal(
      'Lire ce mot C’est promis à quelqu’un d’autre. Votre demande garde sa place. Si cette personne ne vient pas, vous recevrez un e-mail.',
    )
  })
})
