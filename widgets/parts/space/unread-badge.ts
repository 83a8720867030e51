import { css, html, nothing, type LitElement, type ReactiveController } from 'lit'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import { languageOf } from '../../shared/language-of.js'
import { askUnread } from '../../shared/live/ask-unread.js'
import { overhear } from '../../shared/live/news-channel.js'
import { Refused, Unreachable } from '../../shared/wire.js'
import { unreadIn } from '../../words/unread.strings.js'

const styles = css`
  .space-way a {
    gap: 6px;
  }
  .space-way .count {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.7em;
    min-block-size: 1.7em;
    padding-inline: 5px;
    border-radius: 99px;
    background: var(--accent);
    color: var(--accent-ink);
    font-size: 0.8125em;
  }
  @media (forced-colors: active) {
    .space-way .count {
      border: 1px solid LinkText;
    }
  }
`

const askedEveryMs = 60_000
/** What comes together is asked once. */
const togetherMs = 200

/**
 * How many words wait to be read, beside the way to them. A page that cannot learn it says nothing of it. It listens to nothing by itself,
 * since a browser has few connections: where one's space is open, in this page or another of its origin, it takes its news.
 */
export class UnreadBadge implements ReactiveController {
  readonly #host: LitElement
  readonly #site: () => string
  #count = 0
  #timer: ReturnType<typeof setInterval> | undefined
  #soon: ReturnType<typeof setTimeout> | undefined
  #leave: (() => void) | undefined

  constructor(host: LitElement, site: () => string) {
    this.#host = host
    this.#site = site
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, [styles])
    this.#timer ??= setInterval(() => {
      if (!document.hidden) void this.ask()
    }, askedEveryMs)
    document.addEventListener('visibilitychange', this.#onSeen)
    this.#onSeen()
  }

  hostDisconnected(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    document.removeEventListener('visibilitychange', this.#onSeen)
    this.#unhear()
  }

  async ask(): Promise<void> {
    const count = await askUnread(this.#site()).catch(noneIfUntold)
    if (count === this.#count) return
    this.#count = count
    this.#host.requestUpdate()
  }

  readonly #onSeen = () => {
    if (document.hidden) this.#unhear()
    else this.#leave ??= overhear({ site: this.#site() }, () => this.#askSoon())
  }

  #askSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined
      void this.ask()
    }, togetherMs)
  }

  #unhear(): void {
    this.#leave?.()
    this.#leave = undefined
    clearTimeout(this.#soon)
    this.#soon = undefined
  }

  /** Nobody is signed in any more. */
  close(): void {
    this.#host.removeController(this)
    this.hostDisconnected()
  }

  render(): Content {
    if (this.#count === 0) return nothing
    return html`<b class="count" aria-hidden="true">${this.#count}</b
      ><span class="unseen">, ${unreadIn[languageOf(this.#host)](this.#count)}</span>`
  }
}

function noneIfUntold(cause: unknown): number {
  if (cause instanceof Refused || cause instanceof Unreachable) return 0
  throw cause
}
