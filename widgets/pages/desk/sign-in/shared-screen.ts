import { newKey } from '../../../shared/act.js'
import { forgetScreen, keepScreen, screenHere, type ScreenHere } from '../../../shared/screen-store.js'
import { holdInPage, type Session } from '../../../shared/session-store.js'
import { keyShown, signedAct } from '../../../shared/signed.js'
import { Refused, type InputOf, type OutputOf } from '../../../shared/wire.js'

export type ShownScreen = OutputOf<'screens.show'>
type Opened = Exclude<OutputOf<'screens.open'>, { readonly outcome: 'open' }> | { readonly outcome: 'open' }

/** This browser as a screen that several share, where a manager has made it one. */
export class SharedScreen {
  here: ScreenHere | undefined
  /** As the server told it last, with who may open it; undefined before, and while it cannot be asked. */
  shown: ShownScreen | undefined
  /** Reading the same answer twice at once would show one list over the other. */
  #asking: Promise<void> | undefined
  /** Sent again with its key, it opens once. */
  #sent: { readonly said: string; readonly key: string } | undefined

  /** What this browser knows of it, without asking anybody. */
  async find(): Promise<ScreenHere | undefined> {
    this.here = await screenHere()
    return this.here
  }

  /** Asks how it is set and who may open it. It is a screen no more where it was withdrawn. */
  ask(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined))
    return this.#asking
  }

  async #ask(): Promise<void> {
    const here = await this.find()
    if (!here) return
    try {
      this.shown = await keyShown('screens.show', {}, { keys: here.keys, key: newKey() })
    } catch (cause) {
      if (!(cause instanceof Refused) || cause.reason !== 'screen-unknown') throw cause
      await this.forget()
      return
    }
    const { screenId, minutes, isFrontDesk } = this.shown
    this.here = { keys: here.keys, screenId, minutes, isFrontDesk, member: this.shown.member.id }
    await keepScreen(this.here)
  }

  async open(input: Pick<InputOf<'screens.open'>, 'digitsId' | 'digits'>): Promise<Opened> {
    const { here } = this
    if (!here) throw new Refused({ reason: 'screen-unknown' })
    const said = `${input.digitsId} ${input.digits}`
    if (this.#sent?.said !== said) this.#sent = { said, key: newKey() }
    const { key } = this.#sent
    const answer = await keyShown('screens.open', input, { keys: here.keys, key })
    this.#sent = undefined
    if (answer.outcome !== 'open') return answer
    const { token, email, firstName } = answer
    const session: Session = { keys: here.keys, token, email, firstName }
    holdInPage(session)
    return { outcome: 'open' }
  }

  /** Whoever entered by a mailed code may try their digits again. What fails is asked again another time. */
  async forgive(): Promise<void> {
    if (!this.here) return
    const { member, screenId } = this.here
    await signedAct('screens.forgiveTries', { member, screenId }, { site: undefined, key: newKey() }).catch(() => {})
  }

  async forget(): Promise<void> {
    this.here = undefined
    this.shown = undefined
    await forgetScreen()
  }
}
