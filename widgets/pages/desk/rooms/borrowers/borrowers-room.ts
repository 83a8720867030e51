import { html, nothing } from 'lit'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { notice, way } from '../../../../parts/notice.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { LazyPart } from '../../parts/lazy-part.js'
import { roomWords } from '../../parts/list-room.js'
import { listFrench } from '../../parts/list.strings.js'
import { listWordsOf } from '../../parts/list-words.js'
import { refusalsOf } from '../../refusals/refusals-of.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { borrowerList } from './borrower-list.js'
import type { Borrower } from './borrowers.js'
import { borrowersStyles } from './borrowers.styles.js'
import { borrowersFrench, learnBorrowers } from './borrowers.strings.js'
import type { BorrowerSheet } from './sheet/borrower-sheet.js'

export const open: OpenRoom = (desk, space) => new BorrowersRoom(desk, space)

/** The people of a place: who has something, who is late; found by name, card or telephone. */
class BorrowersRoom implements Room {
  readonly #desk: Desk
  readonly #words: ReturnType<typeof roomWords<typeof borrowersFrench>>
  readonly #listWords: ReturnType<typeof listWordsOf>
  readonly #listing: ReturnType<typeof borrowerList>
  readonly #read: RemoteRead<readonly [string], Borrower>
  readonly #sheet: LazyPart<BorrowerSheet>

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    const member = space.of.named.member ?? ''
    adoptStyles(desk.host.renderRoot, [borrowersStyles])
    this.#words = roomWords(desk, { french: borrowersFrench, learn: learnBorrowers })
    this.#listWords = listWordsOf(desk)
    const reload = () => {
      void this.#read.ask()
      void this.#listing.reload()
    }
    const act = new DeskAct(desk, { reload, learn: refusalsOf('borrowers') })
    const parts = { desk, act, member, reload }
    // What is open takes its place: it is read again once that is closed.
    this.#listing = borrowerList({ ...parts, words: this.#words.said, isShown: () => !desk.item })
    this.#read = deskRead<readonly [string], Borrower>(desk, {
      args: () => (desk.item ? ([desk.item] as const) : []),
      read: ([borrower], how) => desk.call.borrowers.sheet.query({ member, borrower }, how),
    })
    this.#sheet = new LazyPart(desk, async () => {
      const { BorrowerSheet } = await import('./sheet/borrower-sheet.js')
      return new BorrowerSheet({ ...parts, from: space.of.name ?? '' })
    })
  }

  get title(): string | undefined {
    return this.#opened?.name
  }

  get beside(): Content {
    if (!this.#desk.item) return nothing
    return html`<a class="quiet link" href=${this.#desk.hrefOf({ item: '' })}>${this.#words.said().backToList}</a>`
  }

  again(): Promise<unknown> {
    return this.#desk.item ? this.#read.ask() : this.#listing.reload()
  }

  close(): void {
    for (const each of [this.#read, this.#listing, this.#sheet]) each.close()
  }

  render(): Content {
    if (!this.#words.known()) return nothing
    if (!this.#desk.item) {
      this.#sheet.part?.hide()
      return this.#listing.render()
    }
    const listWords = this.#listWords() ?? listFrench
    const opened = this.#opened
    if (!opened && this.#read.error)
      return notice({
        tone: 'bad',
        title: this.#words.said().failed,
        ways: way(listWords.retry, () => void this.#read.ask()),
      })
    if (!opened)
      return html`<div class="wait">
        <div></div>
        <div></div>
      </div>`
    return html`<div class="cols opened alone">
      <div hidden></div>
      ${this.#sheet.render(listWords, (part) => part.render(opened))}
    </div>`
  }

  /** What was read of another is not theirs. */
  get #opened(): Borrower | undefined {
    const { answer } = this.#read
    return answer?.id === this.#desk.item ? answer : undefined
  }
}
