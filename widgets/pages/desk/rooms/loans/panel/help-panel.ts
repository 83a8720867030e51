import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import type { Content } from '../../../../../shared/content.js'
import { writtenIn } from '../../../../../words/written.js'
import { valueOf } from '../../../parts/fields.js'
import { momentWords } from '../../../parts/moment.js'
import type { LoansParts, Request } from '../parts/requests.js'
import type { PanelStrings } from './panel.strings.js'

/** What is a week late: the site's moderators are asked to help, in two presses; their answer is read here. */
export class HelpPanel {
  readonly #parts: LoansParts
  #opened = ''
  #words = ''

  constructor(parts: LoansParts) {
    this.#parts = parts
  }

  render(request: Request, words: PanelStrings): Content {
    const { desk } = this.#parts
    const { call, id, mayCall } = request
    return html`${call ? html`<p class="meta">${words.help.asked(momentWords(desk.language, call.at))}</p>` : nothing}
    ${
      call?.answer
        ? html`<h3>${words.help.answered}</h3>
            <p class="said" lang=${writtenIn}>${call.answer}</p>`
        : nothing
    }
    ${
      !mayCall
        ? nothing
        : this.#opened === id
          ? this.#form(request, words)
          : html`<button type="button" class="way ask-help" @click=${() => this.#turn(id)}>${words.help.ask}</button>`
    }`
  }

  #form(request: Request, words: PanelStrings): Content {
    const { act } = this.#parts
    return html`<form class="notice stack" @submit=${(event: Event) => void this.#submit(event, request, words)}>
      <p>${words.help.why(request.other)}</p>
      <div class="field">
        <label for="help-words">${words.help.words}</label>
        <textarea
          id="help-words"
          rows="3"
          maxlength="1000"
          .value=${this.#words}
          @input=${(event: Event) => (this.#words = valueOf(event))}
        ></textarea>
      </div>
      ${act.said('help')}
      <p class="ways">
        <button type="button" class="way keep" @click=${() => this.#turn('')}>${words.keep}</button>
        <button class="go" aria-disabled=${act.busy === 'help'}>${words.help.go}</button>
      </p>
    </form>`
  }

  #turn(id: string): void {
    this.#opened = id
    this.#words = ''
    void focusOn(this.#parts.desk, id ? '#help-words' : '.ask-help')
  }

  async #submit(event: Event, { id }: Request, said: PanelStrings): Promise<void> {
    event.preventDefault()
    const { act, desk, reload, space } = this.#parts
    const words = this.#words.trim()
    if (words === '') return act.say('help', said.wordsMissing)
    const { member } = space.of.named
    if (member === undefined) return
    const input = { member, loanId: id, words }
    if (!(await act.run('help', input, (how) => desk.call.loans.askHelp.mutate(input, how)))) return
    this.#turn('')
    reload()
    desk.did(said.help.done)
  }
}
