import { expect } from '@open-wc/testing'
import { html, render } from 'lit'
import { giftView, isToChoose } from '../../../../widgets/pages/loan/gift-view.js'
import type { Loan } from '../../../../widgets/pages/loan/loan-link.js'
import { english } from '../../../../widgets/pages/loan/loan-page.strings.en.js'
import { french } from '../../../../widgets/pages/loan/loan-page.strings.js'
import { emptyDraft } from '../../../../widgets/parts/loans/answer/draft.js'
import { factsOf, sayingOf } from '../../../../widgets/parts/loans/answer/facts-of.js'
import { said } from '../../../support/element-driver.js'
import { lent } from './lent.js'

const other = (id: string, name: string) => ({
  id,
  name,
  commune: 'Lille',
  words: `De ${name}`,
  at: '2099-11-21T10:00:00.000Z',
  promised: false,
  lapsesAt: '2099-11-28T19:00:00.000Z',
  path: `/s/lomme/demande/${id}#secret`,
})

const { from: _from, to: _to, ...gift } = lent

/** Lucas asked second. */
const wished: Loan = {
  ...gift,
  id: '2',
  offer: { id: '9', title: 'Fauteuil', kind: 'give' },
  answers: ['accept', 'refuse', 'draw'],
  line: { count: 3, promised: false, fingerprint: '' },
  words: 'Bonjour',
  inLine: [other('1', 'Samira'), other('3', 'Priya')],
}

function shown(loan: Loan, more: { chosen?: string; isGone?: boolean; language?: 'fr' | 'en' } = {}) {
  const { chosen, isGone = false, language = 'fr' } = more
  const place = document.createElement('div')
  const done: unknown[] = []
  const saying = sayingOf(loan, { words: language === 'en' ? english : french, language, home: '/s/lomme/offres' })
  const view = {
    facts: factsOf(loan, saying),
    saying,
    draft: emptyDraft(),
    isSending: false,
    change() {},
    miss() {},
    open: (what: string) => done.push(['open', what]),
    back() {},
    send: (answer: string) => done.push(['send', answer]),
    calendar: () => html``,
    chosen,
    isGone,
    isApart: false,
    choose: (whom: string) => done.push(['choose', whom]),
  }
  render(giftView(loan, view), place)
  const checked = [...place.querySelectorAll('input')].filter((each) => each.checked).map(({ value }) => value)
  const buttons = [...place.querySelectorAll('button')]
  return { place, done, checked, buttons, names: buttons.map(said), text: said(place) }
}

describe('the choice of a giver on the page behind a mail', () => {
  it('shows all who ask in the order in which they did, with their words, and whose page it is chosen', () => {
    const page = shown(wished)

    expect([...page.place.querySelectorAll('.asker > :not(.face, input)')].map(said)).to.deep.equal([
      'Samira à Lille · samedi 21 novembre 2099 · à répondre avant samedi 28 novembre 2099 à 20 h « De Samira »',
      'Lucas à Lomme · vendredi 20 novembre 2099 « Bonjour »',
      'Priya à Lille · samedi 21 novembre 2099 · à répondre avant samedi 28 novembre 2099 à 20 h « De Priya »',
      'Laisser le hasard choisir Chacun a la même chance.',
    ])
    expect(page.text).to.match(/^Répondez avant vendredi 27 novembre 2099 à 20 h F?\s?Fauteuil 3 personnes/)
    expect(page.checked).to.deep.equal(['2'])
    expect(page.names).to.deep.equal(['Donner à Lucas', 'Refuser…'])
    page.buttons[0]?.click()
    // A radio outside a page tells no change.
    document.body.append(page.place)
    page.place.querySelector<HTMLInputElement>('input[value="3"]')?.click()
    page.place.remove()
    expect(page.done).to.deep.equal([
      ['send', 'accept'],
      ['choose', '3'],
    ])
  })

  it('gives nothing to anybody while the page is on its way to whom was chosen', () => {
    const page = shown(wished, { chosen: '3' })

    expect(page.checked).to.deep.equal(['3'])
    expect(page.names[0]).to.equal('Un instant…')
    for (const button of page.buttons) button.click()
    expect(page.done).to.deep.equal([])
  })

  it('offers a draw alone where chance is chosen, and chance first where a day of it was told', () => {
    const drawn = {
      ...wished,
      answers: ['refuse', 'draw'] as const,
      line: { ...wished.line!, drawAt: '2099-12-01T11:00:00.000Z' },
    }

    expect(shown(wished, { chosen: 'chance' }).names).to.deep.equal(['Tirer au sort…'])
    expect(shown({ ...drawn, answers: [...drawn.answers] }).checked).to.deep.equal(['chance'])
  })

  it('says in both languages that whoever was chosen has left', () => {
    expect(shown(wished, { isGone: true }).text).to.contain('La personne que vous aviez choisie n’en veut plus.')
    expect(shown(wished, { isGone: true, language: 'en' }).text).to.contain('does not want it any more')
    expect(shown(wished, { language: 'en' }).names[0]).to.match(/Lucas/)
  })

  it('is there while it is nobody’s yet, for its giver and nobody else', () => {
    const promised = { ...wished, line: { ...wished.line!, promised: true } }
    const { inLine: _others, ...alone } = wished

    expect(
      [wished, promised, alone, { ...wished, side: 'taker' as const }, { ...wished, status: 'agreed' as const }].map(
        isToChoose,
      ),
    ).to.deep.equal([true, false, false, false, false])
  })
})
