import { css, html, nothing, type LitElement, type ReactiveController } from 'lit'
import { adoptStyles } from '../../shared/adopted-styles.js'
import { sessionAt } from '../../shared/session-store.js'
import { spaceLink } from './space-link.js'
import type { UnreadBadge } from './unread-badge.js'

/** It stands beside what is said under the title, where there is room, so that nothing moves when it comes. */
const styles = css`
  .space-way {
    position: relative;
    block-size: 0;
  }
  .propose > .space-way {
    min-block-size: 0;
  }
  .space-way a {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    display: inline-flex;
    align-items: center;
    margin-inline: 0;
    padding-inline: 0;
  }
  .form > .space-way a {
    inset-block-end: 4px;
  }
  @container (max-width: 14em) {
    .space-way {
      block-size: auto;
    }
    .space-way a {
      position: static;
    }
  }
  @media print {
    .space-way {
      display: none;
    }
  }
`

type Parts = { readonly site: () => string; readonly name: () => string; readonly failed: (cause: unknown) => void }

/** To what is theirs, for who has signed in here. */
export class SpaceWay implements ReactiveController {
  readonly #host: LitElement
  readonly #parts: Parts
  #isSignedIn = false
  #unread: UnreadBadge | undefined

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, [styles])
    document.addEventListener('visibilitychange', this.#onSeen)
    this.refresh()
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onSeen)
  }

  /** Somebody may have signed in or out. */
  refresh(): void {
    this.#read().catch(this.#parts.failed)
  }

  render() {
    const { name, site } = this.#parts
    return this.#isSignedIn
      ? html`<p class="space-way">
          ${spaceLink([name(), this.#unread?.render()], { site: site(), closed: () => this.refresh() })}
        </p>`
      : nothing
  }

  async #read(): Promise<void> {
    const isSignedIn = (await sessionAt(this.#parts.site())) !== undefined
    if (isSignedIn !== this.#isSignedIn) {
      this.#isSignedIn = isSignedIn
      this.#host.requestUpdate()
    }
    if (isSignedIn) return this.#askUnread()
    this.#unread?.close()
    this.#unread = undefined
  }

  async #askUnread(): Promise<void> {
    const { UnreadBadge } = await import('./unread-badge.js')
    this.#unread ??= new UnreadBadge(this.#host, this.#parts.site)
    await this.#unread.ask()
  }

  readonly #onSeen = () => {
    if (!document.hidden) this.refresh()
  }
}
