import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import { filters } from '../../../parts/filters.js'
import { deskList } from '../../../parts/list.js'
import { listWordsOf } from '../../../parts/list-words.js'
import type { ListStrings } from '../../../parts/list.strings.js'
import { saveList } from '../../../parts/save-file.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import type { Categories } from './categories.js'
import { categoriesFrench, learnCategories, type CategoriesStrings } from './categories.strings.js'
import { categoriesStyles } from './categories.styles.js'
import { CategoryPanel, newItem } from './category-panel.js'
import { CategoryTree } from './category-tree.js'

export const open: OpenRoom = (desk) => new CategoriesSection(desk)

/** The categories of offers, in two levels. */
class CategoriesSection implements Room {
  readonly #desk: Desk
  readonly #words: () => CategoriesStrings | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #read: RemoteRead<readonly [words: string], Categories>
  readonly #act: DeskAct
  readonly #tree: CategoryTree
  readonly #panel: CategoryPanel

  constructor(desk: Desk) {
    this.#desk = desk
    const language = () => desk.language
    this.#words = lazyStrings(desk.host, { language, french: categoriesFrench, learn: learnCategories })
    this.#listWords = listWordsOf(desk)
    this.#read = deskRead(desk, {
      args: () => [desk.filters['words'] ?? ''] as const,
      read: ([words], how) => desk.call.categories.list.query(words ? { words } : {}, how),
    })
    const reload = () => this.#read.ask()
    this.#act = new DeskAct(desk, {
      learn: () => import('../network-refusal.js'),
      reload,
      movedOn: ({ reason, by }) =>
        reason === 'category-moved-on' && by !== undefined ? this.#said.movedOnBy(by) : undefined,
    })
    const parts = { desk, act: this.#act, reload, words: () => this.#said }
    this.#tree = new CategoryTree(parts, () => this.#read.answer?.categories ?? [])
    this.#panel = new CategoryPanel(parts)
    adoptStyles(desk.host.renderRoot, [categoriesStyles])
  }

  get title(): string {
    return this.#said.title
  }

  get beside(): Content {
    return html`<a class="way" href=${this.#desk.hrefOf({ item: newItem, filters: {} })}>${this.#said.add}</a>`
  }

  close(): void {
    this.#read.close()
  }

  render(): Content {
    const [words, listWords] = [this.#words(), this.#listWords()]
    if (!words || !listWords) return nothing
    const { desk } = { desk: this.#desk }
    const all = this.#read.answer?.categories
    const chosen = all?.find(({ id }) => id === desk.item)
    const isWhole = !desk.filters['words']
    const list = html`<div class="stack">
      ${filters(desk, listWords, [{ name: 'words', label: words.find, kind: 'words' }])}
      ${deskList({
        desk,
        words: listWords,
        read: this.#read,
        counted: words.count,
        said: this.#act.said('list'),
        csv: () => void this.#save(),
        rows: () => this.#tree.render(isWhole),
        empty: html`<p>${words.none}</p>
          <p><a class="way" href=${desk.hrefOf({ item: newItem, filters: {} })}>${words.addFirst}</a></p>`,
      })}
    </div>`
    if (!all || (!chosen && desk.item !== newItem)) return list
    return html`<div class="cols opened">${list}${this.#panel.render(all, chosen)}</div>`
  }

  get #said(): CategoriesStrings {
    return this.#words() ?? categoriesFrench
  }

  async #save(): Promise<void> {
    const { call, filters: chosen, language } = this.#desk
    const { words } = chosen
    const input = { locale: language, ...(words && { words }) }
    const file = await this.#act.run('list', input, (how) => call.categories.csv.query(input, how))
    if (file) saveList(this.#desk, this.#listWords(), file)
  }
}
