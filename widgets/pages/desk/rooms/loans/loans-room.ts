import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { factsStyles } from '../../parts/facts.styles.js'
import { LazyPart } from '../../parts/lazy-part.js'
import { listWordsOf } from '../../parts/list-words.js'
import type { ListStrings } from '../../parts/list.strings.js'
import { saveFile } from '../../parts/save-file.js'
import { writeStyles } from '../../parts/talk/write.styles.js'
import { talk } from '../../parts/talk/write-link.js'
import type { DeskTalk, TalkOpened } from '../../parts/talk/desk-talk.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import type { CounterSheet } from './counter/counter-sheet.js'
import { loansStyles } from './loans.styles.js'
import type { RequestSheet } from './request/request-sheet.js'
import { filterIn, requestIn, type LoansParts, type Request, type Requests } from './parts/requests.js'
import { requestList } from './request-list.js'
import { requestsFrench, learnRequests, type RequestsStrings } from './requests.strings.js'
import type { RulesSheet } from './rules/rules-sheet.js'

export const open: OpenRoom = (desk, space) => new LoansRoom(desk, space)

const counter = 'counter'
const rules = 'rules'

const loanIn = (item: string | undefined): string | undefined =>
  item === counter || item === rules ? undefined : requestIn(item)

/**
 * Lists the requests to a place: to answer, to hand over and take back today, late; with the acts on each, its rules, and its counter.
 */
class LoansRoom implements Room {
  readonly #desk: Desk
  readonly #parts: LoansParts
  readonly #words: () => RequestsStrings | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #read: RemoteRead<readonly [string, string, string], Requests>
  /** As they were told last: what is open stays so when it leaves the list. */
  readonly #told = new Map<string, Request>()
  /** Those of the last answer. */
  #last: ReadonlySet<string> | undefined
  /** A request that the address opened, and that is in no list. */
  #sought = ''
  readonly #act: DeskAct
  readonly #sheet: LazyPart<RequestSheet>
  readonly #rules: LazyPart<RulesSheet>
  readonly #counter: LazyPart<CounterSheet>
  readonly #talk: LazyPart<DeskTalk>

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    const member = space.of.named.member ?? ''
    adoptStyles(desk.host.renderRoot, [factsStyles, writeStyles, loansStyles])
    this.#words = lazyStrings(desk.host, {
      language: () => desk.language,
      french: requestsFrench,
      learn: learnRequests,
    })
    this.#listWords = listWordsOf(desk)
    this.#read = deskRead<readonly [string, string, string], Requests>(desk, {
      args: () =>
        desk.item === rules
          ? []
          : ([filterIn(desk.filters['show']), desk.filters['cursor'] ?? '', this.#seek()] as const),
      read: async ([show, cursor], how) => {
        const filter = filterIn(show)
        const opened = loanIn(desk.item)
        const asked = { member, filter, ...(cursor && { cursor }), ...(opened && { opened }) }
        const answer = await desk.call.loans.requests.query(asked, how)
        if (opened && !answer.opened) this.#told.delete(opened)
        const told = [...answer.items, ...(answer.opened ? [answer.opened] : [])]
        for (const each of told) this.#told.set(each.id, each)
        this.#last = new Set(told.map(({ id }) => id))
        return { ...answer, count: filter === 'all' ? answer.items.length : answer.counts[filter] }
      },
    })
    const reload = () => {
      void this.#read.ask()
      void this.#rules.part?.reload()
    }
    this.#act = new DeskAct(desk, { reload, learn: async () => (await import('./loans-refusal.js')).tellWhy })
    const parts: LoansParts = { desk, space, member, reload, act: this.#act }
    this.#parts = parts
    this.#sheet = new LazyPart(desk, async () => {
      const { RequestSheet } = await import('./request/request-sheet.js')
      return new RequestSheet({ ...parts, words: () => this.#said, opened: () => this.#opened })
    })
    this.#rules = new LazyPart(desk, async () => {
      const { RulesSheet } = await import('./rules/rules-sheet.js')
      return new RulesSheet(parts, () => desk.item === rules)
    })
    this.#counter = new LazyPart(desk, async () => {
      const { CounterSheet } = await import('./counter/counter-sheet.js')
      return new CounterSheet(parts, () => desk.item === counter)
    })
    this.#talk = new LazyPart(desk, async () =>
      (await import('./request-talk.js')).requestTalk(parts, () => this.#talkOpened),
    )
  }

  get beside(): Content {
    const { item } = this.#desk
    if (item === counter || item === rules) return nothing
    return html`<a class="go" href=${this.#desk.hrefOf({ item: counter })}>${this.#said.enter}</a>`
  }

  again(): Promise<void> {
    return this.#read.ask()
  }

  close(): void {
    for (const each of [this.#read, this.#sheet, this.#rules, this.#counter, this.#talk]) each.close()
  }

  render(): Content {
    const words = this.#words()
    const listWords = this.#listWords()
    if (!words || !listWords) return nothing
    const desk = this.#desk
    if (desk.item === rules) return this.#rules.render(listWords, (part) => part.render(words.backToList))
    const request = this.#opened
    if (!request) this.#sheet.part?.hide()
    const isCounter = desk.item === counter
    if (!isCounter) this.#counter.part?.hide()
    return html`<div class=${request || isCounter ? 'cols opened' : 'stack'}>
      <div class="stack queue">
        ${requestList({
          desk,
          words,
          listWords,
          read: this.#read,
          csv: () => void this.#export(),
          said: this.#act.said('csv'),
        })}
        <p class="ways"><a class="way" href=${desk.hrefOf({ item: rules })}>${words.rules}</a></p>
      </div>
      ${
        isCounter
          ? this.#counter.render(listWords, (part) => part.render(words.backToList))
          : this.#talkOpened
            ? this.#talk.render(listWords, (part) => part.render())
            : request
              ? this.#sheet.render(listWords, (part) => part.render(request))
              : nothing
      }
    </div>`
  }

  get #talkOpened(): TalkOpened | undefined {
    const request = this.#opened
    if (!request || !this.#desk.item?.endsWith(`/${talk}`)) return undefined
    const { id, offer, other } = request
    const words = this.#said
    return {
      at: { kind: 'loan', id },
      about: { kind: offer.kind, title: offer.title },
      who: other || words.nameless,
      back: words.backToRequest,
    }
  }

  get #opened(): Request | undefined {
    return this.#told.get(loanIn(this.#desk.item) ?? '')
  }

  #seek(): string {
    const open = loanIn(this.#desk.item)
    if (open && this.#last && !this.#last.has(open)) this.#sought = open
    return this.#sought
  }

  get #said(): RequestsStrings {
    return this.#words() ?? requestsFrench
  }

  async #export(): Promise<void> {
    const desk = this.#desk
    const { member } = this.#parts
    const input = { member, filter: filterIn(desk.filters['show']), locale: desk.language }
    const file = await this.#act.run('csv', input, () => desk.call.loans.requestsCsv.query(input))
    if (!file) return
    saveFile(file.name, file.csv)
    desk.did(this.#said.saved(file.name, file.rows))
  }
}
