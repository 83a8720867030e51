import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../parts/notice.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { DeskRefused } from '../../parts/client.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { listWordsOf } from '../../parts/list-words.js'
import type { ListStrings } from '../../parts/list.strings.js'
import { saveList } from '../../parts/save-file.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { banList } from './ban-list.js'
import { DecisionForm } from './decision-form.js'
import { Draft, type CaseParts } from './draft.js'
import { Heartbeat } from './heartbeat.js'
import { HelpList } from './help-list.js'
import { bansItem, callsOf, itemOf, subjectOf, type Bans, type Opened, type Queue } from './moderation.js'
import { nounsOf, nounsOfAll } from '../../../../words/moderation/subject-kinds.strings.js'
import {
  moderationFrench,
  learnModeration,
  type ModerationStrings,
  type ModerationWords,
} from './moderation.strings.js'
import { moderationStyles } from './moderation.styles.js'
import { NotesForm } from './notes-form.js'
import { openedView } from './opened-view.js'
import { queueList } from './queue-list.js'
import { filtersIn } from './queue-filters.js'
import { refusalsOf } from '../../refusals/refusals-of.js'

export const open: OpenRoom = (desk, space) => new ModerationRoom(desk, space)

/** Shows what waits for a moderator's look, why, and the form that decides. */
class ModerationRoom implements Room {
  readonly #desk: Desk
  readonly #space: Space
  readonly #words: () => ModerationWords | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #queue: RemoteRead<readonly [string], Queue>
  readonly #opened: RemoteRead<readonly [string], Opened>
  readonly #bans: RemoteRead<readonly ['bans'], Bans>
  readonly #act: DeskAct
  readonly #decision: DecisionForm
  readonly #notes: NotesForm
  readonly #heartbeat: Heartbeat
  readonly #help: HelpList
  /** The list may still have them. */
  readonly #decidedHere = new Set<string>()

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#space = space
    const { host } = desk
    const language = () => desk.language
    adoptStyles(host.renderRoot, [moderationStyles])
    this.#words = lazyStrings(host, { language, french: moderationFrench, learn: learnModeration })
    this.#listWords = listWordsOf(desk)
    const calls = callsOf(desk, space)
    this.#queue = deskRead<readonly [string], Queue>(desk, {
      args: () => [JSON.stringify(desk.filters)] as const,
      read: (_args, how) => calls.queue.query({ ...space.of.named, ...filtersIn(desk.filters) }, how),
    })
    this.#opened = deskRead<readonly [string], Opened>(desk, {
      args: () => (subjectOf(desk.item) && desk.item ? ([desk.item] as const) : []),
      read: ([item], how) => calls.open.query({ ...space.of.named, ...(subjectOf(item) ?? { kind: '', id: '' }) }, how),
      title: '#opened-title',
    })
    this.#bans = deskRead<readonly ['bans'], Bans>(desk, {
      args: () => (desk.item === bansItem ? (['bans'] as const) : []),
      read: (_args, how) => calls.bans.query(space.of.named, how),
      title: '#bans-title',
    })
    this.#act = new DeskAct(desk, {
      reload: () => this.#reload(),
      learn: refusalsOf('moderation'),
      movedOn: (refused) => this.#movedOn(refused),
    })
    const parts: CaseParts = {
      desk,
      space,
      act: this.#act,
      words: () => this.#said,
      decided: (decision, about) => void this.#decided(decision, about),
      banned: (ban) => this.#banned(ban),
      lift: (banId, name) => void this.#lift(banId, name),
    }
    this.#decision = new DecisionForm(parts, new Draft(parts))
    this.#notes = new NotesForm({ ...parts, reload: () => void this.#opened.ask() })
    this.#heartbeat = new Heartbeat(desk, space)
    this.#help = new HelpList({ desk, space, act: this.#act, words: () => this.#said })
  }

  get beside(): Content {
    if (this.#desk.item === bansItem) return nothing
    return html`<a class="way" href=${this.#desk.hrefOf({ item: bansItem })}>${this.#said.ban.list}</a>`
  }

  close(): void {
    for (const read of [
      this.#queue,
      this.#opened,
      this.#bans,
      this.#decision,
      this.#notes,
      this.#heartbeat,
      this.#help,
    ])
      read.close()
  }

  render(): Content {
    const wordsOf = this.#words()
    const listWords = this.#listWords()
    if (!wordsOf || !listWords) return nothing
    const words = wordsOf(nounsOfAll)
    const { item } = this.#desk
    const act = this.#act
    this.#heartbeat.beat(subjectOf(item))
    if (item === bansItem)
      return html`<div class="stack">
        ${banList({
          desk: this.#desk,
          words,
          act,
          read: this.#bans,
          lift: (banId, name) => void this.#lift(banId, name),
        })}
      </div>`
    const list = queueList({
      desk: this.#desk,
      space: this.#space,
      words,
      wordsOf,
      listWords,
      read: this.#queue,
      csv: () => void this.#export(),
      said: act.said('csv'),
    })
    if (!subjectOf(item)) return html`<div class="stack queue">${this.#help.render()} ${list}</div>`
    return html`<div class="cols three opened">
      <div class="stack queue">${list}</div>
      ${this.#thing(this.#said)}
    </div>`
  }

  #thing(words: ModerationStrings) {
    const { answer, error } = this.#opened
    const back = html`<p class="to-list">
      <a class="way" href=${this.#desk.hrefOf({ item: '' })}>${words.back}</a>
    </p>`
    const subject = subjectOf(this.#desk.item)
    if (error)
      return html`<div class="stack">
        ${back} ${notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => void this.#opened.ask()) })}
      </div>`
    if (!answer || answer.id !== subject?.id)
      return html`<div class="wait">
        <div></div>
        <div></div>
      </div>`
    return html`<div class="stack">
        ${back} ${this.#act.said('undo')}
        ${openedView(answer, {
          desk: this.#desk,
          words,
          busy: this.#act.busy,
          holders: this.#heartbeat.holders ?? answer.holders,
          undo: ({ id }) => void this.#undo(id),
        })}
      </div>
      <div class="stack">${this.#decision.render(answer)} ${this.#notes.render(answer)}</div>`
  }

  /** About what is open, or all. */
  get #said(): ModerationStrings {
    const opened = subjectOf(this.#desk.item)
    return (this.#words() ?? moderationFrench)(opened ? nounsOf(opened.kind) : nounsOfAll)
  }

  /** Whoever says why something was refused waits for it: what that would stand in may be gone then. */
  async #reload(): Promise<void> {
    const { item } = this.#desk
    await Promise.all([this.#queue.ask(), subjectOf(item) && this.#opened.ask(), item === bansItem && this.#bans.ask()])
  }

  #movedOn({ by, reason, status }: DeskRefused): string | undefined {
    if (reason !== 'decided-meanwhile') return undefined
    const words = this.#said
    return words.movedOn[status ?? '']?.(by ?? words.someone)
  }

  async #decided(...[{ decisionId, does, title }, { item, isTold }]: Parameters<CaseParts['decided']>): Promise<void> {
    const words = this.#said
    this.#decidedHere.add(item)
    const next = this.#after(item)
    this.#act.leave(next)
    this.#readAgain()
    // The title of the next one takes the keyboard when it comes; then what was done is told.
    if (next) await this.#opened.settled
    this.#desk.did(words.did[does](title, isTold), { name: words.undo, act: () => void this.#undo(decisionId) })
  }

  /** Finds the case after that one, in the order of the list; after the last, the first. */
  #after(item: string): string | undefined {
    const items = this.#queue.answer?.items.map(itemOf) ?? []
    const at = items.indexOf(item)
    return [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].find((each) => !this.#decidedHere.has(each))
  }

  #readAgain(): void {
    void this.#reload()
    this.#desk.refresh()
  }

  async #undo(decisionId: string): Promise<void> {
    const desk = this.#desk
    const input = { ...this.#space.of.named, decisionId }
    const done = await this.#act.run('undo', input, (how) => callsOf(desk, this.#space).undo.mutate(input, how))
    if (!done) return
    this.#decidedHere.clear()
    this.#readAgain()
    desk.did(this.#said.did.undo(done.title))
  }

  #banned({ banId, name, isTold }: Parameters<CaseParts['banned']>[0]): void {
    const words = this.#said
    this.#readAgain()
    this.#desk.did(words.did.ban(name, isTold), { name: words.undo, act: () => void this.#lift(banId, name) })
  }

  async #lift(banId: string, name: string): Promise<void> {
    const desk = this.#desk
    const input = { ...this.#space.of.named, banId }
    const done = await this.#act.run('lift', input, (how) => callsOf(desk, this.#space).liftBan.mutate(input, how))
    if (!done) return
    this.#readAgain()
    desk.did(this.#said.did.liftBan(name))
  }

  async #export(): Promise<void> {
    const { page: _page, ...filters } = filtersIn(this.#desk.filters)
    const input = { ...this.#space.of.named, ...filters, language: this.#desk.language }
    const file = await this.#act.run('csv', input, () => callsOf(this.#desk, this.#space).queueCsv.query(input))
    if (file) saveList(this.#desk, this.#listWords(), file)
  }
}
