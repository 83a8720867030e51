import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { writtenIn } from '../../../../../words/written.js'
import { icon } from '../../../parts/icons.js'
import { textField } from '../text-field.js'
import type { JoinRequest } from './opening.js'
import type { SitesParts } from './sites-section.js'

/** One request: read, then opened in five steps that are filled in, or refused with a reason. */
export class RequestPanel {
  readonly #parts: SitesParts
  #of = ''
  #isRefusing = false
  #reason = ''
  #wrong = ''

  constructor(parts: SitesParts) {
    this.#parts = parts
  }

  render(request: JoinRequest) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const { requestId, name, kind, commune, origin, elements, words: said, contact, email, like } = request
    if (this.#of !== requestId) this.#begin(requestId)
    return html`<section class="panel" aria-labelledby="asked">
      <div class="headed">
        <h2 id="asked" tabindex="-1" lang=${writtenIn}>${name}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      <p>${words.kinds[kind]}, ${commune}</p>
      <p><a href=${origin} target="_blank" rel="noopener noreferrer">${origin}</a></p>
      <p><span lang=${writtenIn}>${contact}</span>, ${email}</p>
      <p>${words.wants} ${words.and(elements.map((each) => words.elements[each]))}</p>
      ${said ? html`<blockquote lang=${writtenIn}>${said}</blockquote>` : nothing}
      ${like.map(({ name: other }) => html`<p class="st warn">${icon('alert')}${words.standsAlready(other)}</p>`)}
      <a class="go" href=${desk.hrefOf({ item: `new-${requestId}` })}>${words.openFor}</a>
      ${
        this.#isRefusing
          ? this.#refusal(request)
          : html`<button type="button" class="quiet bad" id="refuse" @click=${() => this.#ask(true)}>
              ${words.refuse}
            </button>`
      }
    </section>`
  }

  #refusal(request: JoinRequest) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    return html`<div class="stack" role="group" aria-label=${words.refuse}>
      ${textField({
        id: 'join-reason',
        label: words.reason,
        value: this.#reason,
        most: 1_000,
        isLong: true,
        hint: words.reasonHint(request.email),
        wrong: this.#wrong,
        typed: (reason) => {
          this.#reason = reason
          desk.host.requestUpdate()
        },
      })}
      ${act.said('refuse')}
      <div class="ways">
        <button type="button" class="way" @click=${() => this.#ask(false)}>${words.keep}</button>
        <button
          type="button"
          class="quiet bad"
          aria-disabled=${act.busy === 'refuse'}
          @click=${() => void this.#refuse(request)}
        >
          ${act.busy === 'refuse' ? words.refusing : words.refuseNow}
        </button>
      </div>
    </div>`
  }

  #begin(requestId: string): void {
    this.#of = requestId
    this.#isRefusing = false
    this.#reason = ''
    this.#wrong = ''
    this.#parts.act.hush()
    void focusOn(this.#parts.desk, '#asked')
  }

  #ask(isRefusing: boolean): void {
    this.#isRefusing = isRefusing
    this.#wrong = ''
    this.#parts.desk.host.requestUpdate()
    void focusOn(this.#parts.desk, isRefusing ? '#join-reason' : '#refuse')
  }

  async #refuse({ requestId, name }: JoinRequest): Promise<void> {
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    const reason = this.#reason.trim()
    this.#wrong = reason === '' ? words.reasonWanted : ''
    if (this.#wrong) {
      desk.host.requestUpdate()
      return focusOn(desk, '#join-reason')
    }
    const input = { requestId, reason }
    if (!(await act.run('refuse', input, (how) => desk.call.networkSites.refuseRequest.mutate(input, how)))) return
    act.leave()
    reload()
    desk.did(words.refused(name))
  }
}
