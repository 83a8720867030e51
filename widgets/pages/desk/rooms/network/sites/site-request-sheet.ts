import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { longestWords } from '../../../../../words/longest-words.js'
import { text } from '../../../parts/form/field.js'
import { WordsQuestion } from '../../../parts/form/words-question.js'
import { icon } from '../../../parts/icons.js'
import type { JoinRequest } from './opening.js'
import type { SitesParts } from './sites-room.js'

/** One request: read, then opened in five steps that are filled in, or refused with a reason. */
export class SiteRequestSheet {
  readonly #parts: SitesParts
  readonly #refusal: WordsQuestion<JoinRequest>
  #of = ''

  constructor(parts: SitesParts) {
    this.#parts = parts
    this.#refusal = new WordsQuestion(parts, {
      name: 'refuse',
      of: ({ requestId }) => requestId,
      field: ({ email }) => {
        const { reason: label, reasonHint, reasonWanted: wanted } = parts.words()
        return text({ label, hint: reasonHint(email), wanted, most: longestWords, isLong: true })
      },
      send: (reason, request) => this.#refuse(reason, request),
    })
  }

  close(): void {
    this.#refusal.close()
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
      <p>${words.wants(words.and(elements.map((each) => words.elements[each].listed)))}</p>
      ${said ? html`<blockquote lang=${writtenIn}>${said}</blockquote>` : nothing}
      ${like.map(({ name: other }) => html`<p class="st warn">${icon('alert')}${words.standsAlready(other)}</p>`)}
      <a class="go" href=${desk.hrefOf({ item: `new-${requestId}` })}>${words.openFor}</a>
      ${this.#refusal.render(request, {
        ask: words.refuse,
        keep: words.keep,
        go: words.refuseNow,
        going: words.refusing,
        isBad: true,
      })}
    </section>`
  }

  #begin(requestId: string): void {
    this.#of = requestId
    this.#parts.act.hush()
    void focusOn(this.#parts.desk, '#asked')
  }

  async #refuse(reason: string, { requestId, name }: JoinRequest): Promise<boolean> {
    const { act, desk, reload, words } = this.#parts
    const input = { requestId, reason }
    if (!(await act.run('refuse', input, (how) => desk.call.networkSites.refuseRequest.mutate(input, how))))
      return false
    act.leave()
    reload()
    desk.did(words().refused(name))
    return true
  }
}
