import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import type { InputOf } from '../../../../../shared/wire.js'
import { charterVersion, longestAnswer } from '../../../../../words/repairs/admission-terms.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { text, tick } from '../../../parts/form/field.js'
import type { Settings } from '../parts/workshop.js'
import type { OpeningParts } from './opening.js'

type Typed = { readonly accepted: boolean; readonly words: string }

/** Last: the charter, a word for the network, and sending. */
export class CharterForm {
  readonly #parts: OpeningParts
  readonly #form: DeskForm<Typed, Settings>

  constructor(parts: OpeningParts) {
    this.#parts = parts
    this.#form = new DeskForm<Typed, Settings>(parts, {
      name: 'charter',
      of: () => parts.named().repairer ?? '',
      fresh: ({ admission }) => ({ accepted: false, words: admission?.words ?? '' }),
      fields: (_typed, { name, admission }) => {
        const words = parts.words()
        const label = admission?.state === 'asked' ? words.yourAnswer : words.forNetwork
        return {
          accepted: tick(words.accept(name)),
          words: text({ label, hint: words.forNetworkHint, most: longestAnswer, isLong: true }),
        }
      },
      send: (typed) => this.#send(typed),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(settings: Settings): Content {
    const words = this.#parts.words()
    const { state } = settings.admission ?? {}
    if (state === 'sent') return html`<p>${words.sentAlready}</p>`
    const missing = settings.openings.length === 0
    return this.#form.render(settings, {
      title: words.titles.charter,
      before: html`<p>${words.charterMeans}</p>
        <ol class="charter">
          ${words.charter.map((sentence) => html`<li>${sentence}</li>`)}
        </ol>
        ${missing ? html`<p class="st warn">${words.hoursMissing}</p>` : nothing}`,
      go: words.send,
      going: words.sending,
    })
  }

  async #send({ accepted, words: written }: Typed): Promise<boolean> {
    const { act, desk, named, reload, settings, words } = this.#parts
    if (!accepted) {
      act.say('charter', words().acceptMissing)
      return false
    }
    const seen = settings()?.sequence ?? 0
    const input: InputOf<'workshop.send'> = { ...named(), charter: charterVersion, words: written, seen }
    if (!(await act.run('charter', input, (how) => desk.call.workshop.send.mutate(input, how)))) return false
    reload()
    desk.go({ item: '' })
    desk.did(words().sent)
    return true
  }
}
