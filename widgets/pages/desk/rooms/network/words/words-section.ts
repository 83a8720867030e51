import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import { filters } from '../../../parts/filters.js'
import { deskList } from '../../../parts/list.js'
import { listWordsOf } from '../../../parts/list-words.js'
import type { ListStrings } from '../../../parts/list.strings.js'
import { saveList } from '../../../parts/save-file.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import { BarredPanel, effects, type Barred, type Effect } from './barred-panel.js'
import { wordsFrench, learnWords, type WordsStrings } from './words.strings.js'

export const open: OpenRoom = (desk) => new WordsSection(desk)

type Args = readonly [words: string, does: Effect | '', cursor: string]
type Listed = OutputOf<'barredWords.list'>

const newItem = '+'

/** The words that the network bars from offers, with what each would catch today. */
class WordsSection implements Room {
  readonly #desk: Desk
  readonly #words: () => WordsStrings | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #read: RemoteRead<Args, Listed>
  readonly #act: DeskAct
  readonly #panel: BarredPanel

  constructor(desk: Desk) {
    this.#desk = desk
    const language = () => desk.language
    this.#words = lazyStrings(desk.host, { language, french: wordsFrench, learn: learnWords })
    this.#listWords = listWordsOf(desk)
    this.#read = deskRead<Args, Listed>(desk, {
      args: () => [desk.filters['words'] ?? '', this.#does ?? '', desk.filters['cursor'] ?? ''],
      read: ([words, does, cursor], how) =>
        desk.call.barredWords.list.query(
          { ...(words && { words }), ...(does && { does }), ...(cursor && { cursor }) },
          how,
        ),
    })
    const reload = () => this.#read.ask()
    this.#act = new DeskAct(desk, {
      learn: () => import('../network-refusal.js'),
      reload,
      movedOn: ({ reason, by }) =>
        reason === 'word-moved-on' && by !== undefined ? this.#said.movedOnBy(by) : undefined,
    })
    this.#panel = new BarredPanel({ desk, act: this.#act, reload, words: () => this.#said })
  }

  get title(): string {
    return this.#said.title
  }

  get beside(): Content {
    return html`<a class="way" href=${this.#desk.hrefOf({ item: newItem })}>${this.#said.add}</a>`
  }

  close(): void {
    this.#read.close()
    this.#panel.close()
  }

  render(): Content {
    const [words, listWords] = [this.#words(), this.#listWords()]
    if (!words || !listWords) return nothing
    const desk = this.#desk
    const choices = effects.map((value) => ({ value, name: words.does[value] }))
    const list = html`<div class="stack">
      <p class="meta">${words.more}</p>
      ${filters(desk, listWords, [
        { name: 'words', label: words.find, kind: 'words' },
        { name: 'does', label: words.effect, kind: 'choice', choices },
      ])}
      ${deskList({
        desk,
        words: listWords,
        read: this.#read,
        counted: words.count,
        said: this.#act.said('list'),
        csv: () => void this.#save(),
        rows: ({ barred }) =>
          html`<ul class="rows framed">
            ${repeat(
              barred,
              ({ word }) => word,
              (each) => this.#row(each, words),
            )}
          </ul>`,
        empty: html`<p>${words.none}</p>
          <p><a class="way" href=${desk.hrefOf({ item: newItem })}>${words.addFirst}</a></p>`,
      })}
    </div>`
    const chosen = this.#read.answer?.barred.find(({ word }) => word === desk.item)
    if (!chosen && desk.item !== newItem) return list
    return html`<div class="cols opened">${list}${this.#panel.render(chosen)}</div>`
  }

  get #said(): WordsStrings {
    return this.#words() ?? wordsFrench
  }

  get #does(): Effect | undefined {
    return effects.find((each) => each === this.#desk.filters['does'])
  }

  #row({ word, does, reason, catches }: Barred, words: WordsStrings) {
    const isHere = this.#desk.item === word
    return html`<li>
      <a class="pick" href=${this.#desk.hrefOf({ item: isHere ? '' : word })} aria-current=${isHere ? 'true' : nothing}
        ><span class="grow"><b>${word}</b><small>${words.does[does]}${reason ? ` · ${reason}` : ''}</small></span
        ><span class="meta">${words.catches(catches.count, catches.atLeast)}</span></a
      >
    </li>`
  }

  async #save(): Promise<void> {
    const { call, filters: chosen, language } = this.#desk
    const { words } = chosen
    const does = this.#does
    const input = { locale: language, ...(words && { words }), ...(does && { does }) }
    const file = await this.#act.run('list', input, (how) => call.barredWords.csv.query(input, how))
    if (file) saveList(this.#desk, this.#listWords(), file)
  }
}
