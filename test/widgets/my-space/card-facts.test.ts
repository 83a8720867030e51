import { expect } from '@open-wc/testing'
import { render } from 'lit'
import { cardFacts } from '../../../widgets/my-space/loans/card-facts.js'
import { answerEnglish } from '../../../widgets/parts/loans/answer/answer.strings.en.js'
import { answerFrench } from '../../../widgets/parts/loans/answer/answer.strings.js'
import type { OwnLoan } from '../../../widgets/parts/loans/loan-state.js'
import { said } from '../../support/element-driver.js'
import { lent } from './lent.js'

const asked: OwnLoan = {
  ...lent,
  id: 'asked',
  status: 'requested',
  from: '2027-03-05',
  to: '2027-03-06',
  answers: ['accept', 'refuse'],
}

function shown(loan: Partial<OwnLoan>, language: 'fr' | 'en' = 'fr', all: readonly OwnLoan[] = []): string {
  const place = document.createElement('div')
  const words = language === 'fr' ? answerFrench : answerEnglish
  const saying = { words, language, zone: 'Europe/Paris', today: '2027-03-02' }
  render(cardFacts({ ...asked, ...loan }, saying, { all }), place)
  return said(place)
}

describe('what helps to answer, on the card of what is asked', () => {
  it('are the words of who asks where they may be read, and what is known of them', () => {
    expect(shown({ firstWords: 'Mes petits-enfants arrivent.', otherEnded: 9 })).to.equal(
      '9 fois, tout s’est bien passé Jeannine vous écrit : Mes petits-enfants arrivent.',
    )
    expect(shown({ otherEnded: 3 }, 'en')).to.equal('all went well 3 times')
    expect(shown({ otherSince: '2027-03', otherVerified: true, otherEnded: 9 })).to.equal(
      'depuis mars 2027 · adresse e‑mail vérifiée · 9 fois, tout s’est bien passé',
    )
    expect(shown({})).to.equal('')
  })

  it('are the first of many words, and all of them on a press', () => {
    const long = `${'Mes petits-enfants arrivent samedi. '.repeat(8)}Merci d’avance.`
    const place = document.createElement('div')
    const saying = { words: answerFrench, language: 'fr', zone: 'Europe/Paris', today: '2027-03-02' } as const
    const draw = (isWhole: boolean) => {
      const reading = { isWhole, turn: () => draw(!isWhole) }
      render(cardFacts({ ...asked, firstWords: long }, saying, { reading }), place)
    }
    const read = () => said(place.querySelector('.text'))
    const button = () => place.querySelector('button')
    draw(false)

    expect(read()).to.match(/^Mes petits-enfants arrivent samedi\. .*…$/)
    expect(read().length).to.be.lessThan(165)
    expect(long.startsWith(read().slice(0, -1))).to.equal(true)
    button()?.click()
    expect([read(), said(button())]).to.deep.equal([long, 'Replier'])
    button()?.click()
    expect([read().endsWith('…'), said(button())]).to.deep.equal([true, 'Lire ce mot'])
  })

  it('are all of a few words, however many lines', () => {
    expect(shown({ firstWords: 'Bonjour Nadia.' })).to.equal('Jeannine vous écrit : Bonjour Nadia.')
    const lines = ['Un', 'deux', 'trois', 'quatre', 'cinq']
    const place = document.createElement('div')
    const saying = { words: answerEnglish, language: 'en', zone: 'Europe/Paris', today: '2027-03-02' } as const
    const reading = { isWhole: false, turn() {} }
    render(cardFacts({ ...asked, firstWords: lines.join('\n') }, saying, { reading }), place)
    expect(said(place)).to.equal('Jeannine writes to you: Un deux trois quatre… Read it all')
  })

  it('are what else one lends on one of these days', () => {
    const other = (title: string, days: Partial<OwnLoan>): OwnLoan => ({
      ...asked,
      id: title,
      other: 'Marcel',
      offer: { id: title, title, kind: 'lend' },
      status: 'agreed',
      ...days,
    })
    const all = [
      asked,
      other('Perceuse', { from: '2027-03-06', to: '2027-03-08' }),
      other('Escabeau', { from: '2027-03-01', to: '2027-03-04' }),
      other('Scie', { from: '2027-03-05', to: '2027-03-05', side: 'taker' }),
      other('Tente', { from: '2027-03-05', to: '2027-03-05', status: 'refused' }),
    ]

    expect(shown({}, 'fr', all)).to.equal('Ces jours-là aussi : Perceuse (Marcel).')
    expect(shown({}, 'en', all)).to.equal('On these days too: Perceuse (Marcel).')
  })

  it('matter no more once it is answered', () => {
    expect(shown({ firstWords: 'Bonjour', otherEnded: 9, status: 'agreed' })).to.equal('')
  })
})

describe('what is to be brought back', () => {
  const out = { side: 'taker', status: 'out', byMember: true } as const
  const [today, tomorrow, friday] = [
    { day: '2027-03-02', from: '14:00', to: '18:00' },
    { day: '2027-03-03', from: '10:00', to: '12:30' },
    { day: '2027-03-05', from: '10:00', to: '18:00' },
  ] as const

  it('is told with the next times when its place is open, as people say them', () => {
    expect(shown({ ...out, opens: [today, tomorrow] })).to.equal(
      'Le lieu est ouvert aujourd’hui, de 14 h à 18 h, puis demain, de 10 h à 12 h 30.',
    )
    expect(shown({ ...out, opens: [friday] })).to.equal('Le lieu est ouvert vendredi 5 mars, de 10 h à 18 h.')
    expect(shown({ ...out, opens: [tomorrow, friday] }, 'en')).to.equal(
      'The place is open tomorrow, from 10:00 to 12:30, then Friday 5 March, from 10:00 to 18:00.',
    )
  })

  it('says nothing where nobody knows its hours', () => {
    expect(shown({ ...out, opens: [] })).to.equal('')
  })
})
