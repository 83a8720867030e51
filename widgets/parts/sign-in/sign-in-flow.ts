import { keyed, newKey } from '../../shared/act.js'
import type { Language } from '../../shared/locale.js'
import { newSecret } from '../../shared/proof.js'
import { isInThisPageOnly, sessionAt, signIn, signOut, type Session } from '../../shared/session.js'
import { requestCode, type CodeRequest } from './code-request.js'
import { isCodeGood, type TabMemory } from './tab-memory.js'

export type FlowParts<What> = {
  /** For whose sake, where it is for a site's: mails name it. */
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly memory: TabMemory<What>
  /** What is to be there again for whoever comes back from their mail. */
  readonly whatToKeep: () => What
  /** Somebody has signed in already: what the session tells need not be asked. */
  readonly found: (session: Session) => void
}

/** Of whom the server does not know yet. */
export type Newcomer = { readonly firstName?: string; readonly communeCode?: string }

/** Signing in, whatever it is for: a code is asked for, and given back. */
export class SignInFlow<What = unknown> {
  /** Who has signed in, as of the last look. */
  session: Session | undefined
  /** Whether somebody was signed in and is no more: then why a code is asked for again is said. */
  hasEnded = false
  readonly #parts: FlowParts<What>
  /** The same as long as no answer came: one mail, however often it is asked for. */
  #keyOf = keyed()
  #resendKey = newKey()
  #looking: Promise<Session | undefined> | undefined

  constructor(parts: FlowParts<What>) {
    this.#parts = parts
  }

  get language(): Language {
    return this.#parts.language()
  }

  /** The code that was asked for last. */
  get asked(): CodeRequest | undefined {
    return this.#parts.memory.recall()?.asked
  }

  get hasGoodCode(): boolean {
    return isCodeGood(this)
  }

  /** Whether the browser forgets the code that was asked for with the page. */
  get isInPageOnly(): boolean {
    return this.#parts.memory.isInPageOnly
  }

  /** Whether it forgets with the page who has signed in. */
  get isSessionInPageOnly(): boolean {
    return isInThisPageOnly(this.#parts.site())
  }

  /** Another tab may have signed in meanwhile, or out. */
  async look(): Promise<Session | undefined> {
    const looking = (this.#looking = sessionAt(this.#parts.site()))
    const session = await looking
    // Signed out, or in, since it was asked.
    if (this.#looking !== looking) return this.session
    if (session && session.token !== this.session?.token) this.#parts.found(session)
    return (this.session = session)
  }

  /** Has a code sent there, unless one that is still good was. */
  async ask(email: string): Promise<void> {
    const { memory, whatToKeep } = this.#parts
    this.hasEnded = false
    const { secret = newSecret(), asked } = memory.recall() ?? {}
    // From here on, and not before, this tab remembers; the code of before as long as no other has left.
    memory.keep(whatToKeep(), { secret, asked })
    if (asked?.email === email && isCodeGood({ asked })) return
    const newer = await this.#request(secret, { email, key: this.#keyOf(email) })
    memory.keep(whatToKeep(), { secret, asked: newer })
    this.#keyOf = keyed()
  }

  /** Has another one sent, which ends the one before. */
  async resend(): Promise<void> {
    const { secret, asked } = this.#parts.memory.recall() ?? {}
    if (!secret || !asked) return
    const { email, since } = asked
    this.#note({ ...(await this.#request(secret, { email, key: this.#resendKey })), since })
    this.#resendKey = newKey()
  }

  /** Undefined: it was right. Otherwise how often one may still try. */
  async check(code: string, newcomer: Newcomer): Promise<number | undefined> {
    const { memory, site } = this.#parts
    const { secret = '' } = memory.recall() ?? {}
    const answer = await signIn({ ...newcomer, code, flow: secret, site: site() })
    if (answer.outcome === 'wrong') return answer.triesLeft
    this.#turn(answer.session)
    return undefined
  }

  /** The code is good no more, whoever comes back to it. */
  endCode(): void {
    this.#note({ minutes: 0 })
  }

  /** The server knows of no session any more. */
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
