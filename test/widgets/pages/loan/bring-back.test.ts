import { expect } from '@open-wc/testing'
import { html, render } from 'lit'
import { answerBar } from '../../../../widgets/parts/loans/answer/answer-bar.js'
import { emptyDraft, type Draft, type FormView } from '../../../../widgets/parts/loans/answer/draft.js'
import { answerFrench } from '../../../../widgets/parts/loans/answer/answer.strings.js'
import { factsOf, sayingOf } from '../../../../widgets/parts/loans/answer/facts-of.js'
import { loanStateFrench } from '../../../../widgets/parts/loans/loan-state.strings.js'
import { loanState } from '../../../../widgets/parts/loans/loan-state.js'
import { said } from '../../../support/element-driver.js'
import { lent } from './lent.js'

const late = {
  ...lent,
  side: 'taker',
  status: 'out',
  byMember: true,
  other: 'L’Étagère',
  lateDays: 3,
  answers: ['bring-back', 'ask-longer'],
} as const satisfies Partial<typeof lent>

function shown(draft: Partial<Draft> = {}) {
  const sent: unknown[] = []
  const place = document.createElement('div')
  const loan = { ...late, answers: [...late.answers] }
  const saying = sayingOf(loan, { words: answerFrench, language: 'fr' as const })
  const view: FormView = {
    facts: factsOf(loan, saying),
    saying,
    draft: { ...emptyDraft(), ...draft },
    isSending: false,
    change: () => {},
    miss: () => {},
    open: (what) => sent.push(['open', what]),
    back: () => {},
    send: (answer, words) => sent.push(['send', answer, words]),
    calendar: () => html``,
  }
  render(answerBar(loan, view), place)
  document.body.append(place)
  const press = (name: RegExp) => [...place.querySelectorAll('button')].find((one) => name.test(said(one)))!.click()
  return { place, sent, press }
}

describe('a thing of a place that is to be given back', () => {
  it('is said to be back first of all, in a question that tells who looks', () => {
    const first = shown()
    expect([...first.place.querySelectorAll('.answers button')].map((one) => said(one))[0]).to.equal('Je l’ai rendu…')
    first.press(/rendu…/)
    expect(first.sent).to.eql([['open', 'bring-back']])

    const asked = shown({ opened: 'bring-back', words: ' Posée à l’accueil. ' })
    expect(said(asked.place)).to.contain(
      'L’Étagère le vérifie et le note. En attendant, vous ne recevez plus de rappel.',
    )
    asked.press(/^Oui, je l’ai rendu$/)
    expect(asked.sent).to.eql([['send', 'bring-back', { words: 'Posée à l’accueil.' }]])
  })

  it('stands as said to be back, and no more as late', () => {
    const view = { words: loanStateFrench, language: 'fr' as const }
    expect(loanState({ ...late, answers: [] }, view)).to.match(/^C’était à rendre le /)
    expect(loanState({ ...late, answers: [], broughtAt: '2099-12-02T10:00:00.000Z' }, view)).to.equal(
      'Vous l’avez dit rendu\u00a0: à vérifier par L’Étagère.',
    )
  })
})
