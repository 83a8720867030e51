import { expect } from '@open-wc/testing'
import { html, render } from 'lit'
import { answerBar } from '../../../../widgets/parts/loans/answer/answer-bar.js'
import { isDrawRight } from '../../../../widgets/pages/loan/draw-view.js'
import { emptyDraft, type Draft } from '../../../../widgets/parts/loans/answer/draft.js'
import type { FormView } from '../../../../widgets/pages/loan/page-views.js'
import { factsOf, sayingOf } from '../../../../widgets/parts/loans/answer/facts-of.js'
import { loanHead } from '../../../../widgets/pages/loan/loan-head.js'
import type { Loan } from '../../../../widgets/pages/loan/loan-link.js'
import { english } from '../../../../widgets/pages/loan/loan-page.strings.en.js'
import { french } from '../../../../widgets/pages/loan/loan-page.strings.js'
import { meetingView } from '../../../../widgets/pages/loan/meeting-view.js'
import { lent } from './lent.js'

function shown(loan: Loan, { draft = {}, language = 'fr' }: { draft?: Partial<Draft>; language?: 'fr' | 'en' } = {}) {
  const sent: unknown[] = []
  const place = document.createElement('div')
  document.body.append(place)
  const saying = sayingOf(loan, {
    words: language === 'en' ? english : french,
    language,
    home: `/s/ville-de-lomme/offres${language === 'en' ? '?lang=en' : ''}`,
  })
  const view: FormView = {
    facts: factsOf(loan, saying),
    saying,
    draft: { ...emptyDraft(), ...draft },
    isSending: false,
    change: (patch) => sent.push(['change', patch]),
    miss: (what) => sent.push(['miss', what]),
    open: (what) => sent.push(['open', what]),
    back: () => sent.push(['back']),
    send: (answer, said) => sent.push(['send', answer, said]),
    calendar: () => html`<p>calendar</p>`,
  }
  const meeting = meetingView(loan, { ...view, show: (what) => sent.push(['show', what]) })
  render(html`${loanHead(loan, { ...view, said: '' })} ${answerBar(loan, view)} ${meeting}`, place)
  const text = place.innerText.replace(/\s+/g, ' ')
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('button')]
  return { place, text, sent, press: (name: RegExp) => buttons.find(({ innerText }) => name.test(innerText))?.click() }
}

const titleOf = (loan: Loan) => shown(loan).place.querySelector('h1')?.innerText.replace(/\s+/g, ' ')
const named = ({ place }: ReturnType<typeof shown>) =>
  [...place.querySelectorAll<HTMLElement>('.answers button')].map(({ innerText }) => innerText.trim())

describe('the page of what is asked', () => {
  it('asks the giver first for a yes, then for other days, and refusing is never hidden', () => {
    const page = shown(lent)

    expect(named(page)).to.eql(['Accepter ces jours', 'Autres jours…', 'Refuser…'])
    expect(page.text).to.contain('Répondez avant vendredi 27 novembre 2099 à 20 h.')
    page.press(/Accepter/)
    page.press(/Refuser/)
    expect(page.sent).to.eql([
      ['send', 'accept', {}],
      ['open', 'refuse'],
    ])
  })

  it('punctuates the phone that one shows as its language does', () => {
    const meeting = (language: 'fr' | 'en') =>
      shown({ ...lent, mayShow: true, ownPhone: '06 12 34 56 78' }, { language }).place.querySelector('.meeting .meta')
        ?.textContent

    expect(meeting('fr')).to.equal('Ce que vous montrez à\u00a0Lucas\u00a0: 06\u00a012\u00a034\u00a056\u00a078')
    expect(meeting('en')).to.equal('What you show Lucas: 06\u00a012\u00a034\u00a056\u00a078')
  })

  it('says a limit of today as people do, and never « avant aujourd’hui »', () => {
    const realNow = Date.now
    Date.now = () => Date.parse('2099-11-27T13:00:00Z')
    const limit = (language: 'fr' | 'en') => shown(lent, { language }).text
    try {
      expect(limit('fr')).to.contain('Répondez avant 20 h aujourd’hui.')
      expect(limit('en')).to.contain('20:00 today')
    } finally {
      Date.now = realNow
    }
  })

  it('says in every state, to both sides, in both languages, how it stands', () => {
    const statuses: Loan['status'][] = [
      ...(['requested', 'proposed', 'agreed', 'out', 'returned', 'handed-over', 'done', 'refused'] as const),
      ...(['cancelled', 'expired', 'lost', 'damaged', 'unconfirmed'] as const),
    ]
    for (const status of statuses)
      for (const side of ['giver', 'taker'] as const)
        for (const language of ['fr', 'en'] as const) {
          const page = shown(
            { ...lent, status, side, proposed: { from: '2099-12-01', to: '2099-12-03', by: 'giver' }, answers: [] },
            { language },
          )
          expect(page.place.querySelector('h1')?.innerText, `${status} ${side} ${language}`).not.to.equal('')
          expect(page.text, `${status} ${side} ${language}`).not.to.match(/undefined|\[object|NaN/)
        }
  })

  it('says to who asked in vain why, in the other’s words of the mail, and leads to the like of it', () => {
    const inVain = (loan: Partial<Loan>, language: 'fr' | 'en' = 'fr') =>
      shown({ ...lent, side: 'taker', endedBy: 'giver', answers: [], ...loan }, { language })
    const way = ({ place }: ReturnType<typeof shown>) => place.querySelector<HTMLAnchorElement>('.ways a')

    const gone = inVain({ status: 'refused', reason: 'went-to-another' }, 'en')
    expect(gone.text).to.contain('It went to somebody else').and.to.contain('Lucas has handed it over')
    expect(way(gone)?.href).to.match(/\/s\/ville-de-lomme\/offres\?lang=en&category=outils$/)
    const refused = inVain({ status: 'refused', reason: 'not-free' })
    expect(refused.text).to.contain('« Perceuse » n’est pas libre du samedi 28 au lundi 30 novembre 2099.')
    expect(way(refused)?.innerText).to.equal('Chercher la même chose ailleurs')
    expect(inVain({ status: 'cancelled', reason: 'cannot' }).text).to.contain('Lucas a un empêchement.')
    expect(way(inVain({ status: 'expired', endedBy: 'time' }))).to.exist
    expect(way(inVain({ status: 'cancelled', endedBy: 'taker' }))).to.equal(null)
    expect(way(shown({ ...lent, status: 'refused', reason: 'not-free', answers: [] }))).to.equal(null)
  })

  it('says that it is late without blame, with three ways out', () => {
    const answers: Loan['answers'] = ['give-back', 'ask-longer', 'lost', 'damaged']
    const page = shown({ ...lent, side: 'taker', status: 'out', lateDays: 1, answers })

    expect(titleOf({ ...lent, side: 'taker', status: 'out', lateDays: 1 })).to.equal(
      'C’était à rendre le lundi 30 novembre 2099',
    )
    expect(named(page)).to.eql(['Je l’ai rendu…', 'Demander quelques jours de plus…', 'C’est perdu…', 'C’est abîmé…'])
    expect(page.text).to.contain('un mot suffit')
  })

  it('offers to put the days in a calendar until they have passed', () => {
    const agreed: Loan = { ...lent, status: 'agreed', answers: [], calendar: '/s/ville-de-lomme/demande/1/s.ics' }
    const past = { from: '2020-11-28', to: '2020-11-30' }

    expect(shown(agreed).text).to.contain('Mettre dans mon agenda')
    expect(shown({ ...agreed, ...past, status: 'out', lateDays: 3 }).text).not.to.contain('agenda')
    expect(shown({ ...agreed, ...past }).text).not.to.contain('agenda')
  })

  it('says how often a code may still be tried, and then leaves it to the presses of both', () => {
    const met: Loan = {
      ...lent,
      side: 'taker',
      status: 'agreed',
      answers: ['hand-over'],
      code: '1234',
      codeTriesLeft: 5,
    }
    const form = (codeTriesLeft: number, language: 'fr' | 'en' = 'fr') =>
      shown({ ...met, codeTriesLeft }, { draft: { opened: 'hand-over', wrong: 'code-other' }, language })
    const box = ({ place }: ReturnType<typeof shown>) => place.querySelector<HTMLInputElement>('#loan-code')

    expect(form(3).text).to.contain('Demandez-le à nouveau (encore 3 essais), ou laissez la case vide.')
    expect(form(1, 'en').text).to.contain('Ask for it again (one more try), or leave the box empty.')
    expect(box(form(3))?.getAttribute('aria-invalid')).to.equal('true')
    const over = form(0)
    expect(box(over)).to.equal(null)
    expect(over.text).to.contain('Confirmez sans code : Lucas reçoit un e-mail pour confirmer aussi.')
    over.press(/Oui, je l’ai/)
    expect(over.sent).to.eql([['send', 'hand-over', {}]])
  })

  it('repeats the thing and its days before it cancels, asks why, and leaves the way back', () => {
    const agreed: Loan = { ...lent, status: 'agreed', answers: ['cancel'] }
    const page = shown(agreed, { draft: { opened: 'cancel', reason: 'other' } })

    expect(page.text).to.contain('Annuler « Perceuse », du samedi 28 au lundi 30 novembre 2099 ?')
    page.press(/^Annuler le prêt$/)
    page.press(/Ne rien annuler/)
    expect(page.sent).to.eql([['miss', 'words'], ['back']])
  })

  it('shows before the press what the other will read of a refusal', () => {
    const page = shown(lent, { draft: { opened: 'refuse', words: 'Une autre fois.' } })

    expect(page.place.querySelector<HTMLElement>('.reads')?.innerText.replace(/\s+/g, ' ')).to.equal(
      'Lucas lira : « Perceuse » n’est pas libre du samedi 28 au lundi 30 novembre 2099. Une autre fois.',
    )
    page.press(/^Refuser la demande$/)
    expect(page.sent).to.eql([['send', 'refuse', { reason: 'not-free', words: 'Une autre fois.' }]])
  })

  it('asks to confirm what the other said, and nothing that they did not say', () => {
    const handed = { what: 'out', by: 'taker', at: lent.createdAt } as const
    const answers: Loan['answers'] = ['hand-over', 'deny', 'cancel']
    const page = shown({ ...lent, status: 'agreed', said: handed, answers })

    expect(named(page)).to.eql(['Oui, c’est fait', 'Non, pas encore', 'Annuler…'])
  })

  it('names what each says of the thing, to both sides, and says « retrouvé » of nothing that was not lost', () => {
    const at = lent.createdAt
    const said = (loan: Partial<Loan>, by: 'giver' | 'taker', what: 'out' | 'back' = 'out') =>
      titleOf({ ...lent, status: what === 'out' ? 'agreed' : 'out', answers: [], ...loan, said: { what, by, at } })
    const taker = { side: 'taker' } as const

    expect(said(taker, 'giver')).to.equal('Lucas dit vous avoir remis « Perceuse ». Vous confirmez ?')
    expect(said({}, 'taker')).to.equal('Lucas dit avoir reçu « Perceuse ». Vous confirmez ?')
    expect(said({}, 'giver')).to.match(/^Vous avez dit avoir remis « Perceuse »\. Lucas doit le confirmer/)
    expect(said({}, 'taker', 'back')).to.equal('Lucas dit vous avoir rendu « Perceuse ». Vous confirmez ?')
    expect(said(taker, 'giver', 'back')).to.equal('Lucas dit que vous lui avez rendu « Perceuse ». Vous confirmez ?')
    expect(said({}, 'giver', 'back')).to.match(/^Vous avez dit que Lucas vous a rendu « Perceuse »\./)
    const help = { offer: { id: '2', title: 'Poser des étagères', kind: 'help' } } as const
    expect(said({ ...taker, ...help }, 'giver')).to.contain('Lucas dit que c’est fait, pour « Poser des étagères ».')
    const out = shown({ ...lent, status: 'out', answers: [] })
    expect(out.text).to.contain('Quand Lucas vous l’aura rendu, dites-le ici.').and.not.to.contain('retrouvé')
  })

  it('shows one code when a thing changes hands: the giver says theirs, the other types it', () => {
    const met: Loan = { ...lent, status: 'agreed', answers: ['hand-over'], code: '1234', codeTriesLeft: 5 }
    const form = (side: Loan['side']) => shown({ ...met, side }, { draft: { opened: 'hand-over' } })

    expect(form('giver').text).to.contain('1234')
    expect(form('giver').place.querySelector('#loan-code')).to.equal(null)
    expect(form('taker').text).not.to.contain('1234')
    expect(form('taker').place.querySelector('#loan-code')).to.exist
  })

  it('lets the giver refuse other days once, cancel their own proposal, and cancel what stands', () => {
    const later = { from: '2099-12-01', to: '2099-12-03' }
    const theirs: Loan = { ...lent, status: 'proposed', proposed: { ...later, by: 'taker' } }
    const buttons = (loan: Loan) => named(shown(loan))

    expect(buttons({ ...theirs, answers: ['agree', 'decline', 'cancel'] })).to.eql([
      'D’accord pour ces jours',
      'Refuser ces jours…',
    ])
    expect(buttons({ ...theirs, proposed: { ...later, by: 'giver' }, answers: ['cancel'] })).to.eql(['Annuler…'])
    expect(buttons({ ...theirs, stands: true, answers: ['agree', 'decline', 'cancel'] })).to.eql([
      'D’accord pour ces jours',
      'Garder les jours d’avant',
      'Annuler…',
    ])
  })

  it('promises a reminder only before the eve, and says what to do once the days have come, or passed', () => {
    const today = Date.parse(new Date().toISOString().slice(0, 10))
    const day = (after: number) => new Date(today + after * 86_400_000).toISOString().slice(0, 10)
    const said = (from: number, to: number, status: Loan['status'] = 'agreed') =>
      shown({ ...lent, side: 'taker', status, from: day(from), to: day(to) }).text

    expect(said(5, 7)).to.contain('Vous recevrez un rappel la veille.')
    expect(said(-1, 5)).to.match(/ci-dessous\. Quand c’est fait, dites-le ici\./)
    expect(said(-9, -5)).to.match(/C’était prévu du .* Si c’est fait, dites-le ici ; sinon, annulez\./)
    expect(said(-9, 7, 'out')).to.contain('Vous recevrez un rappel la veille. Une fois rendu, dites-le ici.')
    expect(said(-9, -1, 'out')).not.to.contain('rappel')
  })

  it('says that the copy is not there, and leads to another only where there is one', () => {
    const displaced: Loan = { ...lent, side: 'taker', status: 'agreed', displaced: true }
    const alone = shown({ ...displaced, answers: ['hand-over', 'cancel'] })
    const other = shown({ ...displaced, answers: ['hand-over', 'move', 'cancel'] })

    expect(titleOf(displaced)).to.equal('« Perceuse » n’est pas encore là')
    expect(alone.text).to.contain('D’ici là, voyez avec Lucas, ci-dessous, ce qui est possible.')
    expect(named(other)[0]).to.equal('Prendre un autre exemplaire')
    expect(other.text).to.contain('Un autre exemplaire est libre : vous pouvez le prendre.')
  })

  it('reckons a draw again, and says when it is another', async () => {
    const fingerprint = 'cfb7ec633e51da415f95da627b92cf20d98b557b79c450ba23492b6182521e31'
    const drawn = { number: '4f1c', fingerprint, among: ['samira', 'theo', 'lucas'], which: 1, at: lent.createdAt }

    expect(await isDrawRight(drawn)).to.equal(true)
    expect(await isDrawRight({ ...drawn, which: 2 })).to.equal(false)
    expect(await isDrawRight({ ...drawn, number: '4f1d' })).to.equal(false)
  })
})
