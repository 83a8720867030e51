import { expect } from '@open-wc/testing'
import { render } from 'lit'
import { factsOf, sayingOf } from '../../../../widgets/parts/loans/answer/facts-of.js'
import { loanHead } from '../../../../widgets/pages/loan/loan-head.js'
import type { Loan } from '../../../../widgets/pages/loan/loan-link.js'
import { english } from '../../../../widgets/pages/loan/loan-page.strings.en.js'
import { french } from '../../../../widgets/pages/loan/loan-page.strings.js'
import { said } from '../../../support/element-driver.js'
import { lent } from './lent.js'

function shown(loan: Loan, language: 'fr' | 'en' = 'fr'): string {
  const place = document.createElement('div')
  const words = language === 'en' ? english : french
  const saying = sayingOf(loan, { words, language, home: '/s/ville-de-lomme/offres' })
  render(loanHead(loan, { facts: factsOf(loan, saying), saying, said: '' }), place)
  return said(place)
}

describe('what is said first on the page of what is asked', () => {
  it('says of the other what they show: since when, and how often all went well', () => {
    const known = shown({ ...lent, otherSince: '2027-03', otherVerified: true, otherEnded: 9 })

    expect(known).to.contain('depuis mars 2027 · adresse e‑mail vérifiée · 9 fois, tout s’est bien passé')
    expect(shown({ ...lent, otherEnded: 3 }, 'en')).to.contain('all went well 3 times')
  })

  it('says to who gives it what is asked and for which days as the mail says it, in both languages', () => {
    expect(shown(lent)).to.match(/^Lucas voudrait vous emprunter « Perceuse », du samedi 28 au lundi 30 novembre 2099/)
    expect(shown(lent, 'en')).to.contain('“Perceuse”, from Saturday 28 to Monday 30 November 2099')
  })

  it('says when the place is open to who has a thing of it', () => {
    const out = { ...lent, side: 'taker', status: 'out', byMember: true } as const
    const opens = [{ day: '2099-11-28', from: '10:00', to: '12:00' }]

    expect(shown({ ...out, opens })).to.contain('Le lieu est ouvert samedi 28 novembre 2099, de 10 h à 12 h.')
    expect(shown({ ...out, opens: [] })).not.to.contain('Le lieu')
  })
})
