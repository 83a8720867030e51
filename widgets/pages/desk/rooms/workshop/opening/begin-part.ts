import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import type { Content } from '../../../../../shared/content.js'
import type { WorkshopParts } from '../parts/workshop.js'
import { learnOpening, openingFrench, type OpeningStrings } from './opening.strings.js'

/** Where there is no workshop yet: what opening one takes, and the press that begins. */
export class BeginPart {
  readonly #parts: WorkshopParts
  readonly #words: () => OpeningStrings | undefined

  constructor(parts: WorkshopParts) {
    this.#parts = parts
    this.#words = lazyStrings(parts.desk.host, {
      language: () => parts.desk.language,
      french: openingFrench,
      learn: learnOpening,
    })
  }

  close(): void {
    // It holds nothing of the host.
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const { act, space } = this.#parts
    const isManager = space.roles.some(({ role }) => role === 'manager')
    const isBusy = act.busy === 'begin'
    return html`<section class="begin" aria-labelledby="begin-title">
      <h2 id="begin-title" tabindex="-1">${words.begin.title}</h2>
      <p>${isManager ? words.begin.more : words.begin.notYours}</p>
      ${act.said('begin')}
      ${
        isManager
          ? html`<p>
              <button type="button" class="go" aria-disabled=${isBusy} @click=${() => void this.#begin(words)}>
                ${isBusy ? words.sending : words.begin.go}
              </button>
            </p>`
          : nothing
      }
    </section>`
  }

  async #begin(words: OpeningStrings): Promise<void> {
    const { act, desk, space, reload } = this.#parts
    const { member } = space.of.named
    const input = { ...(member && { member }), locale: desk.language }
    const done = await act.run('begin', input, (how) => desk.call.workshop.begin.mutate(input, how))
    if (!done) return
    reload()
    desk.refresh()
    desk.go({ item: 'what', filters: {} })
    desk.did(words.begin.begun)
  }
}
