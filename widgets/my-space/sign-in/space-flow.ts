import { SignInFlow, type Newcomer } from '../../parts/sign-in/sign-in-flow.js'
import { tabMemory } from '../../parts/sign-in/tab-memory.js'
import type { Language } from '../../shared/locale.js'
import type { Session } from '../../shared/session.js'

/** What the tab keeps while its mail is read. */
export type SpaceDraft = { readonly firstName: string; readonly email: string }

type FlowOf = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly draft: () => SpaceDraft
  readonly found: (session: Session) => void
}

export const spaceMemory = (site: () => string | undefined) =>
  tabMemory<SpaceDraft>(() => `coop space ${site() ?? ''}`, isDraft)

/** A code that was right is known again when only the first name was missing. */
export class SpaceFlow extends SignInFlow<SpaceDraft> {
  /** The digits last typed. */
  typed = ''

  constructor({ site, language, draft, found }: FlowOf) {
    super({ site, language, memory: spaceMemory(site), whatToKeep: draft, found })
  }

  override check(code: string, newcomer: Newcomer): Promise<number | undefined> {
    this.typed = code
    return super.check(code, newcomer)
  }
}

function isDraft(found: object): found is SpaceDraft {
  return 'firstName' in found && 'email' in found && typeof found.email === 'string'
}
