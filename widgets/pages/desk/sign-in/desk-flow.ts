import { newKey } from '../../../shared/act.js'
import { SignInFlow, type Newcomer } from '../../../parts/sign-in/sign-in-flow.js'
import { tabMemory } from '../../../parts/sign-in/tab-memory.js'
import { signedAct, type Session } from '../../../shared/session.js'

/** The tab keeps this while the mail is read. */
type DeskDraft = { readonly email: string }

export const deskMemory = tabMemory<DeskDraft>(
  () => 'coop desk',
  (found): found is DeskDraft => 'email' in found && typeof found.email === 'string',
)

/** Where a fresh code is wanted, the session that stands is no answer. */
export class DeskFlow extends SignInFlow<DeskDraft> {
  isFresh = false

  override async readSession(): Promise<Session | undefined> {
    if (!this.isFresh) return super.readSession()
    this.session = undefined
    return undefined
  }

  /** The session that stands goes on, proven anew. */
  override async check(code: string, newcomer: Newcomer): Promise<number | undefined> {
    if (!this.isFresh) return super.check(code, newcomer)
    const { secret = '' } = deskMemory.recall() ?? {}
    const input = { code, flow: secret }
    const answer = await signedAct('accounts.proveAgain', input, { site: undefined, key: newKey() })
    return answer.outcome === 'wrong' ? answer.triesLeft : undefined
  }
}
