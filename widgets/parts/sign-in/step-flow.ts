import type { Language } from '../../shared/language-of.js'
import type { Session } from '../../shared/session.js'
import { SignInFlow, type Newcomer } from './sign-in-flow.js'
import { tabMemory, type TabMemory } from './tab-memory.js'

/** The tab keeps this while its mail is read. */
export type SignInDraft = { readonly firstName: string; readonly email: string }

type FlowOf = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly memory: TabMemory<SignInDraft>
  readonly draft: () => SignInDraft
  readonly found: (session: Session) => void
}

export const signInMemory = (place: () => string): TabMemory<SignInDraft> => tabMemory(place, isDraft)

/** A code that was right is known again when only the first name was missing. */
export class StepFlow extends SignInFlow<SignInDraft> {
  /** The digits last typed. */
  typed = ''

  constructor({ draft, ...parts }: FlowOf) {
    super({ ...parts, whatToKeep: draft })
  }

  override check(code: string, newcomer: Newcomer): Promise<number | undefined> {
    this.typed = code
    return super.check(code, newcomer)
  }
}

function isDraft(found: object): found is SignInDraft {
  return 'firstName' in found && 'email' in found && typeof found.email === 'string'
}
