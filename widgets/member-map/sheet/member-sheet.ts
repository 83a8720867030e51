import type { LitElement } from 'lit'
import type { ElementAddress } from '../../parts/address/element-address.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { DetailSheet } from '../../parts/sheet/detail-sheet.js'
import type { Language } from '../../shared/language-of.js'
import type { CardView } from '../member-card.js'
import type { Sought } from '../map-view.js'
import type { Opening } from '../member-search.js'
import { learnMemberSheet, type ReadyStrings } from '../words/ready-list.strings.js'
import { findThings } from './find-things.js'
import { sheetFrame, skeleton, theirs, wholeSheet, type Sheet } from './member-sheet-view.js'
import { french, type SheetStrings } from '../words/member-sheet.strings.js'
import { sheetStyles } from './member-sheet.styles.js'
import type { Things } from './member-things.js'

export const memberSheetStates = [
  'loading',
  'shown',
  'failed',
  /** Hidden meanwhile, or the link was never valid. */
  'gone',
] as const

export type MemberSheetState = (typeof memberSheetStates)[number]

/** A sheet reads this of its list at each render. */
export type SheetList = {
  readonly opening: Opening | undefined
  readonly site: string
  readonly territory: string | undefined
  readonly language: Language
  readonly words: Pick<ReadyStrings, 'topics'>
  readonly cards: CardView
  /** The name if the list has it, shown until the sheet is loaded. */
  readonly nameOf: (slug: string) => string | undefined
  /** Shows an entry on the list's map, after closing the sheet; absent when there is no map. */
  readonly seek: ((one: Sought) => void) | undefined
  readonly closed: (slug: string) => void
  readonly failed: (cause: unknown) => void
}

type Answer = readonly [sheet: Sheet, things: Things]

export class MemberSheet {
  readonly #list: () => SheetList
  readonly #sheet: DetailSheet<SheetStrings, Answer>
  /** Closed to show the entry on the map, which gets the focus. */
  #isLeft = false

  constructor(host: LitElement, list: () => SheetList, link: ElementAddress) {
    this.#list = list
    this.#sheet = new DetailSheet<SheetStrings, Answer>(host, {
      link,
      styles: sheetStyles,
      words: lazyStrings(host, { language: () => list().language, french, learn: learnMemberSheet }),
      read(slug, ask) {
        const { opening, site, territory } = list()
        return Promise.all([
          ask('members.sheet', { site, slug, ...(territory ? { territory } : {}) }),
          findThings({ site, place: slug, elements: opening?.site.elements ?? [] }, ask),
        ])
      },
      goneReason: 'member-unknown',
      page: () => list().cards.page,
      title: (words) => {
        const name = this.#sheet.answer?.[0].entry.name ?? list().nameOf(this.#sheet.id)
        return theirs(name) ?? words.untitled
      },
      content: (answer, words) => this.#content(answer, words),
      skeleton,
      framed: (content) => sheetFrame(this.#sheet.state, content),
      closed: (slug) => this.#onClosed(slug),
      failed: (cause) => list().failed(cause),
    })
  }

  open(slug: string): void {
    this.#sheet.open(slug)
  }

  close(): void {
    this.#sheet.close()
  }

  render() {
    return this.#sheet.render()
  }

  #content([sheet, things]: Answer, words: SheetStrings) {
    const { opening, site, language, cards, words: list, seek } = this.#list()
    const zone = opening?.site.zone ?? sheet.entry.zone
    const ways = { turn: this.#onTurn, seek: seek && this.#leaveFor(seek) }
    return wholeSheet(sheet, things, { words, list, language, cards, site, zone, slug: this.#sheet.id, ...ways })
  }

  #leaveFor(seek: (one: Sought) => void): (one: Sought) => void {
    return (one) => {
      this.#isLeft = true
      this.close()
      seek(one)
    }
  }

  #onClosed(slug: string): void {
    if (!this.#isLeft) this.#list().closed(slug)
    this.#isLeft = false
  }

  readonly #onTurn = (slug: string) => {
    this.#sheet.open(slug)
    this.#sheet.focusTitle()
  }
}
