import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { Question } from '../../../../parts/question.js'
import { dayWords } from '../../../../shared/days.js'
import { isTicked } from '../../parts/fields.js'
import { momentWords } from '../../parts/moment.js'
import type { SiteParts } from './parts.js'
import type { Settings } from './site.js'

type Agreement = Settings['agreement']

/** Whether pages of the site may read what people write to each other: by the note that who manages it accepts, and takes back. */
export class AgreementForm {
  readonly #parts: SiteParts
  readonly #ends: Question
  #isTicked = false
  /** It was to be sent without the box. */
  #isMissing = false

  constructor(parts: SiteParts) {
    this.#parts = parts
    this.#ends = new Question(parts.desk.host, { name: 'agreement', opener: () => '#agreement-end' })
  }

  render({ offered, accepted }: Agreement) {
    const words = this.#parts.words()
    return html`<section class="stack" aria-labelledby="agreement">
      <h2 id="agreement">${words.agreement}</h2>
      ${accepted ? this.#standing(accepted) : this.#toAccept(offered)}
    </section>`
  }

  #toAccept(version: string) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const isBusy = act.busy === 'agree'
    return html`<p class="meta">${words.agreementNone}</p>
      <p>${words.agreementOffer(this.#day(version))}</p>
      <p><a href="/guide/note-article-26" target="_blank" rel="noopener">${words.agreementRead}</a></p>
      <form class="stack" novalidate @submit=${(event: Event) => void this.#accept(event, version)}>
        ${this.#isMissing ? html`<p class="wrong" id="agreement-wrong">${words.agreementMissing}</p>` : nothing}
        <label class="opt">
          <input
            type="checkbox"
            id="agreement-box"
            .checked=${this.#isTicked}
            aria-invalid=${this.#isMissing ? 'true' : nothing}
            aria-describedby=${this.#isMissing ? 'agreement-wrong' : nothing}
            @change=${this.#tick}
          />
          <span>${words.agreementBox}</span>
        </label>
        <p class="ways">
          <button class="way" aria-disabled=${isBusy}>${isBusy ? words.agreeing : words.agree}</button>
        </p>
        ${act.said('agree')}
      </form>`
  }

  #standing({ version, at, by }: NonNullable<Agreement['accepted']>) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const isAsked = this.#ends.isAsked()
    return html`<p>${words.agreementStands(this.#day(version), momentWords(desk.language, at), by)}</p>
      <p class="meta">${words.agreementMeans}</p>
      <p>
        <button
          type="button"
          class="quiet bad"
          id="agreement-end"
          aria-expanded=${isAsked}
          @click=${() => (isAsked ? this.#ends.keep() : this.#ends.ask())}
        >
          ${words.agreementEnd}
        </button>
      </p>
      ${
        isAsked
          ? this.#ends.render({
              ask: words.agreementEndAsk,
              more: html`<p>${words.agreementEndMore}</p>`,
              keep: words.agreementKeep,
              go: html`<button
                type="button"
                class="quiet bad"
                aria-disabled=${act.busy === 'disagree'}
                @click=${() => void this.#end()}
              >
                ${words.agreementEndNow}
              </button>`,
              said: act.said('disagree'),
            })
          : act.said('disagree')
      }`
  }

  async #accept(event: Event, version: string): Promise<void> {
    event.preventDefault()
    const { act, desk, site, reload } = this.#parts
    const words = this.#parts.words()
    this.#isMissing = !this.#isTicked
    if (this.#isMissing) return focusOn(desk, '#agreement-box')
    const input = { site, version }
    if (!(await act.run('agree', input, (how) => desk.call.sites.acceptAgreement.mutate(input, how)))) return
    this.#isTicked = false
    reload()
    desk.did(words.agreed)
  }

  readonly #tick = (event: Event): void => {
    this.#isTicked = isTicked(event)
    this.#isMissing &&= !this.#isTicked
    this.#parts.desk.host.requestUpdate()
  }

  async #end(): Promise<void> {
    const { act, desk, site, reload } = this.#parts
    const input = { site }
    if (!(await act.run('disagree', input, (how) => desk.call.sites.endAgreement.mutate(input, how)))) return
    this.#ends.close()
    reload()
    desk.did(this.#parts.words().agreementEnded)
  }

  #day(day: string): string {
    return dayWords(this.#parts.desk.language, { day: 'numeric', month: 'long', year: 'numeric' })(day)
  }
}
