import { html, nothing } from 'lit'
import { SignInFlow } from '../../parts/sign-in/sign-in-flow.js'
import { tabMemory } from '../../parts/sign-in/tab-memory.js'
import { act, newKey, Refused, type OutputOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { post } from '../../shared/post.js'
import { signedAct } from '../../shared/session.js'
import { accountWords, asking, ending, readAgain } from './account-views.js'
import { answerWays, codeForm, invitationFacts, welcome, type Fault, type InvitationView } from './invitation-view.js'
import { invitationWords } from './account-pages.strings.js'
import type { MailLink } from './mail-link.js'
import { stateAfter } from '../../parts/landed-from-mail.js'
import { openLink, show } from './mail-page.js'

type Invitation = OutputOf<'roles.openInvitation'>
type State = 'loading' | 'open' | 'code' | 'gone' | 'failed' | 'accepted' | 'declined' | 'over'
const digitsIn = (text: string) => text.replace(/\D/g, '')

/** Opening the page only reads; accepting asks for a code at the address that was invited, declining for nothing. */
export class InvitationPage {
  readonly #place: HTMLElement
  readonly #link: MailLink
  readonly #flow: SignInFlow<object>
  readonly #keys = { accept: newKey(), decline: newKey() }
  #state: State = 'loading'
  #invitation: Invitation | undefined
  #asksName = false
  #busy = false
  #fault: Fault | undefined
  #typed = { code: '', firstName: '' }

  constructor(place: HTMLElement, link: MailLink) {
    this.#place = place
    this.#link = link
    this.#flow = new SignInFlow<object>({
      site: () => undefined,
      language: () => link.language,
      memory: tabMemory<object>(
        () => 'coop invitation',
        (found): found is object => found !== null,
      ),
      whatToKeep: () => ({}),
      found: () => {},
    })
  }

  open(): Promise<void> {
    return openLink(this.#link, {
      read: async () => {
        const invitation = await post('roles.openInvitation', { link: this.#link.secret })
        await this.#flow.readSession()
        return invitation
      },
      told: (state, invitation) => {
        this.#invitation = invitation
        this.#state = invitation ? this.#stateOf(invitation) : state
        this.#asksName = invitation?.isKnown === false
        this.#show()
      },
    })
  }

  #stateOf({ state, email }: Invitation): State {
    if (state === 'withdrawn' || state === 'expired') return 'over'
    if (state !== 'open') return state
    // A phone may discard the page while its mail is read.
    return this.#flow.hasGoodCode && this.#flow.asked?.email === email && !this.#isInvited ? 'code' : 'open'
  }

  get #isInvited(): boolean {
    return this.#flow.session !== undefined && this.#flow.session.email === this.#invitation?.email
  }

  async #accept(): Promise<void> {
    if (this.#isInvited) return this.#attempt(() => this.#give())
    return this.#attempt(async () => {
      await this.#flow.ask(this.#invitation?.email ?? '')
      this.#turn('code')
      return this.#asksName ? '#first-name' : '#code'
    })
  }

  async #resend(): Promise<void> {
    return this.#attempt(async () => {
      await this.#flow.resend()
      return '#code'
    })
  }

  async #check(event: Event): Promise<void> {
    event.preventDefault()
    const firstName = this.#typed.firstName.trim()
    const code = digitsIn(this.#typed.code)
    if (this.#asksName && firstName === '') return this.#wrong('firstNameMissing', '#first-name')
    if (code.length !== 6) return this.#wrong('codeMissing', '#code')
    return this.#attempt(async () => {
      const left = await this.#flow.check(code, this.#asksName ? { firstName } : {})
      if (left === undefined) return this.#give()
      this.#typed = { ...this.#typed, code: '' }
      this.#fault = left > 0 ? { triesLeft: left } : 'codeOver'
      if (left === 0) this.#flow.endCode()
      return '#code'
    })
  }

  async #give(): Promise<string> {
    await signedAct('roles.acceptInvitation', { link: this.#link.secret }, { site: undefined, key: this.#keys.accept })
    this.#turn('accepted')
    return '.told'
  }

  async #decline(): Promise<void> {
    return this.#attempt(async () => {
      await act('roles.declineInvitation', { link: this.#link.secret }, this.#keys.decline)
      this.#turn('declined')
      return '.told'
    })
  }

  /** Focuses what the attempt names, or says why it failed. */
  async #attempt(doing: () => Promise<string>): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    this.#fault = undefined
    if (this.#state === 'failed') this.#turn('open')
    this.#show()
    const focused = await doing().catch((cause: unknown) => this.#refused(cause))
    this.#busy = false
    this.#show(focused)
  }

  #refused(cause: unknown): string {
    if (!(cause instanceof Refused)) return this.#fail('failed')
    if (cause.fields.includes('firstName')) {
      this.#asksName = true
      this.#fault = 'firstNameMissing'
      return '#first-name'
    }
    if (cause.reason === 'code-over') {
      this.#flow.endCode()
      this.#fault = 'codeOver'
      return '#code'
    }
    if (cause.reason === 'too-many-requests') {
      this.#fault = 'later'
      return '.wrong'
    }
    if (cause.reason === 'signed-out' || cause.reason === 'invitation-not-yours') {
      this.#flow.end()
      return this.#fail('open')
    }
    return this.#fail(cause.reason === 'invitation-over' ? 'over' : stateAfter(cause))
  }

  #fail(state: State): string {
    this.#turn(state)
    return '.told'
  }

  #turn(state: State): void {
    this.#state = state
  }

  #wrong(fault: Fault, focused: string): void {
    this.#fault = fault
    this.#show(focused)
  }

  #show(focused?: string): void {
    show(this.#place, this.#content(), focused)
  }

  #content(): Content {
    const { language } = this.#link
    const account = accountWords(language)
    const words = invitationWords[language]
    const invitation = this.#invitation
    switch (this.#state) {
      case 'loading':
        return asking(account, { title: words.title, content: html`<p>${account.loading}</p>`, hasFailed: false })
      case 'gone':
        return ending(this.#link, { title: words.gone, text: account.goneWords })
      case 'over':
        return ending(this.#link, { title: words.over, text: words.overWords })
      case 'declined':
        return ending(this.#link, { title: words.declined, text: words.declinedWords })
      case 'accepted':
        return invitation ? welcome(this.#view(invitation)) : nothing
      case 'open':
      case 'code':
      case 'failed': {
        const content = invitation ? this.#asked(this.#view(invitation)) : readAgain(account, () => this.open())
        return asking(account, { title: words.title, content, hasFailed: this.#state === 'failed' })
      }
    }
  }

  #asked(view: InvitationView) {
    const doing = {
      type: (field: 'code' | 'firstName', text: string) => {
        this.#typed = { ...this.#typed, [field]: text }
      },
      check: (event: Event) => void this.#check(event),
      resend: () => void this.#resend(),
      accept: () => void this.#accept(),
      decline: () => void this.#decline(),
    }
    return html`${invitationFacts(view)} ${this.#state === 'code' ? codeForm(view, doing) : answerWays(view, doing)}`
  }

  #view(invitation: Invitation): InvitationView {
    const { session } = this.#flow
    return {
      invitation,
      language: this.#link.language,
      busy: this.#busy,
      fault: this.#fault,
      typed: this.#typed,
      asksName: this.#asksName,
      isInvited: this.#isInvited,
      signedInAs: session?.email,
    }
  }
}
