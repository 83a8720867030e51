import { html, nothing, type LitElement, type ReactiveController } from 'lit'
import { ModalDialog } from '../../parts/dialog.js'
import { focusOn } from '../../parts/focus-on.js'
import { lazyStrings } from '../../parts/lazy-strings.js'
import { ledLink } from '../../parts/led-link.js'
import { notice, pageLink, quiet, way } from '../../parts/notice.js'
import { whyNot } from '../../parts/refusals/why-not.js'
import type { OpenableSheet } from '../../parts/sheet/awaited-sheet.js'
import { sheetHead } from '../../parts/sheet/sheet-head.js'
import { detailStyles } from '../../parts/sheet/sheet.styles.js'
import { SignInSteps } from '../../parts/sign-in/sign-in-steps.js'
import { keyed } from '../../shared/act.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { sessionAt, signedAct, signOut, type Session } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import { marked } from '../../shared/marked.js'
import type { SavedSearchState } from './saved-search.states.js'
import { savedSearchFrench, type SavedSearchStrings } from '../words/saved-search.strings.js'
import { savedSearchStyles } from './saved-search.styles.js'
import { searchPlace, type SearchToKeep } from './search-to-keep.js'
import { learnSavedSearch } from '../words/ready-board.strings.js'
import { refusalsOf } from '../../parts/refusals/refusals-of.js'

type Parts = {
  readonly place: () => { readonly site: string; readonly language: Language; readonly page: string }
  readonly search: () => SearchToKeep | undefined
  /** Somebody has signed in, or out. */
  readonly turned: () => void
  readonly failed: (cause: unknown) => void
}

/** « Prévenez-moi »: says what will be told and how it stops, asks for an address where nobody is known, and keeps the search. */
export class KeepSearchSheet implements ReactiveController, OpenableSheet {
  readonly #host: LitElement
  readonly #parts: Parts
  readonly #dialog: ModalDialog
  readonly #words: () => SavedSearchStrings | undefined
  #keyOf = keyed()
  #isOpen = false
  #state: SavedSearchState = 'search-asked'
  #search: SearchToKeep | undefined
  #session: Session | undefined
  #signIn: SignInSteps | undefined
  #watchId = ''
  #why = ''
  #cause: unknown

  constructor(host: LitElement, parts: Parts) {
    this.#host = host
    this.#parts = parts
    this.#dialog = new ModalDialog(host, () => this.#onClosed())
    this.#words = lazyStrings(host, {
      language: () => parts.place().language,
      french: savedSearchFrench,
      learn: learnSavedSearch,
    })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, [...detailStyles, savedSearchStyles])
    this.#signIn?.dress()
  }

  open(_: string, ready: () => boolean): void {
    this.#open(ready).catch(this.#parts.failed)
  }

  close(): void {
    this.#dialog.close()
  }

  render(): Content {
    const words = this.#says
    if (!this.#isOpen) return nothing
    return this.#dialog.render(
      'kept-title',
      html`<div class="sheet kept-search" data-state=${this.#state}>
        ${sheetHead({ id: 'kept-title', title: words.title, close: { name: words.close, act: () => this.close() } })}
        <div class="kept-body">${this.#body(words)}</div>
      </div>`,
    )
  }

  get #says(): SavedSearchStrings {
    return this.#words() ?? savedSearchFrench
  }

  get #site(): string {
    return this.#parts.place().site
  }

  #body(words: SavedSearchStrings): Content {
    const { email = '' } = this.#session ?? {}
    if (this.#state === 'search-kept')
      return [
        this.#told(words.kept, html`<p>${marked(words.keptMore(email), email)}</p>`),
        html`<p>${words.toStop}</p>`,
        this.#ways(quiet(words.drop, () => void this.#drop())),
      ]
    if (this.#state === 'search-dropped')
      return [
        this.#told(words.dropped, html`<p>${words.droppedMore}</p>`),
        this.#ways(way(words.again, () => void this.#keep())),
      ]
    return [
      this.#asked(words),
      this.#state === 'search-refused' ? this.#refusal(words) : nothing,
      this.#session ? this.#press(words, email) : this.#signIn?.render(),
    ]
  }

  async #open(ready: () => boolean): Promise<void> {
    this.#search = this.#parts.search()
    this.#session = await sessionAt(this.#site)
    if (!ready()) return
    if (!this.#session) this.#askWho()
    this.#isOpen = true
    this.#turn('search-asked')
    this.#dialog.open()
  }

  #asked(words: SavedSearchStrings) {
    const { hasDays = false, labels = [] } = this.#search ?? {}
    return html`<div>
        <p class="meta">${words.everyWord}</p>
        <p class="kept-what">
          ${labels.map(({ label, lang }, at) => [at > 0 ? ', ' : '', html`<strong lang=${lang ?? nothing}>${label}</strong>`])}
        </p>
        ${hasDays ? html`<p class="meta">${words.notDays}</p>` : nothing}
      </div>
      <p>${words.told} ${words.stops}</p>`
  }

  #press(words: SavedSearchStrings, email: string) {
    const isBusy = this.#state === 'search-keeping'
    return html`<p>${marked(words.to(email), email)} ${quiet(words.notMe, () => void this.#forget())}</p>
      <p class="ways">
        <button type="button" class="go" part="button" aria-disabled=${isBusy} @click=${() => void this.#keep()}>
          ${isBusy ? words.keeping : words.keep}
        </button>
      </p>`
  }

  #told(title: string, more: Content) {
    return html`<div class="kept-told" role="status" tabindex="-1">
      <p class="good">${title}</p>
      ${more}
    </div>`
  }

  #ways(other: Content) {
    const words = this.#says
    return html`<p class="ways">
      <button type="button" class="go" part="button" @click=${() => this.close()}>${words.back}</button>
      ${other}
    </p>`
  }

  #refusal(words: SavedSearchStrings) {
    const reason = this.#cause instanceof Refused ? this.#cause.reason : undefined
    const { language, page } = this.#parts.place()
    const { email = '' } = this.#session ?? {}
    const ways =
      reason === 'searches-too-many'
        ? ledLink(words.mySpace, { language, path: `/moi?site=${this.#site}`, more: { email } })
        : reason === 'origin-undeclared'
          ? pageLink(page, words.ourPage)
          : nothing
    return notice({ tone: 'bad', title: this.#why, ways })
  }

  #askWho(): void {
    this.#signIn ??= new SignInSteps(this.#host, {
      site: () => this.#site,
      language: () => this.#parts.place().language,
      words: () => this.#says,
      title: (text) => html`<h3>${text}</h3>`,
      place: () => searchPlace(this.#site),
      alsoKept: () => ({ search: this.#search }),
      page: () => this.#parts.place().page,
      failed: this.#parts.failed,
      signedIn: () => void this.#signedIn(),
    })
  }

  async #signedIn(): Promise<void> {
    this.#session = await sessionAt(this.#site)
    this.#parts.turned()
    await this.#keep()
  }

  async #keep(): Promise<void> {
    const sought = this.#search?.sought
    if (!sought || this.#state === 'search-keeping') return
    this.#turn('search-keeping')
    const site = this.#site
    try {
      const key = this.#keyOf(JSON.stringify(sought))
      const { watchId } = await signedAct('offers.keepSearch', { site, sought }, { site, key })
      this.#watchId = watchId
      this.#turn('search-kept', '.kept-told')
    } catch (cause) {
      await this.#fail(cause)
    }
  }

  async #drop(): Promise<void> {
    const site = this.#site
    const watchId = this.#watchId
    try {
      await signedAct('offers.dropSearch', { site, watchId }, { site, key: this.#keyOf(watchId) })
      // Kept again, it is another one.
      this.#keyOf = keyed()
      this.#turn('search-dropped', '.kept-told')
    } catch (cause) {
      await this.#fail(cause)
    }
  }

  async #fail(cause: unknown): Promise<void> {
    this.#cause = cause
    if (cause instanceof Refused && cause.reason === 'signed-out') {
      this.#session = undefined
      this.#askWho()
      this.#signIn?.end()
      this.#parts.turned()
      return this.#turn('search-asked', '#email')
    }
    this.#parts.failed(cause)
    const { language } = this.#parts.place()
    this.#why = await whyNot(cause, { words: this.#says, language }, refusalsOf('keepSearch'))
    this.#turn('search-refused', '.kept-search .go')
  }

  async #forget(): Promise<void> {
    const leaving = signOut(this.#site)
    this.#session = undefined
    this.#askWho()
    this.#turn('search-asked', '#email')
    await leaving.catch(this.#parts.failed)
    this.#parts.turned()
  }

  #turn(state: SavedSearchState, focused?: string): void {
    this.#state = state
    if (focused) void focusOn({ host: this.#host }, focused)
    else this.#host.requestUpdate()
  }

  #onClosed(): void {
    this.#isOpen = false
    this.#host.requestUpdate()
  }
}
