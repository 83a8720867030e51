import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import type { Content } from '../../../../../shared/content.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { choiceOf } from '../../../parts/filters.js'
import { Listing } from '../../../parts/listing.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import { BarredSheet, effects, type Barred, type Effect } from './barred-sheet.js'
import { wordsFrench, learnWords, type WordsStrings } from './words.strings.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'

export const open: OpenRoom = (desk) => new WordsRoom(desk)

type Asked = { words?: string; does?: Effect }

const newItem = '+'

/** The words that the network bars from offers, with what each would catch today. */
class WordsRoom implements Room {
  readonly #desk: Desk
  readonly #words: () => WordsStrings | undefined
  readonly #listing: Listing<Asked, OutputOf<'barredWords.list'>>
  readonly #sheet: BarredSheet

  constructor(desk: Desk) {
    this.#desk = desk
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: wordsFrench, learn: learnWords })
    const reload = () => this.#listing.reload()
    const act = new DeskAct(desk, {
      learn: refusalsOf('network'),
      reload,
      movedOn: ({ reason, by }) =>
        reason === 'word-moved-on' && by !== undefined ? this.#said.movedOnBy(by) : undefined,
    })
    this.#listing = new Listing<Asked, OutputOf<'barredWords.list'>>(
      { desk, act },
      {
        asked: ({ words, does: doesSaid }) => {
          const does = effects.find((each) => each === doesSaid)
          return { ...(words && { words }), ...(does && { does }) }
        },
        read: (asked, how) => desk.call.barredWords.list.query(asked, how),
        csv: (asked, how) => desk.call.barredWords.csv.query(asked, how),
        fields: () => [
          { name: 'words', label: this.#said.find, kind: 'words' },
          choiceOf('does', this.#said.effect, { values: effects, names: this.#said.does }),
        ],
        counted: (count) => this.#said.count(count),
        empty: () => this.#said.none,
        adds: () => [{ item: newItem, name: this.#said.add, first: this.#said.addFirst }],
        rows: ({ barred }) =>
          html`<ul class="rows framed">
            ${repeat(
              barred,
              ({ word }) => word,
              (each) => this.#row(each),
            )}
          </ul>`,
      },
    )
    this.#sheet = new BarredSheet({ desk, act, reload, words: () => this.#said })
  }

  get beside(): Content {
    return this.#listing.beside
  }

  close(): void {
    this.#listing.close()
    this.#sheet.close()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const { item } = this.#desk
    const chosen = this.#listing.answer?.barred.find(({ word }) => word === item)
    const isOpen = chosen !== undefined || item === newItem
    return html`<div class="cols ${isOpen ? 'opened' : ''}">
      <div class="stack">
        <p class="meta">${words.more}</p>
        ${this.#listing.render()}
      </div>
      ${isOpen ? this.#sheet.render(chosen) : nothing}
    </div>`
  }

  get #said(): WordsStrings {
    return this.#words() ?? wordsFrench
  }

  #row({ word, does, reason, catches }: Barred) {
    const words = this.#said
    const isHere = this.#desk.item === word
    return html`<li>
      <a class="pick" href=${this.#desk.hrefOf({ item: isHere ? '' : word })} aria-current=${isHere ? 'true' : nothing}
        ><span class="grow"><b>${word}</b><small>${words.does[does]}${reason ? ` · ${reason}` : ''}</small></span
        ><span class="meta">${words.catches(catches.count, catches.atLeast)}</span></a
      >
    </li>`
  }
}
