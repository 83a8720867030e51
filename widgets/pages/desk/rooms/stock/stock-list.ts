import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { pictogram } from '../../../../parts/pictograms.js'
import { focusOn } from '../../../../parts/focus-on.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { addressOf } from '../../../../shared/wire.js'
import { writtenIn } from '../../../../words/written-in.js'
import type { Filters } from '../../desk-address.js'
import { filters, filtersWithout } from '../../parts/filters.js'
import { deskList, type Empty } from '../../parts/list.js'
import type { ListStrings } from '../../parts/list.strings.js'
import { ScannedCodes } from '../../parts/scan/scanned-codes.js'
import { hiddenWith } from './hidden-place.js'
import { SeveralActs } from './several-acts.js'
import { stateView } from './state-view.js'
import {
  categoryGroups,
  codesOf,
  filtersIn,
  memberOf,
  statesAsked,
  type Parts,
  type StockItem,
  type StockList,
  type StockRoomFacts,
  type StockState,
} from './stock.js'

const narrowing = ['words', 'category', 'place', 'state'] as const

type Read = RemoteRead<readonly [string], StockList>

/** Lists the shelves, as the address narrows them. */
export class StockListView {
  readonly several: SeveralActs
  readonly #parts: Parts
  readonly #read: Read
  readonly #codes: ScannedCodes

  constructor(parts: Parts, read: Read) {
    this.#parts = parts
    this.#read = read
    this.several = new SeveralActs(parts, () => this.#read.answer?.items ?? [])
    this.#codes = new ScannedCodes(parts.desk, {
      field: '#filter-words',
      isOpen: () => parts.desk.item !== 'import',
      take: (code) => this.take(code),
    })
  }

  close(): void {
    this.#codes.close()
  }

  render(facts: StockRoomFacts, listWords: ListStrings) {
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    return html`<div class="stack queue">
      ${deskList({
        desk,
        words: listWords,
        read: this.#read,
        counted: words.counted,
        // Without a place nothing can be added: what to do then stands above.
        empty:
          filtersIn(desk.filters).part === 'notices'
            ? { title: words.notice.emptyTitle, said: words.notice.emptyMore }
            : { title: words.emptyTitle, ...(facts.places.length > 0 && this.#firstOne()) },
        rows: ({ items }) => html`${this.several.render(facts)} ${this.#rows(items, facts)}`,
        narrowedBy: narrowing,
        csv: () => void this.#export(),
        said: act.said('csv'),
      })}
    </div>`
  }

  /** Above the list and what is open beside it: what it is narrowed to. */
  narrowing(facts: StockRoomFacts, listWords: ListStrings) {
    return html`<div class="stack narrowing">
      ${this.#partsOf()}
      <div class="found">${filters(this.#parts.desk, listWords, this.#fields(facts))} ${this.#codes.way()}</div>
      ${this.#codes.sheet()} ${this.#states()}
    </div>`
  }

  #partsOf() {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const { parts } = this.#read.answer ?? {}
    const now = filtersIn(desk.filters).part
    if (!parts) return nothing
    const link = (part: 'shelf' | 'notices', filters: Filters) =>
      html`<a class="chip" href=${desk.hrefOf({ item: '', filters })} aria-current=${part === now ? 'true' : nothing}
        >${words.parts[part]} <b>${parts[part]}</b></a
      >`
    return html`<nav class="chips" aria-label=${words.partsOf}>
      ${link('shelf', {})} ${link('notices', { part: 'notices' })}
    </nav>`
  }

  #firstOne(): Empty {
    const { desk, words } = this.#parts
    const { emptyMore: said, emptyAdd: name } = words()
    return { said, ways: [{ name, act: () => void focusOn(desk, '#quick-title') }] }
  }

  #states() {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const { states } = this.#read.answer ?? {}
    if (!states) return nothing
    const { closed: _closed, ...standing } = states
    const all = Object.values(standing).reduce((sum, each) => sum + each, 0)
    const without = filtersWithout(desk.filters, ['cursor', 'state'])
    const { part, state: now } = filtersIn(desk.filters)
    const nameOf = (state: StockState) => (state === 'shown' && part === 'notices' ? words.online : words.chips[state])
    const link = (state: StockState | undefined, name: Content) =>
      html`<a
        class="chip"
        href=${desk.hrefOf({ filters: state ? { ...without, state } : without })}
        aria-current=${now === state ? 'true' : nothing}
        >${name}</a
      >`
    return html`<nav class="chips" aria-label=${words.state}>
      ${link(undefined, html`${words.all} <b>${all}</b>`)}
      ${statesAsked
        .filter((state) => (states[state] ?? 0) > 0 || state === now)
        .map((state) => link(state, html`${nameOf(state)} <b>${states[state] ?? 0}</b>`))}
    </nav>`
  }

  #fields(facts: StockRoomFacts) {
    const words = this.#parts.words()
    const { language } = this.#parts.desk
    const categories = categoryGroups(facts).flatMap(({ family, choices }) => [
      { value: family.id, name: family.name[language] },
      ...choices
        .filter(({ id }) => id !== family.id)
        .map(({ id, name }) => ({ value: id, name: `– ${name[language]}` })),
    ])
    const places = facts.places.map(({ slug, name }) => ({ value: slug, name }))
    return [
      { name: 'words', label: words.find, kind: 'words', entered: (words: string) => void this.take(words) },
      { name: 'category', label: words.category, kind: 'choice', choices: categories },
      ...(places.length > 1 ? [{ name: 'place', label: words.place, kind: 'choice', choices: places } as const] : []),
    ] as const
  }

  /** Opens the object with this code, whatever else the list is narrowed to; answers where there is none. */
  async take(typed: string): Promise<string | undefined> {
    const { desk, space, words } = this.#parts
    const code = typed.toUpperCase()
    try {
      const { items } = await desk.call.stock.list.query({ ...memberOf(space), words: typed.slice(0, 100) })
      const found = items.filter(({ copies }) => copies.some((copy) => copy.code.toUpperCase() === code))
      const [only] = found
      if (!only || found.length > 1) {
        desk.go({ filters: { words: typed } })
        return words().noSuchCode
      }
      this.#codes.found()
      desk.go({ item: only.offerId })
    } catch (cause) {
      desk.failed(cause)
    }
    return undefined
  }

  #rows(items: readonly StockItem[], facts: StockRoomFacts) {
    const {
      heads,
      notice: { kind },
    } = this.#parts.words()
    const hasCodes = filtersIn(this.#parts.desk.filters).part !== 'notices'
    const hasShelves = items.some(({ shelf }) => shelf !== undefined)
    return html`<table class="table stock">
      <thead>
        <tr>
          <th scope="col" class="picked"><span class="unseen">${heads.pick}</span></th>
          <th scope="col" class="thumbed"><span class="unseen">${heads.photo}</span></th>
          <th scope="col" class="codes">${hasCodes ? heads.code : kind}</th>
          <th scope="col">${heads.object}</th>
          ${hasShelves ? html`<th scope="col" class="lesser">${heads.shelf}</th>` : nothing}
          <th scope="col" class="now">${heads.now}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          items,
          ({ offerId }) => offerId,
          (item) => this.#row(item, facts, hasShelves),
        )}
      </tbody>
    </table>`
  }

  #row(item: StockItem, facts: StockRoomFacts, hasShelves: boolean) {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const { places } = facts
    const { offerId, copies, kind, pictogram: drawn, photo, place } = item
    const title = item.title || words.untitled
    const size = photo?.sizes[0]
    return html`<tr aria-current=${desk.item === offerId ? 'true' : nothing}>
      <td class="picked">
        <label class="tick"
          ><input
            type="checkbox"
            aria-label=${words.pick(title)}
            .checked=${this.several.has(offerId)}
            @change=${() => this.several.toggle(offerId)}
        /></label>
      </td>
      <td class="thumbed">
        <span class="thumb" aria-hidden="true"
          >${size ? html`<img src=${addressOf(size.path)} alt="" width="36" height="36" loading="lazy" />` : pictogram(drawn)}</span
        >
      </td>
      <td>
        ${copies[0] ? html`<span class="code">${copies[0].code}</span>` : words.kinds[kind]}
        ${copies.length > 1 ? html`<span class="meta" title=${codesOf(item)}>+${copies.length - 1}</span>` : nothing}
      </td>
      <td class="what">
        <a href=${desk.hrefOf({ item: offerId })} lang=${item.title ? writtenIn : nothing}>${title}</a>
        ${copies.length > 1 ? html`<small>${words.copies(copies.length)}</small>` : nothing}
        ${places.length > 1 && place ? html`<small lang=${writtenIn}>${place.name}</small>` : nothing}
      </td>
      ${hasShelves ? html`<td class="lesser" lang=${writtenIn}>${item.shelf ?? ''}</td>` : nothing}
      <td class="now">${stateView(item, { words, language: desk.language }, hiddenWith(facts, item))}</td>
    </tr>`
  }

  async #export(): Promise<void> {
    const { saveStock } = await import('./save-stock.js')
    await saveStock(this.#parts)
  }
}
