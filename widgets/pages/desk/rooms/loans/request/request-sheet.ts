import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { notice } from '../../../../../parts/notice.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { marked } from '../../../../../shared/marked.js'
import { AskedAct } from '../../../parts/asked-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import { writeWay } from '../../../parts/talk/write-link.js'
import { stateOf } from '../parts/request-state.js'
import type { Handling, LoansParts, Request, RequestAct } from '../parts/requests.js'
import type { RequestsStrings } from '../requests.strings.js'
import { ActForm, isAsked, isBad, type Asked } from './act-form.js'
import { LoanCondition } from './loan-condition.js'
import { HelpForm } from './help-form.js'
import { didSaid } from './did-said.js'
import { historyView, type History } from './history-view.js'
import { requestSheetFrench, learnRequestSheet, type RequestSheetStrings } from './request-sheet.strings.js'
import { requestFacts } from './request-facts.js'

export type RequestParts = LoansParts & {
  readonly words: () => RequestsStrings
  readonly opened: () => Request | undefined
}

/** One request: who asks for what, how to call, and what may be done about it now. */
export class RequestSheet {
  readonly #parts: RequestParts
  readonly #words: () => RequestSheetStrings | undefined
  readonly #form: ActForm
  readonly #condition: LoanCondition
  readonly #help: HelpForm
  readonly #history: RemoteRead<readonly [string, number], History>
  /** The request whose history is wanted. */
  #told = ''
  #shown = ''
  /** To which the keyboard was led. */
  #led = ''
  readonly #asked = new AskedAct<Asked, number>()

  constructor(parts: RequestParts) {
    this.#parts = parts
    this.#words = lazyStrings(parts.desk.host, {
      language: () => parts.desk.language,
      french: requestSheetFrench,
      learn: learnRequestSheet,
    })
    this.#form = new ActForm(parts, {
      keep: (request) => this.#keep(request),
      send: (request, handling) => this.#send(request, handling),
    })
    this.#condition = new LoanCondition(parts)
    this.#help = new HelpForm(parts)
    this.#history = deskRead<readonly [string, number], History>(parts.desk, {
      args: () => {
        const request = parts.opened()
        return request && request.id === this.#told ? ([request.id, request.sequence] as const) : []
      },
      read: ([loanId], how) => parts.desk.call.loans.history.query({ member: parts.member, loanId }, how),
    })
  }

  close(): void {
    this.#form.close()
    this.#history.close()
    this.#help.close()
  }

  /** Opened again, the keyboard is led to it again; what was typed is kept. */
  hide(): void {
    this.#led = ''
  }

  render(request: Request): Content {
    const { act, desk } = this.#parts
    const words = this.#words()
    if (!words) return nothing
    if (this.#shown !== request.id) {
      this.#shown = request.id
      this.#asked.end()
      act.hush()
    }
    if (this.#led !== request.id) {
      this.#led = request.id
      void focusOn(desk, '#request-title')
    }
    const { language } = desk
    const about = aboutOf(request, this.#parts.words())
    const asks = this.#asked.still(request.answers)
    return html`<section class="panel" aria-labelledby="request-title">
      <p class="to-list">
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${this.#parts.words().backToList}</a>
      </p>
      <h2 id="request-title" tabindex="-1">${marked(words.whose(about), about.what, about.who)}</h2>
      <p>${stateOf(request, { desk, words: this.#parts.words() })}</p>
      ${requestFacts(request, { words, language, nameless: this.#parts.words().nameless })}
      ${this.#isLate(request, words)}
      ${asks ? this.#form.render(request, { asks, words, about }) : this.#acts(request, words)} ${act.said('answer')}
      ${this.#write(request)} ${this.#help.render(request, words)} ${this.#condition.render(request, words, about.who)}
      ${historyView({
        words,
        language,
        who: about.who,
        zone: request.zone,
        isOpen: this.#told === request.id,
        answer: this.#history.answer,
        hasFailed: this.#history.error !== undefined,
        toggle: (isOpen) => this.#tell(request, isOpen),
      })}
    </section>`
  }

  /** Nobody reads what is written to who has no account. */
  #write({ id, other, entered, unread }: Request): Content {
    const { desk, words } = this.#parts
    return entered ? nothing : writeWay({ desk, words: words(), id, who: other || words().nameless, unread })
  }

  /** Says that the thing is not back, before it is promised. */
  #isLate({ answers, outWith }: Request, words: RequestSheetStrings): Content {
    if (outWith?.lateDays === undefined) return nothing
    const said = words.lateWith(outWith.who || this.#parts.words().nameless, outWith.lateDays)
    const more = answers.some((each) => each === 'accept' || each === 'agree') ? words.lateMeans : ''
    return notice({ tone: 'warn', title: said, ...(more && { more }) })
  }

  #acts(request: Request, words: RequestSheetStrings): Content {
    const { answers } = request
    // An act that ends it by another word says the same.
    const shown = answers.filter((each) => !(each === 'cancel' && answers.includes('refuse'))).filter(isOurs)
    if (shown.length === 0) return html`<p class="meta">${words.nothingToDo}</p>`
    return html`<div class="sends acts">
      ${[...shown]
        .sort((a, b) => Number(isBad(a)) - Number(isBad(b)))
        .map(
          (answer, at) =>
            html`<button
              type="button"
              class="${isBad(answer) ? 'quiet bad' : at === 0 ? 'go' : 'way'} ask-${answer}"
              aria-disabled=${this.#parts.act.busy === 'answer'}
              @click=${() => (isAsked(answer) ? this.#ask(request, answer) : void this.#send(request, { answer }))}
            >
              ${words.acts[answer]}
            </button>`,
        )}
    </div>`
  }

  #tell({ id }: Request, isOpen: boolean): void {
    if (isOpen === (this.#told === id)) return
    this.#told = isOpen ? id : ''
    this.#parts.desk.host.requestUpdate()
  }

  #ask({ sequence }: Request, asked: Asked): void {
    const { act, desk } = this.#parts
    this.#asked.ask(asked, sequence)
    act.hush()
    void focusOn(desk, '.keep')
  }

  #keep({ answers }: Request): void {
    const { act, desk } = this.#parts
    const asked = this.#asked.act
    this.#asked.end()
    act.hush()
    void focusOn(desk, answers.some((each) => each === asked) ? `.ask-${asked}` : '#request-title')
  }

  async #send(request: Request, handling: Handling): Promise<boolean> {
    const { act, desk, reload, member } = this.#parts
    const seen = this.#asked.take(handling.answer, request.sequence)
    const input = { member, loanId: request.id, seen, ...handling }
    const done = await act.run('answer', input, (how) => desk.call.loans.handle.mutate(input, how))
    if (!done) return false
    if (this.#shown === request.id) this.#asked.end()
    act.leave()
    reload()
    desk.refresh()
    const { nameless } = this.#parts.words()
    const said = { words: this.#words() ?? requestSheetFrench, language: desk.language, nameless }
    desk.did(didSaid(request, handling, said))
    return true
  }
}

const isOurs = (act: Request['answers'][number]): act is RequestAct =>
  act !== 'ask-longer' && act !== 'bring-back' && act !== 'confirm'

/** A person without an account is forgotten a month after the end. */
const aboutOf = ({ offer, other }: Request, { nameless }: RequestsStrings) => ({
  who: other || nameless,
  what: offer.title,
  nameless,
})
