import { html, nothing, type LitElement, type ReactiveController } from 'lit'
import { keyed } from '../../shared/act.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { everything, onNews } from '../../shared/live/on-news.js'
import { RemoteRead } from '../../shared/remote-read.js'
import { signedAct, signedAsk } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import { ModalDialog } from '../dialog.js'
import { focusOn } from '../focus-on.js'
import { lazyStrings } from '../lazy-strings.js'
import { pageLink } from '../notice.js'
import type { OpenableSheet } from '../sheet/awaited-sheet.js'
import { composerView } from './composer-view.js'
import { LeavingLines } from './leaving-lines.js'
import { firstNew, linesView, type About, type Talk } from './lines-view.js'
import { awaitedTalk, talkFrame } from './talk-frame-view.js'
import { learnTalk, talkFrench, type TalkStrings } from './talk.strings.js'
import { talkStyles } from './talk.styles.js'

export type TalkParts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  /** What the talk of this id is about, and where all of it is, on our own page. */
  readonly about: (id: string) => (About & { readonly page?: string | undefined }) | undefined
  readonly failed: (cause: unknown) => void
  /** The session is over. */
  readonly ended: () => void
}

/** So often it is asked what the other has written, while one looks. */
const askedEveryMs = 20_000
/** As near to the foot as this, one reads the newest. */
const nearFoot = 80

/** What two say to each other about a loan, over the page: the newest and the field to write in are at the foot. */
export class TalkSheet implements OpenableSheet, ReactiveController {
  readonly #host: LitElement
  readonly #parts: TalkParts
  readonly #dialog: ModalDialog
  readonly #read: RemoteRead<readonly [id: string], Talk>
  readonly #words: () => TalkStrings | undefined
  readonly #leaving = new Map<string, LeavingLines>()
  readonly #typed = new Map<string, string>()
  readonly #keyOfSeen = keyed()
  #id = ''
  #refused = ''
  #newSince: string | undefined
  #isOpening = false
  /** Undefined until the place where one begins to read was looked for. */
  #isAtFoot: boolean | undefined
  #timer: ReturnType<typeof setInterval> | undefined
  #unhear: (() => void) | undefined

  constructor(host: LitElement, parts: TalkParts) {
    this.#host = host
    this.#parts = parts
    this.#dialog = new ModalDialog(host, () => this.#closed())
    this.#words = lazyStrings(host, { language: parts.language, french: talkFrench, learn: learnTalk })
    this.#read = new RemoteRead<readonly [id: string], Talk>(host, {
      args: () => (this.#id ? [this.#id] : []),
      read: ([id]) => this.#ask(id),
      answered: (talk) => this.#answered(talk),
      failed: (cause) => this.#fail(cause),
    })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, talkStyles)
    for (const name of ['online', 'focus']) addEventListener(name, this.#again)
    document.addEventListener('visibilitychange', this.#again)
    this.#timer ??= setInterval(this.#again, askedEveryMs)
    this.#unhear ??= onNews(this.#parts.site(), (subject) => {
      // A reading that is under way may have begun before.
      if (this.#id && (subject === everything || subject === `loan:${this.#id}`)) void this.#read.ask()
    })
  }

  hostDisconnected(): void {
    for (const name of ['online', 'focus']) removeEventListener(name, this.#again)
    document.removeEventListener('visibilitychange', this.#again)
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#unhear?.()
    this.#unhear = undefined
  }

  hostUpdate(): void {
    const box = this.#box
    if (box && this.#isAtFoot !== undefined)
      this.#isAtFoot = box.scrollHeight - box.scrollTop - box.clientHeight < nearFoot
  }

  hostUpdated(): void {
    const box = this.#box
    if (!box || !this.#talk) return
    if (this.#isAtFoot === undefined) {
      const first = firstNew(this.#talk, { newSince: this.#newSince })
      box.querySelector(first ? `[data-line="${first.id}"]` : '.composer, .foot')?.scrollIntoView({ block: 'nearest' })
      this.#isAtFoot = true
    } else if (this.#isAtFoot) box.scrollTop = box.scrollHeight
  }

  open(id: string, ready: () => boolean): void {
    if (!ready()) return
    this.#id = id
    this.#isOpening = true
    this.#newSince = undefined
    this.#refused = ''
    this.#dialog.open()
  }

  readonly close = () => this.#dialog.close()

  render(): Content {
    const words = this.#id && this.#words()
    const about = this.#parts.about(this.#id)
    if (!words || !about) return nothing
    const talk = this.#talk
    const frame = { words, title: about.title, close: this.close }
    return this.#dialog.render(
      'talk-title',
      talk
        ? talkFrame(this.#shown(talk, words, about), { ...frame, other: talk.other })
        : talkFrame(awaitedTalk({ ...frame, error: this.#read.error, retry: () => void this.#read.ask() }), frame),
    )
  }

  #shown(talk: Talk, words: TalkStrings, { page, ...about }: About & { readonly page?: string | undefined }): Content {
    const { language } = this.#parts
    const isHere = talk.mayWrite || talk.mayThank
    const elsewhere = talk.wordsElsewhere && (talk.wordsFrom === undefined ? words.elsewhere : words.before)
    const foot = elsewhere || (isHere ? '' : words.over)
    return html`${elsewhere && talk.wordsFrom !== undefined ? html`<p class="meta">${elsewhere}</p>` : nothing}
    ${linesView(talk, { about, words, language: language(), newSince: this.#newSince, leaving: this.#lines.all })}
    ${
      isHere
        ? composerView(talk, {
            words,
            typed: this.#typed.get(this.#id) ?? '',
            refused: this.#refused,
            type: (typed) => this.#type(typed),
            say: () => this.#say(),
            take: (said) => {
              this.#type(said)
              void focusOn({ host: this.#host }, '#talk-say')
            },
          })
        : html`<div class="foot">
            <p class="meta">${foot}</p>
            ${elsewhere && page ? pageLink(page, words.ourPage) : nothing}
          </div>`
    }`
  }

  get #talk(): Talk | undefined {
    return this.#read.current
  }

  get #box(): Element | null {
    return this.#host.renderRoot.querySelector('dialog:has(.talk)')
  }

  get #lines(): LeavingLines {
    const id = this.#id
    const lines = this.#leaving.get(id) ?? this.#linesOf(id)
    this.#leaving.set(id, lines)
    return lines
  }

  #linesOf(id: string): LeavingLines {
    return new LeavingLines({
      send: (words, key) => {
        const site = this.#parts.site()
        return signedAct('talks.say', { ...talkAt(id, site), words }, { site, key })
      },
      changed: () => {
        this.#host.requestUpdate()
        if (id === this.#id && this.#leaving.get(id)?.all.some(({ state }) => state === 'kept')) void this.#read.ask()
      },
      mayGoAgain: (cause, words) => {
        if (!(cause instanceof Refused)) return true
        if (cause.reason === 'signed-out') this.#parts.ended()
        this.#refuse(id, cause, words)
        return false
      },
    })
  }

  #type(typed: string): void {
    this.#typed.set(this.#id, typed)
    this.#refused = ''
    this.#host.requestUpdate()
  }

  /** It stands there at once, and the next can be written. */
  #say(): void {
    const words = (this.#typed.get(this.#id) ?? '').trim()
    if (words !== '') {
      this.#type('')
      this.#isAtFoot = true
      this.#newSince = undefined
      this.#lines.add(words)
    }
    void focusOn({ host: this.#host }, '#talk-say')
  }

  /** What was written comes back to the field, unless something else stands there by now. */
  #refuse(id: string, { reason }: Refused, words: string): void {
    const says = this.#words()
    if (!this.#typed.get(id)) this.#typed.set(id, words)
    if (id !== this.#id || !says) return
    const who = this.#talk?.other ?? ''
    const { blocked, full, other } = says.refused
    this.#refused =
      reason === 'messages-full'
        ? full(who)
        : reason === 'person-blocked'
          ? blocked(who)
          : reason === 'conversation-over'
            ? says.over
            : other
    void this.#read.ask()
  }

  #ask(id: string): Promise<Talk> {
    const site = this.#parts.site()
    return signedAsk('talks.open', talkAt(id, site), { site })
  }

  #answered(talk: Talk): void {
    if (this.#isOpening) {
      this.#isOpening = false
      this.#isAtFoot = undefined
      if (talk.unread > 0) this.#newSince = talk.readTo ?? ''
    }
    const ids = new Set(talk.lines.map(({ id }) => id))
    this.#lines.drop((id) => ids.has(id))
    void this.#see(talk)
  }

  /** What is in sight has been read. */
  async #see({ id, lines, unread }: Talk): Promise<void> {
    const to = lines.at(-1)?.at
    if (unread === 0 || to === undefined || document.hidden) return
    const site = this.#parts.site()
    try {
      await signedAct('talks.see', { ...talkAt(id, site), to }, { site, key: this.#keyOfSeen(id + to) })
    } catch (cause) {
      this.#fail(cause)
    }
  }

  #fail(cause: unknown): void {
    if (!(cause instanceof Refused)) this.#parts.failed(cause)
    else if (cause.reason === 'signed-out') this.#parts.ended()
  }

  readonly #again = () => {
    if (document.hidden) return
    for (const lines of this.#leaving.values()) void lines.go()
    if (this.#id && !this.#read.isPending) void this.#read.ask()
  }

  #closed(): void {
    this.#id = ''
    this.#host.requestUpdate()
  }
}

const talkAt = (id: string, site: string | undefined) =>
  ({ kind: 'loan', id, ...(site !== undefined && { site }) }) as const
