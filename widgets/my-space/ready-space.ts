import { html, nothing, type ReactiveController } from 'lit'
import { focusOn } from '../parts/focus-on.js'
import type { TalkName } from '../parts/conversation/talk-sheet.js'
import { watchForProof } from '../parts/list/watch-for-proof.js'
import type { SignInSteps } from '../parts/sign-in/sign-in-steps.js'
import { adoptStyles } from '../shared/adopted-styles.js'
import type { Content } from '../shared/content.js'
import { firstAnswer } from '../shared/first-answer.js'
import { FollowLanguage } from '../shared/follow-language.js'
import { sessionAt, type Session } from '../shared/session-store.js'
import { mayActHere, Refused } from '../shared/wire.js'
import { Connection } from './connection.js'
import { CoopErrorEvent } from './my-space.events.js'
import type { MySpaceState } from './my-space.states.js'
import type { Opening } from './my-space-element.js'
import type { OwnThings } from './own-things.js'
import type { SpaceHost } from './space-host.js'
import { MePart } from './account/me-part.js'
import { readyFrench, type ReadyStrings } from './ready-space.strings.js'
import { readyStyles } from './ready-space.styles.js'
import { OpenTab } from './open-tab.js'
import { howLed, leadOn } from './led-here.js'
import { shownView } from './shown-view.js'
import { awaited, elsewhere, unread } from './space-notices.js'
import { spaceTabs, type SpaceTab } from './space-tabs.js'
import { TalksPart } from './talks-part.js'
import { greetingView, introView } from './who-is.js'

/** Takes over once the title is shown: finds out who is there, and shows what is theirs. */
export class ReadySpace implements ReactiveController {
  opening: Opening | undefined
  readonly #host: SpaceHost
  #failure: unknown
  readonly #connection: Connection
  /** Undefined until the browser has been asked; null without one. */
  #session: Session | null | undefined
  #things: OwnThings | undefined
  readonly #me: MePart
  #signIn: SignInSteps | undefined
  #said = ''
  readonly #open: OpenTab
  readonly #talks: TalksPart

  constructor(host: SpaceHost, { opening, failure }: { readonly opening?: Opening; readonly failure?: unknown }) {
    this.#host = host
    this.opening = opening
    // Without a site, nothing is asked of it first.
    this.#failure = host.isWhole ? undefined : failure
    new FollowLanguage(host)
    this.#connection = new Connection(host, () => this.state === 'failed' && void this.#retry())
    this.#open = new OpenTab(host, () => void this.#bringPart())
    const open = (name: TalkName) => this.#things?.openTalk(name)
    this.#talks = new TalksPart(host, { open, failed: (cause) => this.#fail(cause) })
    this.#me = new MePart(host, {
      site: () => this.#site,
      language: () => host.language,
      failed: (cause) => this.#fail(cause),
      ended: () => void this.#end(),
      linksEnded: () => void this.#things?.refresh(),
    })
    host.addController(this)
    watchForProof(host, () => this.#recognise())
    if (!this.#maySignIn || failure) void this.#tellWebmaster()
    void this.#refresh()
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, readyStyles)
    this.#signIn?.dress()
    this.#things?.dress()
    document.addEventListener('visibilitychange', this.#onSeen)
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onSeen)
  }

  get state(): MySpaceState {
    const failure = this.#failure
    const unreached = this.#connection.lostAt === undefined ? 'failed' : 'offline'
    if (failure instanceof Refused && !/^(too-many-requests|try-later)$/.test(failure.reason)) return 'switched-off'
    if (failure) return unreached
    if (!this.#maySignIn) return 'elsewhere'
    if (this.#session === null) return this.#signIn ? 'signed-out' : 'loading'
    const things = this.#session && this.#things
    if (!things || things.isAwaited) return 'loading'
    if (things.error) return unreached
    return things.isEmpty ? 'empty' : 'shown'
  }

  /** The page author's own link shows when the element cannot be shown. */
  get instead() {
    return html`<div class="root" part="base" data-state=${this.state}><slot>${this.#words.off}</slot></div>`
  }

  /** What is above stays as it is while what is below comes, so that the keyboard stays there. */
  get content(): Content {
    const { language } = this.#host
    const due = this.#things?.due ?? 0
    return html`${this.#session ? greetingView({ words: this.#words, language, due, ...this.#session }) : introView(this.#host)}
    ${this.#said ? html`<p class="good said" role="status" tabindex="-1">${this.#said}</p>` : nothing} ${this.#body}`
  }

  get #body(): Content {
    const { state } = this
    const view = { words: this.#words, level: this.#host.level }
    switch (state) {
      case 'switched-off':
        return undefined
      case 'loading':
        return awaited(view)
      case 'signed-out':
        return html`<div class="room">${this.#signIn?.render()}</div>`
      case 'elsewhere':
        return elsewhere({ ...view, language: this.#host.language, site: this.#site })
      case 'failed':
      case 'offline':
        return [
          unread({ ...view, isOffline: state === 'offline', retry: () => void this.#retry() }),
          this.#host.isWhole ? nothing : html`<slot></slot>`,
        ]
      case 'empty':
      case 'shown':
        return this.#shown(state === 'empty')
    }
  }

  #shown(isEmpty: boolean): Content {
    const { language, level } = this.#host
    if (!this.#things || !this.#session) return nothing
    return shownView({
      words: this.#words,
      language,
      level,
      opening: this.opening,
      things: this.#things,
      isEmpty,
      lostAt: this.#connection.lostAt,
      session: this.#session,
      account: this.#me.render(),
      tab: this.#open.tab === 'talks' && !this.#talksHere ? spaceTabs[0] : this.#open.tab,
      talks: this.#talksHere ? this.#talks : undefined,
      choose: (tab) => this.#choose(tab),
      signOut: () => void this.#signOut(),
    })
  }

  #choose(tab: SpaceTab): void {
    this.#things?.settle()
    this.#open.choose(tab)
  }

  get #words(): ReadyStrings {
    return this.#host.learnt[this.#host.language]?.ready ?? readyFrench
  }

  get #site(): string | undefined {
    return this.#host.isWhole ? undefined : this.#host.site
  }

  get #maySignIn(): boolean {
    return mayActHere(this.#host.isWhole ? [origin] : (this.opening?.site.origins ?? []))
  }

  /** Another tab, or another element of the page, may have signed in or out. */
  async #refresh(): Promise<void> {
    if (this.#failure || !this.#maySignIn) return
    const session = (await sessionAt(this.#site)) ?? null
    try {
      if (session && this.#host.isWhole && (await leadOn())) return
      await (session ? this.#show() : this.#askWho())
      this.#session = session
      void this.#bringPart()
    } catch (cause) {
      this.#fail(cause)
      this.#failure = cause
    }
    this.#host.requestUpdate()
  }

  async #show(): Promise<void> {
    const { OwnThings } = await import('./own-things.js')
    this.#things ??= new OwnThings(this.#host, {
      site: () => this.#site,
      failed: (cause) => this.#fail(cause),
      ended: () => void this.#end(),
      talksHere: () => this.#talksHere,
    })
    void this.#things.refresh()
    if (this.#host.isWhole) await this.#me.showAccount()
  }

  /** What comes once its part is opened. */
  async #bringPart(): Promise<void> {
    const { tab } = this.#open
    if (!this.#session) return
    if (tab === 'talks') await this.#talks.show()
    if (tab === 'me' && !this.#host.isWhole) await this.#me.showKept().catch((cause: unknown) => this.#fail(cause))
  }

  /** Whether words are written in this page. */
  get #talksHere(): boolean {
    return this.#host.isWhole || this.opening?.site.talk === 'here'
  }

  async #askWho(): Promise<void> {
    const { SignInSteps } = await import('../parts/sign-in/sign-in-steps.js')
    const { email, why } = this.#host.isWhole ? howLed() : {}
    this.#signIn ??= new SignInSteps(this.#host, {
      site: () => this.#site,
      language: () => this.#host.language,
      words: () => ({ ...this.#words, ...(why && { signInWhy: this.#words[why] }) }),
      email,
      title: (text) => html`<div class="step-title" role="heading" aria-level=${this.#host.level}>${text}</div>`,
      place: () => `coop space ${this.#site ?? ''}`,
      page: () => (this.#site ? `/s/${this.#site}/moi` : '/moi'),
      failed: (cause) => this.#fail(cause),
      signedIn: () => {
        this.#said = ''
        void this.#refresh().then(() => focusOn({ host: this.#host }, '.who'))
      },
    })
  }

  /** The session has ended elsewhere: from another device, by a mail, or with time. */
  async #end(): Promise<void> {
    await this.#refresh()
    if (!this.#session) this.#forget()
    this.#signIn?.end()
  }

  #forget(): void {
    this.#things?.forget()
    this.#me.forget()
  }

  async #signOut(): Promise<void> {
    const { forgetHere } = await import('../shared/session.js')
    const failed = (cause: unknown) => this.#fail(cause)
    const tell = await forgetHere(this.#site).catch(failed)
    // The server is told at once: the page may be left.
    const leaving = tell?.().catch(failed)
    await this.#askWho().catch(failed)
    this.#session = null
    this.#choose(spaceTabs[0])
    this.#forget()
    this.#said = this.#words.signedOut
    void focusOn({ host: this.#host }, '.said')
    await leaving
  }

  async #retry(): Promise<void> {
    this.#connection.check()
    if (!this.#failure) return this.#things?.refresh()
    this.#failure = undefined
    this.#host.requestUpdate()
    try {
      if (!this.#host.isWhole) this.opening ??= await firstAnswer('sites.open', { site: this.#host.site })
    } catch (cause) {
      this.#fail(cause)
      this.#failure = cause
    }
    await this.#refresh()
    this.#host.requestUpdate()
  }

  /** What the page was told of itself before is no longer so. */
  #recognise(): void {
    if (!this.opening) return
    const { site } = this.opening
    this.opening = { ...this.opening, site: { ...site, origins: [...site.origins, origin] } }
    void this.#refresh()
  }

  async #tellWebmaster(): Promise<void> {
    if (this.state !== 'switched-off' && this.state !== 'elsewhere') return
    const { tellWebmaster } = await import('../parts/list/tell-webmaster.js')
    tellWebmaster(this.#host, this.#failure)
  }

  #fail(cause: unknown): void {
    this.#host.dispatchEvent(new CoopErrorEvent(cause))
  }

  readonly #onSeen = () => void (document.hidden ? undefined : this.#refresh())
}
