import { html, nothing } from 'lit'
import { notice, way } from '../../../../parts/notice.js'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import { dayWords, momentIn } from '../../../../shared/days.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { factsStyles } from '../../parts/facts.styles.js'
import type { LastActs } from '../../parts/last-acts/last-acts.js'
import { LazyPart } from '../../parts/lazy-part.js'
import { roomWords } from '../../parts/list-room.js'
import { writeStyles } from '../../parts/talk/write.styles.js'
import { thumbStyles } from '../../parts/thumb.styles.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { refusalsOf } from '../../refusals/refusals-of.js'
import { hourIn } from '../../../../words/clock.strings.js'
import { callsOf, type Queue } from '../moderation/moderation.js'
import { learnNetwork, networkFrench } from '../network/network.strings.js'
import type { CounterField } from './counter-field.js'
import { countsOf, partIn, spanIn, type Day } from './day.js'
import { dayView } from './day-view.js'
import { LineAct } from './line-act.js'
import { learnToday, todayFrench, type TodayStrings } from './today.strings.js'
import { todayStyles } from './today.styles.js'
import { VisitAct } from './visit-act.js'
import { decisions, elsewhere, whatWaits } from './what-waits.js'

export const open: OpenRoom = (desk, space) => new TodayRoom(desk, space)

/** It is for the network to open a workshop: until then nobody can book there. */
const unopened = ({ hrefOf }: Desk, { noWorkshop, noWorkshopMore, openWorkshop }: TodayStrings) =>
  notice({
    tone: 'warn',
    title: noWorkshop,
    more: noWorkshopMore,
    ways: html`<a class="way" href=${hrefOf({ room: 'workshop', item: '', filters: {} })}>${openWorkshop}</a>`,
  })

const zone = 'Europe/Paris'

/** Where the desk opens: at a place and its workshop the day, at a site and the network what waits there. */
class TodayRoom implements Room {
  readonly #desk: Desk
  readonly #space: Space
  readonly #words
  readonly #network
  readonly #day: RemoteRead<readonly [span: 'day' | 'week', show: string, whole: boolean], Day>
  readonly #queue: RemoteRead<readonly [string], Queue>
  readonly #loans: LineAct
  readonly #visits: VisitAct
  readonly #field: LazyPart<CounterField> | undefined
  readonly #lastActs: LazyPart<LastActs> | undefined
  /** Of all that is on paper no line is left out. */
  #isPrinting = false

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#space = space
    const member = space.of.named.member ?? ''
    adoptStyles(desk.host.renderRoot, [factsStyles, writeStyles, thumbStyles, todayStyles])
    const words = roomWords(desk, { french: todayFrench, learn: learnToday })
    this.#words = words
    this.#network = lazyStrings(desk.host, {
      language: () => desk.language,
      french: networkFrench,
      learn: learnNetwork,
    })
    this.#day = deskRead<readonly [span: 'day' | 'week', show: string, whole: boolean], Day>(desk, {
      args: () => (member ? [spanIn(desk.filters), partIn(desk.filters) ?? '', this.#isPrinting] : []),
      read: ([span, _show, whole], how) => {
        const show = partIn(desk.filters)
        return desk.call.today.show.query({ member, span, ...(show && { show }), ...(whole && { whole }) }, how)
      },
      answered: () => void this.#printed(),
    })
    const hasQueue = space.rooms.some(({ room }) => room === 'moderation')
    this.#queue = deskRead<readonly [string], Queue>(desk, {
      args: () => (hasQueue ? [space.of.slug] : []),
      read: (_asked, how) => callsOf(desk, space).queue.query(space.of.named, how),
    })
    const readDay = () => void this.#day.ask()
    const reload = () => {
      readDay()
      void this.#lastActs?.part?.again()
    }
    const parts = { desk, space, member, reload, words: words.said }
    const learnLoans = async () => (await import('../loans/loans-refusal.js')).tellWhy
    const learnVisits = refusalsOf('workshop')
    this.#loans = new LineAct({ ...parts, act: new DeskAct(desk, { reload, learn: learnLoans }) })
    if (space.rooms.some(({ room }) => room === 'lend')) {
      this.#field = new LazyPart(desk, async () => {
        const { CounterField } = await import('./counter-field.js')
        return new CounterField(desk, member)
      })
      this.#lastActs = new LazyPart(desk, async () => {
        const { LastActs } = await import('../../parts/last-acts/last-acts.js')
        return new LastActs({ desk, member, undone: readDay })
      })
    }
    this.#visits = new VisitAct({ ...parts, act: new DeskAct(desk, { reload, learn: learnVisits }) })
  }

  /** « Lundi 30 novembre » */
  get title(): string {
    const { language } = this.#desk
    const today = dayWords(language, { weekday: 'long', day: 'numeric', month: 'long' })(momentIn(zone, Date.now()).day)
    return today.replace(/^./, (letter) => letter.toUpperCase())
  }

  /** The hours of the day. */
  get beside(): Content {
    const open = this.#day.answer?.open
    if (!open) return nothing
    const words = this.#words.said()
    const said = hourIn[this.#desk.language]
    const hours = open.map(({ from, to }) => words.hours(said(from), said(to)))
    return html`<span class="meta hours">${hours.length > 0 ? words.open(hours.join(words.and)) : words.closed}</span>`
  }

  async again(): Promise<void> {
    await Promise.all([this.#day.ask(), this.#queue.ask(), this.#lastActs?.part?.again()])
  }

  close(): void {
    for (const each of [this.#day, this.#queue, this.#loans, this.#field, this.#lastActs]) each?.close()
  }

  render(): Content {
    const words = this.#words.known()
    const network = this.#network()
    if (!words || !network) return nothing
    const desk = this.#desk
    const { of } = this.#space
    // As it was last asked: what waits is told once a minute.
    const space = desk.spaces.find((each) => each.of.kind === of.kind && each.of.slug === of.slug) ?? this.#space
    const queue = this.#queue.answer
    return html`<div class="today">
      ${this.#field?.render(words, (part) => part.render()) ?? nothing}
      ${space.awaited.includes('workshop') ? unopened(desk, words) : nothing}
      ${of.kind === 'member' ? this.#ofPlace() : whatWaits({ desk, words, network, space })}
      ${queue ? decisions(queue, { desk, words }) : nothing} ${elsewhere({ desk, words, space })}
    </div>`
  }

  #ofPlace(): Content {
    const words = this.#words.said()
    const { answer: day, error } = this.#day
    const failed = error
      ? notice({
          tone: navigator.onLine ? 'bad' : 'warn',
          title: navigator.onLine ? words.failed : words.offline,
          ways: way(words.retry, () => void this.#day.ask()),
        })
      : nothing
    if (!day)
      return error
        ? failed
        : html`<div class="wait">
            <div></div>
            <div></div>
            <div></div>
          </div>`
    const lastActs = this.#lastActs?.render(words, (part) => part.render())
    return html`${failed}
    ${dayView(day, {
      desk: this.#desk,
      words,
      counts: countsOf(day),
      loans: this.#loans,
      visits: this.#visits,
      print: () => this.#print(),
      lastActs: lastActs ?? nothing,
    })}`
  }

  #print(): void {
    this.#isPrinting = true
    this.#desk.host.requestUpdate()
  }

  /** Once all of it is there. */
  async #printed(): Promise<void> {
    if (!this.#isPrinting) return
    await this.#desk.host.updateComplete
    print()
    this.#isPrinting = false
    this.#desk.host.requestUpdate()
  }
}
