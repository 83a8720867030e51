import { html, nothing, type LitElement, type ReactiveController } from 'lit'
import { keyed } from '../../shared/act.js'
import type { Content } from '../../shared/content.js'
import { everything } from '../../shared/live/on-news.js'
import { marked } from '../../shared/marked.js'
import { RemoteRead } from '../../shared/remote-read.js'
import { Refused } from '../../shared/wire.js'
import { focusOn } from '../focus-on.js'
import { lazyStrings } from '../lazy-strings.js'
import { ledLink } from '../led-link.js'
import { ChosenPhotos } from './chosen-photos.js'
import { composerView } from './composer-view.js'
import { FootFollower } from './foot-follower.js'
import { LeavingLines, type LineSaid } from './leaving-lines.js'
import { firstNew, linesView, type About, type Talk } from './lines-view.js'
import { SentPhotos } from './sent-photos.js'
import { ShownPhotos } from './shown-photos.js'
import { awaitedTalk } from './talk-frame-view.js'
import { TalkBeside } from './talk-beside.js'
import type { TalkAt, TalkingParts } from './talk-ways.js'
import { learnTalk, talkFrench, type TalkStrings } from './talk.strings.js'
import { whyNotSaid } from './why-not-said.js'

/** So often it is asked what the other has written, while one looks. */
const askedEveryMs = 20_000

/** What two say to each other, while one of them looks: the newest and the field to write in are at the foot. */
export class Talking implements ReactiveController {
  readonly #host: LitElement
  readonly #parts: TalkingParts
  readonly #read: RemoteRead<readonly [kind: Talk['kind'], id: string], Talk>
  readonly #words: () => TalkStrings | undefined
  readonly #leaving = new Map<string, LeavingLines>()
  readonly #typed = new Map<string, string>()
  readonly #keyOfSeen = keyed()
  readonly #beside: TalkBeside
  readonly #chosen: ChosenPhotos
  readonly #shown: ShownPhotos
  readonly #sent = new SentPhotos()
  /** Once what is shown is marked as read. */
  seen: Promise<void> = Promise.resolve()
  #at: TalkAt | undefined
  #refused = ''
  #newSince: string | undefined
  #isOpening = false
  readonly #foot = new FootFollower()
  #timer: ReturnType<typeof setInterval> | undefined
  #unhear: (() => void) | undefined

  constructor(host: LitElement, parts: TalkingParts) {
    this.#host = host
    this.#parts = parts
    const again = () => this.#read.ask()
    this.#beside = new TalkBeside(host, again)
    this.#chosen = new ChosenPhotos(host)
    this.#shown = new ShownPhotos(host, { talk: () => this.talk, renew: again })
    this.#words = lazyStrings(host, { language: parts.language, french: talkFrench, learn: learnTalk })
    this.#read = new RemoteRead<readonly [kind: Talk['kind'], id: string], Talk>(host, {
      args: () => (this.#at ? [this.#at.kind, this.#at.id] : []),
      read: ([kind, id]) => parts.ways.open({ kind, id }),
      answered: (talk) => this.#answered(talk),
      failed: (cause) => this.#fail(cause),
    })
    host.addController(this)
  }

  hostConnected(): void {
    for (const name of ['online', 'focus']) addEventListener(name, this.#again)
    document.addEventListener('visibilitychange', this.#again)
    this.#timer ??= setInterval(this.#again, askedEveryMs)
    this.#unhear ??= this.#hear()
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
    if (box) this.#foot.measure(box)
  }

  hostUpdated(): void {
    const box = this.#box
    if (!box || !this.talk) return
    const first = firstNew(this.talk, { newSince: this.#newSince })
    this.#foot.follow(box, first && this.#host.renderRoot.querySelector(`.talk [data-line="${first.id}"]`))
  }

  open(at: TalkAt): void {
    if (at.kind === this.#at?.kind && at.id === this.#at.id) return
    this.#at = at
    this.#isOpening = true
    this.#newSince = undefined
    this.#refused = ''
    this.#host.requestUpdate()
  }

  /** Who comes by a link hears of the one talk that it is of. */
  hearAnew(): void {
    this.#unhear?.()
    this.#unhear = this.#hear()
  }

  /** Reads it again: something was done beside it, or it came in sight. */
  async ask(): Promise<void> {
    if (this.#at) await this.#read.ask()
  }

  /** What was typed, and what has not left yet, stays. */
  shut(): void {
    this.#at = undefined
    this.#host.requestUpdate()
  }

  /** Ends it for good, when its owner is gone before the element. */
  close(): void {
    this.shut()
    this.hostDisconnected()
    this.#host.removeController(this)
    this.#read.close()
  }

  /** Undefined until it was read. */
  get talk(): Talk | undefined {
    return this.#at && this.#read.current
  }

  /** Undefined until they have come, in the language of the page. */
  get words(): TalkStrings | undefined {
    return this.#words()
  }

  /** The lines, with the field at their foot; `page`: where all of it is, on our own pages; `leave`: back to where one came from. */
  render(about: About & { readonly page?: string | undefined }, leave: () => void): Content {
    const words = this.#words()
    if (!words) return nothing
    const { talk } = this
    if (talk) return this.#drawn(talk, words, about)
    return awaitedTalk({ words, close: leave, error: this.#read.error, retry: () => void this.#read.ask() })
  }

  #hear(): (() => void) | undefined {
    return this.#parts.ways.hear?.((subject) => {
      const at = this.#at
      // A reading that is under way may have begun before.
      if (at && (subject === everything || subject === `${at.kind}:${at.id}`)) void this.#read.ask()
    })
  }

  #drawn(talk: Talk, words: TalkStrings, { page, ...about }: About & { readonly page?: string | undefined }): Content {
    const { also, language, ways } = this.#parts
    const isHere = talk.mayWrite || talk.mayThank
    const elsewhere = talk.wordsElsewhere && (talk.wordsFrom === undefined ? words.elsewhere : words.before)
    const foot =
      elsewhere || (isHere ? '' : talk.shut ? marked(words.refused.blocked(talk.other), talk.other) : words.over)
    return html`${elsewhere && talk.wordsFrom !== undefined ? html`<p class="meta">${elsewhere}</p>` : nothing}
    ${this.#beside.render(talk, words, { ...ways, also })}
    ${linesView(talk, {
      about,
      words,
      language: language(),
      newSince: this.#newSince,
      leaving: this.#lines(talk).all,
      photosOf: (line) => this.#shown.render(line, talk, words),
    })}
    ${this.#shown.enlarged(talk, words)}
    ${
      isHere
        ? composerView(talk, {
            words,
            typed: this.#typed.get(talk.id) ?? '',
            refused: this.#refused,
            photos: this.#chosen.render(talk, words),
            picker: this.#chosen.picker(talk, words),
            ready: this.#parts.ready?.(talk, words),
            type: (typed) => this.#type(talk, typed),
            say: () => this.#say(talk),
            take: (said) => {
              this.#type(talk, said)
              void focusOn({ host: this.#host }, '#talk-say')
            },
          })
        : html`<div class="foot">
            <p class="meta">${foot}</p>
            ${elsewhere && page ? ledLink(words.ourPage, { language: language(), path: page }) : nothing}
          </div>`
    }`
  }

  get #box(): Element | null | undefined {
    return this.#at && this.#parts.box()
  }

  #lines(at: TalkAt): LeavingLines {
    const lines = this.#leaving.get(at.id) ?? this.#linesOf({ kind: at.kind, id: at.id })
    this.#leaving.set(at.id, lines)
    return lines
  }

  #linesOf(at: TalkAt): LeavingLines {
    return new LeavingLines({
      send: (said, key) => this.#send(at, said, key),
      changed: () => {
        this.#host.requestUpdate()
        const isKept = this.#leaving.get(at.id)?.all.some(({ state }) => state === 'kept')
        if (at.id === this.#at?.id && isKept) void this.#read.ask()
      },
      mayGoAgain: (cause, said) => {
        if (!(cause instanceof Refused)) return true
        if (isEnd(cause)) this.#parts.ended()
        this.#refuse(at, cause, said)
        return false
      },
    })
  }

  async #send(at: TalkAt, { photos, words }: LineSaid, key: string): Promise<{ readonly id: string }> {
    const keys = await this.#sent.send(photos, (blob) => this.#parts.ways.upload(at, blob))
    return this.#parts.ways.say(at, { words, ...(keys.length > 0 && { photos: keys }) }, key)
  }

  #type({ id }: TalkAt, typed: string): void {
    this.#typed.set(id, typed)
    this.#refused = ''
    this.#host.requestUpdate()
  }

  /** It stands there at once, and the next can be written. */
  #say(at: TalkAt): void {
    const words = (this.#typed.get(at.id) ?? '').trim()
    const { coming, photos } = this.#chosen.of(at)
    if (coming === 0 && (words !== '' || photos.length > 0)) {
      this.#type(at, '')
      this.#foot.say()
      this.#newSince = undefined
      this.#lines(at).add({ words, photos: this.#chosen.take(at) })
    }
    void focusOn({ host: this.#host }, '#talk-say')
  }

  /** What was written comes back to the field, unless something else stands there by now; and what was to be shown. */
  #refuse(at: TalkAt, { reason }: Refused, { photos, words }: LineSaid): void {
    const says = this.#words()
    if (!this.#typed.get(at.id)) this.#typed.set(at.id, words)
    this.#chosen.giveBack(at, photos)
    // It was sent a day ago.
    if (reason === 'photo-gone') this.#sent.forget(photos)
    if (at.id !== this.#at?.id || !says) return
    this.#refused = whyNotSaid(reason, says, this.talk?.other ?? '')
    void this.#read.ask()
  }

  #answered(talk: Talk): void {
    if (this.#isOpening) {
      this.#isOpening = false
      this.#foot.begin()
      if (talk.unread > 0) this.#newSince = talk.readTo ?? ''
    }
    const ids = new Set(talk.lines.map(({ id }) => id))
    this.#lines(talk).drop((id) => ids.has(id))
    this.seen = this.#see(talk)
  }

  /** What is in sight has been read. */
  async #see({ kind, id, lines, unread }: Talk): Promise<void> {
    const to = lines.at(-1)?.at
    if (unread === 0 || to === undefined || document.hidden || this.#parts.isInSight?.() === false) return
    try {
      await this.#parts.ways.see({ kind, id }, to, this.#keyOfSeen(id + to))
    } catch (cause) {
      this.#fail(cause)
    }
  }

  #fail(cause: unknown): void {
    if (!(cause instanceof Refused)) this.#parts.failed(cause)
    else if (isEnd(cause)) this.#parts.ended()
  }

  readonly #again = () => {
    if (document.hidden) return
    for (const lines of this.#leaving.values()) void lines.go()
    if (this.#at && !this.#read.isPending) void this.#read.ask()
  }
}

const isEnd = ({ reason }: Refused): boolean => reason === 'signed-out' || reason === 'link-over'
