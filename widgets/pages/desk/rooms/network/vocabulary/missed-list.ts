import { html } from 'lit'
import { formatFor } from '../../../../../shared/format.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { deskRead } from '../../../parts/desk-read.js'
import { deskList } from '../../../parts/list.js'
import type { ListStrings } from '../../../parts/list.strings.js'
import type { VocabularyParts } from './vocabulary.js'

type Args = readonly [words: string, cursor: string]
type Missed = OutputOf<'vocabulary.missed'>

/** Words that found nothing, most often looked for first; each is given a meaning in two presses. */
export class MissedList {
  readonly #parts: VocabularyParts
  readonly #read: RemoteRead<Args, Missed>

  constructor(parts: VocabularyParts, isShown: () => boolean) {
    this.#parts = parts
    const { desk } = parts
    this.#read = deskRead<Args, Missed>(desk, {
      args: () => (isShown() ? ([desk.filters['words'] ?? '', desk.filters['cursor'] ?? ''] as const) : []),
      read: ([words, cursor], how) =>
        desk.call.vocabulary.missed.query({ ...(words && { words }), ...(cursor && { cursor }) }, how),
    })
  }

  close(): void {
    this.#read.close()
  }

  async reload(): Promise<void> {
    if (this.#read.answer) await this.#read.ask()
  }

  render(listWords: ListStrings, csv: () => void) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const format = formatFor(desk.language, undefined)
    return deskList({
      desk,
      words: listWords,
      read: this.#read,
      csv,
      counted: words.missedCount,
      narrowedBy: ['words'],
      empty: html`<p>${words.noneMissed}</p>`,
      rows: ({ missed, since }) =>
        html`<p class="meta">${words.missedMore(format.date(since))}</p>
          <ul class="rows framed">
            ${missed.map(
              ({ word, times }) =>
                html`<li class="missed">
                  <span class="grow"><b>${word}</b><small>${words.times(times)}</small></span>
                  <a
                    class="quiet link"
                    href=${desk.hrefOf({ item: `+${word}` })}
                    aria-label=${words.giveMeaningTo(word)}
                    >${words.giveMeaning}</a
                  >
                </li>`,
            )}
          </ul>`,
    })
  }
}
