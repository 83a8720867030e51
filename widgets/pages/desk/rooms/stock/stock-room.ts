import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../parts/notice.js'
import { photosStyles } from '../../../../parts/photos/photos.styles.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { DeskRefused } from '../../parts/client.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { icon } from '../../parts/icons.js'
import { LazyPart } from '../../parts/lazy-part.js'
import { listWordsOf } from '../../parts/list-words.js'
import type { ListStrings } from '../../parts/list.strings.js'
import { thumbStyles } from '../../parts/thumb.styles.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { pauseNotices } from './hidden-place.js'
import { DraftRows } from './draft-rows.js'
import type { FilesSheet } from './files/files-sheet.js'
import type { ItemSheet } from './item-sheet.js'
import type { LabelsSheet } from './labels/labels-sheet.js'
import type { NoticeForm } from './notice-form.js'
import { QuickAdd } from './quick-add.js'
import { shownOn } from './shown-on.js'
import { StockListView } from './stock-list.js'
import {
  filtersIn,
  memberOf,
  statesAsked,
  type OpenedItem,
  type Parts,
  type StockList,
  type StockRoomFacts,
} from './stock.js'
import { stockFrench, learnStock, type StockStrings } from './stock.strings.js'
import type { ThingPart } from './thing/thing-part.js'
import { stockStyles } from './stock.styles.js'
import { refusalsOf } from '../../refusals/refusals-of.js'

/** What stands beside the things of the list at addresses of their own. */
const sheets = ['import', 'labels'] as const

const openedIn = (item: string | undefined): readonly [string] | readonly [] =>
  item === undefined || item === '' || sheets.some((each) => each === item) ? [] : [item]

export const open: OpenRoom = (desk, space) => new StockRoom(desk, space)

/** The objects that a member has to lend are added one after the other, found, kept and taken away here. */
class StockRoom implements Room {
  readonly #desk: Desk
  readonly #words: () => StockStrings | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #facts: RemoteRead<readonly ['room'], StockRoomFacts>
  readonly #list: RemoteRead<readonly [string], StockList>
  readonly #opened: RemoteRead<readonly [string], OpenedItem>
  readonly #act: DeskAct
  readonly #parts: Parts
  readonly #quick: QuickAdd
  readonly #notices: LazyPart<NoticeForm>
  readonly #drafts: DraftRows
  readonly #view: StockListView
  /** Comes with the first object that is opened. */
  #sheet: ItemSheet | undefined
  #thing: ThingPart | undefined
  readonly #files: LazyPart<FilesSheet>
  readonly #labels: LazyPart<LabelsSheet>

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    const { host } = desk
    const language = () => desk.language
    adoptStyles(host.renderRoot, [photosStyles, thumbStyles, stockStyles])
    this.#words = lazyStrings(host, { language, french: stockFrench, learn: learnStock })
    this.#listWords = listWordsOf(desk)
    const named = memberOf(space)
    this.#facts = deskRead(desk, {
      args: () => ['room'] as const,
      read: (_args, how) => desk.call.stock.room.query(named, how),
    })
    this.#list = deskRead<readonly [string], StockList>(desk, {
      args: () => [JSON.stringify(desk.filters)] as const,
      read: (_args, how) => desk.call.stock.list.query({ ...named, ...filtersIn(desk.filters) }, how),
    })
    this.#opened = deskRead<readonly [string], OpenedItem>(desk, {
      args: () => openedIn(desk.item),
      read: async ([offerId], how) => {
        const opened = desk.call.stock.open.query({ ...named, offerId }, how)
        const [{ ItemSheet }, { ThingPart }, item] = await Promise.all([
          import('./item-sheet.js'),
          import('./thing/thing-part.js'),
          opened,
        ])
        this.#thing ??= new ThingPart(this.#parts, () => this.#opened.answer)
        this.#sheet ??= new ItemSheet(this.#parts, {
          several: this.#view.several,
          quick: this.#quick,
          thing: this.#thing,
        })
        return item
      },
      title: '#item-title-of',
    })
    const reload = () => this.#reload()
    this.#act = new DeskAct(desk, { reload, learn: refusalsOf('stock'), movedOn: (refused) => this.#movedOn(refused) })
    this.#parts = {
      desk,
      space,
      named,
      act: this.#act,
      reload,
      words: () => this.#said,
      facts: () => this.#facts.answer,
    }
    this.#quick = new QuickAdd(this.#parts)
    this.#notices = new LazyPart(desk, async () => {
      const { NoticeForm } = await import('./notice-form.js')
      return new NoticeForm(this.#parts)
    })
    this.#drafts = new DraftRows(this.#parts, this.#quick)
    this.#view = new StockListView(this.#parts, this.#list)
    this.#labels = new LazyPart(desk, async () => {
      const { LabelsSheet } = await import('./labels/labels-sheet.js')
      return new LabelsSheet(this.#parts)
    })
    this.#files = new LazyPart(desk, async () => {
      const { FilesSheet } = await import('./files/files-sheet.js')
      return new FilesSheet(this.#parts)
    })
  }

  close(): void {
    const parts = [
      this.#facts,
      this.#list,
      this.#opened,
      this.#quick,
      this.#notices,
      this.#drafts,
      this.#files,
      this.#labels,
    ]
    for (const each of [...parts, this.#view]) each.close()
    this.#thing?.close()
  }

  render(): Content {
    const words = this.#words()
    const listWords = this.#listWords()
    if (!words || !listWords) return nothing
    const facts = this.#facts.answer
    if (!facts)
      return this.#facts.error
        ? notice({ tone: 'bad', title: listWords.failed, ways: way(words.retry, () => void this.#facts.ask()) })
        : html`<div class="wait">
            <div></div>
            <div></div>
          </div>`
    if (this.#desk.item === 'import') return this.#files.render(listWords, (part) => part.render(facts))
    this.#files.part?.hide()
    if (this.#desk.item === 'labels') return this.#labels.render(listWords, (part) => part.render())
    this.#labels.part?.hide()
    const list = this.#view.render(facts, listWords)
    const narrowing = this.#view.narrowing(facts, listWords)
    if (this.#desk.item)
      return html`<div class="stack room">
        ${narrowing}
        <div class="cols opened">${list} ${this.#item(words)}</div>
      </div>`
    return html`<div class="stack room">
      ${facts.isAway ? notice({ tone: 'warn', title: words.away, more: words.awayMore }) : nothing}
      ${pauseNotices(this.#parts, facts)} ${narrowing}
      <div class="cols">
        ${list}
        <div class="stack aside">
          ${
            filtersIn(this.#desk.filters).part === 'notices'
              ? this.#notices.render(listWords, (part) => part.render(facts))
              : html`${this.#drafts.render()} ${this.#quick.render(facts)} ${this.#fileWays(words)}`
          }
          ${shownOn(this.#parts, facts, () => void this.#facts.ask())}
        </div>
      </div>
    </div>`
  }

  /** What comes after the list on a phone is one press away. */
  get beside(): Content {
    if ((this.#facts.answer?.places ?? []).length === 0 || this.#desk.item) return nothing
    return html`<p class="ways">
      <a class="way" href=${this.#desk.hrefOf({ item: 'labels', filters: {} })}>${icon('tag')}${this.#said.labels}</a>
      <button type="button" class="go" @click=${() => void focusOn(this.#desk, '#quick-title, #notice-title')}>
        ${icon('plus')}${this.#said.addOne}
      </button>
    </p>`
  }

  #fileWays(words: StockStrings) {
    return html`<div>
      <p class="ways">
        <a class="way" href=${this.#desk.hrefOf({ item: 'import' })}>${words.files.import}</a>
        <button type="button" class="way" @click=${() => void this.#carryAway()}>
          ${icon('down')}${words.files.carryAway}
        </button>
      </p>
      ${this.#act.said('archive')}
    </div>`
  }

  async #carryAway(): Promise<void> {
    const { carryAway } = await import('./files/carry-away.js')
    await carryAway(this.#parts)
  }

  #item(words: StockStrings) {
    const { answer, error } = this.#opened
    const back = html`<p class="to-list"><a class="way" href=${this.#desk.hrefOf({ item: '' })}>${words.back}</a></p>`
    if (error && answer?.offerId !== this.#desk.item)
      return html`<div class="stack">
        ${back}
        ${notice({ tone: 'bad', title: words.itemFailed, ways: way(words.retry, () => void this.#opened.ask()) })}
      </div>`
    if (!answer || answer.offerId !== this.#desk.item)
      return html`<div class="wait">
        <div></div>
        <div></div>
      </div>`
    return html`<div class="stack">${back} ${this.#sheet?.render(answer)}</div>`
  }

  get #said(): StockStrings {
    return this.#words() ?? stockFrench
  }

  #reload(): void {
    void this.#list.ask()
    this.#drafts.ask()
    if (openedIn(this.#desk.item).length === 0) return
    void this.#opened.ask()
    this.#thing?.ask()
  }

  #movedOn({ by, reason, status }: DeskRefused): string | undefined {
    if (reason !== 'offer-moved-on') return undefined
    this.#sheet?.form.tell(by)
    const state = statesAsked.find((each) => each === status)
    return state && this.#said.movedOn(by, this.#said.states[state])
  }
}
