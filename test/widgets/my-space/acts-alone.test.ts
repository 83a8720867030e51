import { expect } from '@open-wc/testing'
import { html, render } from 'lit'
import { answerBar } from '../../../widgets/parts/loans/answer/answer-bar.js'
import { answerFrench } from '../../../widgets/parts/loans/answer/answer.strings.js'
import { answerStyles } from '../../../widgets/parts/loans/answer/answer.styles.js'
import type { LoanAct } from '../../../widgets/parts/loans/answer/answerable.js'
import { emptyDraft } from '../../../widgets/parts/loans/answer/draft.js'
import { factsOf, sayingOf } from '../../../widgets/parts/loans/answer/facts-of.js'
import type { OwnLoan } from '../../../widgets/parts/loans/loan-state.js'
import { adoptStyles } from '../../../widgets/shared/adopted-styles.js'
import { said } from '../../support/element-driver.js'
import { lent } from './lent.js'

const agreed: OwnLoan = { ...lent, from: '2099-03-05', to: '2099-03-06' }

/** How far from the edge of its card each act begins. */
function begins(answers: readonly LoanAct[]): Record<string, number> {
  const card = document.createElement('div')
  card.style.inlineSize = '290px'
  document.body.append(card)
  const root = card.attachShadow({ mode: 'open' })
  adoptStyles(root, [answerStyles])
  const saying = sayingOf(agreed, { words: answerFrench, language: 'fr' } as const)
  const nothing = () => {}
  const loan = { ...agreed, answers: [...answers] }
  const does = { change: nothing, miss: nothing, open: nothing, back: nothing, send: nothing, calendar: () => html`` }
  const view = {
    facts: factsOf(loan, saying),
    saying,
    draft: emptyDraft(),
    isSending: false,
    at: '',
    level: 4,
    ...does,
  }
  render(answerBar(loan, view), root)
  const found = [...root.querySelectorAll('button')].map((button) => {
    const text = document.createRange()
    text.selectNodeContents(button)
    return [said(button), Math.round(text.getBoundingClientRect().left - card.getBoundingClientRect().left)] as const
  })
  card.remove()
  return Object.fromEntries(found)
}

describe('what may be done with a loan', () => {
  it('begins at the edge, as the links below, where nothing heavier stands there', () => {
    expect(begins(['propose', 'cancel'])).to.deep.equal({ 'Autres jours…': 0, 'Annuler…': 0 })
  })

  it('stands in the middle below what is mostly done', () => {
    const { 'Annuler…': cancel } = begins(['hand-over', 'cancel'])

    expect(cancel).to.be.above(50)
  })
})
