import { expect } from '@open-wc/testing'
import { render } from 'lit'
import { thanksBeside, type Deciding } from '../../../widgets/my-space/thanks/thanks-view.js'
import { goodEndsEnglish } from '../../../widgets/my-space/words/good-ends.strings.en.js'
import { goodEndsFrench } from '../../../widgets/my-space/words/good-ends.strings.js'
import type { OwnLoan } from '../../../widgets/parts/loans/loan-state.js'
import { said } from '../../support/element-driver.js'
import { lent } from './lent.js'

const loan: OwnLoan = {
  ...lent,
  status: 'handed-over',
  other: 'Samira',
  offer: { id: '2', title: 'Fauteuil', kind: 'give' },
}

function shown(thanks: NonNullable<OwnLoan['thanks']>, words = goodEndsFrench.thanks) {
  const place = document.createElement('div')
  const decided: Deciding[] = []
  const view = { words, level: 3, typed: '', wrong: undefined, isSending: false, type: noop, send: noop }
  render(thanksBeside({ ...loan, thanks }, { ...view, decide: (each) => decided.push(each) }), place)
  return { place, decided }
}

const noop = () => undefined

const line = { words: 'Quel fauteuil\u00a0!', isShown: true }

describe('thanks that moderators hide', () => {
  it('are told to who wrote them and to who shows them, with where the reasons are, and either may still end them', () => {
    const hidden = { ...line, hidden: true } as const
    const { decided, place } = shown({ mine: hidden, theirs: hidden })

    const [mine, theirs] = [...place.querySelectorAll('.meta')].map(said)
    expect(mine).to.equal(
      'Votre merci : « Quel fauteuil ! ». La modération l’a caché : plus personne ne le lit sous une offre. Un e‑mail vous a dit pourquoi, et comment contester.',
    )
    expect(theirs).to.match(/^Le merci de Samira : « Quel fauteuil ! »\. La modération l’a caché/)
    for (const button of place.querySelectorAll('button')) button.click()
    expect(decided).to.deep.equal([
      { whose: 'mine', isShown: false },
      { whose: 'theirs', isShown: false },
    ])
    const english = shown({ theirs: hidden }, goodEndsEnglish.thanks).place
    expect(said(english)).to.contain('Moderators have hidden them')
  })

  it('are told as shown while nobody hides them', () => {
    const { place } = shown({ theirs: line })

    expect(said(place.querySelector('.meta'))).to.equal('Le merci de Samira, sous vos offres : « Quel fauteuil ! ».')
  })
})
