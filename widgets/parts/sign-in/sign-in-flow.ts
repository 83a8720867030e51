import { keyed, newKey } from '../../shared/act.js'
import type { Language } from '../../shared/language-of.js'
import { newSecret } from '../../shared/proof.js'
import { isInThisPageOnly, sessionAt, signIn, signOut, type Session } from '../../shared/session.js'
import { requestCode, type CodeRequest } from './code-request.js'
import { isCodeGood, type TabMemory } from './tab-memory.js'

type FlowParts<What> = {
  /** The site that mails name; none on our own pages. */
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly memory: TabMemory<What>
  /** Restored when the visitor comes back from their mail. */
  readonly whatToKeep: () => What
  /** Called with an existing session, whose details need not be asked for. */
  readonly found: (session: Session) => void
}

export type Newcomer = { readonly firstName?: string; readonly communeCode?: string }

/** Signing in by a code sent by mail, for any element or page. */
export class SignInFlow<What = unknown> {
  /** As of the last `readSession`. */
  session: Session | undefined
  /** Whether a session has ended, so that the form explains why a code is needed again. */
  hasEnded = false
  readonly #parts: FlowParts<What>
  /** The same until an answer arrives, so that retries send one mail. */
  #keyOf = keyed()
  #resendKey = newKey()
  #looking: Promise<Session | undefined> | undefined

  constructor(parts: FlowParts<What>) {
    this.#parts = parts
  }

  get language(): Language {
    return this.#parts.language()
  }

  get asked(): CodeRequest | undefined {
    return this.#parts.memory.recall()?.asked
  }

  get hasGoodCode(): boolean {
    return isCodeGood(this)
  }

  /** Whether the browser stores nothing, so that the code is forgotten with the page. */
  get isInPageOnly(): boolean {
    return this.#parts.memory.isInPageOnly
  }

  /** The same for the session. */
  get isSessionInPageOnly(): boolean {
    return isInThisPageOnly(this.#parts.site())
  }

  /** Reads the session again: another tab may have signed in or out. */
  async readSession(): Promise<Session | undefined> {
    const looking = (this.#looking = sessionAt(this.#parts.site()))
    const session = await looking
    // Outdated: signed in or out meanwhile.
    if (this.#looking !== looking) return this.session
    if (session && session.token !== this.session?.token) this.#parts.found(session)
    return (this.session = session)
  }

  /** Requests a code for this address, unless a valid one has been sent. */
  async ask(email: string): Promise<void> {
    const { memory, whatToKeep } = this.#parts
    this.hasEnded = false
    const { secret = newSecret(), asked } = memory.recall() ?? {}
    // The tab stores something only from here on; the previous code until another one has been sent.
    memory.keep(whatToKeep(), { secret, asked })
    if (asked?.email === email && isCodeGood({ asked })) return
    const newer = await this.#request(secret, { email, key: this.#keyOf(email) })
    memory.keep(whatToKeep(), { secret, asked: newer })
    this.#keyOf = keyed()
  }

  /** The new code invalidates the previous one. */
  async resend(): Promise<void> {
    const { secret, asked } = this.#parts.memory.recall() ?? {}
    if (!secret || !asked) return
    const { email, since } = asked
    this.#note({ ...(await this.#request(secret, { email, key: this.#resendKey })), since })
    this.#resendKey = newKey()
  }

  /** Undefined when the code was right, else the number of attempts left. */
  async check(code: string, newcomer: Newcomer): Promise<number | undefined> {
    const { memory, site } = this.#parts
    const { secret = '' } = memory.recall() ?? {}
    const answer = await signIn({ ...newcomer, code, flow: secret, site: site() })
    if (answer.outcome === 'wrong') return answer.triesLeft
    this.#turn(answer.session)
    return undefined
  }

  /** Marks the code as expired. */
  endCode(): void {
    this.#note({ minutes: 0 })
  }

  /** To call when the server has refused the session. */
  end(): void {
    this.#turn(undefined)
    this.hasEnded = true
  }

  signOut(): Promise<void> {
    this.#turn(undefined)
    return signOut(this.#parts.site())
  }

  #turn(session: Session | undefined): void {
    this.session = session
    this.#looking = undefined
  }

  #request(secret: string, { email, key }: { readonly email: string; readonly key: string }): Promise<CodeRequest> {
    return requestCode(secret, { site: this.#parts.site(), email, language: this.language, key })
  }

  #note(news: Partial<CodeRequest>): void {
    const { memory, whatToKeep } = this.#parts
    const { secret, asked } = memory.recall() ?? {}
    if (secret && asked) memory.keep(whatToKeep(), { secret, asked: { ...asked, ...news } })
  }
}
