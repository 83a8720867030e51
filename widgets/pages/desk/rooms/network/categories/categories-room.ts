import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { Listing } from '../../../parts/listing.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import type { Categories } from './categories.js'
import { categoriesFrench, learnCategories, type CategoriesStrings } from './categories.strings.js'
import { categoriesStyles } from './categories.styles.js'
import { CategorySheet, newItem } from './category-sheet.js'
import { CategoryTree } from './category-tree.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'

export const open: OpenRoom = (desk) => new CategoriesRoom(desk)

/** The categories of offers, in two levels. */
class CategoriesRoom implements Room {
  readonly #desk: Desk
  readonly #words: () => CategoriesStrings | undefined
  readonly #listing: Listing<{ words?: string }, Categories>
  readonly #sheet: CategorySheet

  constructor(desk: Desk) {
    this.#desk = desk
    this.#words = lazyStrings(desk.host, {
      language: () => desk.language,
      french: categoriesFrench,
      learn: learnCategories,
    })
    const reload = () => this.#listing.reload()
    const act = new DeskAct(desk, {
      learn: refusalsOf('network'),
      reload,
      movedOn: ({ reason, by }) =>
        reason === 'category-moved-on' && by !== undefined ? this.#said.movedOnBy(by) : undefined,
    })
    const parts = { desk, act, reload, words: () => this.#said }
    const tree = new CategoryTree(parts, () => this.#listing.answer?.categories ?? [])
    this.#listing = new Listing<{ words?: string }, Categories>(parts, {
      asked: ({ words }) => (words ? { words } : {}),
      read: (asked, how) => desk.call.categories.list.query(asked, how),
      csv: (asked, how) => desk.call.categories.csv.query(asked, how),
      fields: () => [{ name: 'words', label: this.#said.find, kind: 'words' }],
      counted: (count) => this.#said.count(count),
      rows: () => tree.render(!desk.filters['words']),
      empty: () => this.#said.none,
      // Among all, whatever the list is narrowed to.
      adds: () => [{ item: newItem, filters: {}, name: this.#said.add, first: this.#said.addFirst }],
    })
    this.#sheet = new CategorySheet(parts)
    adoptStyles(desk.host.renderRoot, [categoriesStyles])
  }

  get beside(): Content {
    return this.#listing.beside
  }

  close(): void {
    this.#listing.close()
    this.#sheet.close()
  }

  render(): Content {
    if (!this.#words()) return nothing
    const { item } = this.#desk
    const all = this.#listing.answer?.categories
    const chosen = all?.find(({ id }) => id === item)
    const isOpen = all && (chosen || item === newItem)
    return html`<div class="cols ${isOpen ? 'opened' : ''}">
      <div class="stack">${this.#listing.render()}</div>
      ${isOpen ? this.#sheet.render(all, chosen) : nothing}
    </div>`
  }

  get #said(): CategoriesStrings {
    return this.#words() ?? categoriesFrench
  }
}
