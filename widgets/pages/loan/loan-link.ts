import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ActSaid, LoanAct } from '../../parts/loans/answer/answerable.js'
import { Unsettled } from '../../parts/loans/answer/unsettled.js'
import type { Refusing } from '../../parts/loans/answer/answer.strings.js'
import { hasMovedOn } from '../../parts/loans/answer/refusal-said.js'
import { stateAfter, type MailLanding } from '../../parts/landed-from-mail.js'
import { act, keyed } from '../../shared/act.js'
import { addressOf, Refused, type InputOf, type OutputOf } from '../../shared/client.js'
import { post } from '../../shared/post.js'
import { uploadTo } from '../../shared/signed.js'
import { openStatuses } from '../../words/loans/loan-terms.js'

export type Loan = OutputOf<'loans.openLink'>
type Note = Omit<InputOf<'loans.noteLink'>, 'loanId' | 'secret' | 'site'>
export type Done = LoanAct | 'take-back' | 'show' | 'hide' | 'report' | 'block' | 'unblock' | 'call'

type Place = Omit<MailLanding, 'about'>
export type Link = Pick<Place, 'id' | 'secret' | 'site'>

/** What the page knows of the loan, and how what was just done ended. Opening it only reads. */
export class LoanLink implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #place: () => Place
  readonly #keyFor = keyed()
  state: 'loading' | 'failed' | 'gone' | 'over' | 'shown' = 'loading'
  loan: Loan | undefined
  sending: Done | undefined
  done: Done | undefined
  refused: Refusing | undefined
  /** What was refused is to take an answer back. */
  isStanding = false
  /** Another request for the same thing that is being read, by its id. */
  turning: string | undefined
  readonly unsettled: Unsettled
  #turned: Link | undefined

  constructor(host: ReactiveControllerHost, place: () => Place) {
    this.#host = host
    this.#place = place
    this.unsettled = new Unsettled(() => host.requestUpdate())
    host.addController(this)
  }

  hostConnected(): void {
    void this.open()
  }

  async open(): Promise<void> {
    if (this.#place().secret === '') return this.#turn({ state: 'gone' })
    this.#turn({ state: 'loading' })
    await this.#read()
  }

  /** The link of what is shown. */
  get at(): Link {
    return this.#turned ?? this.#place()
  }

  /**
   * Leads to another request for the same thing, by its own link. What is shown stays until that is read, and where it is over
   * meanwhile. Undefined where it could not be read, or another one was chosen since.
   */
  async turnTo(link: Link): Promise<'turned' | 'gone' | undefined> {
    if (this.sending) return undefined
    this.turning = link.id
    this.unsettled.end()
    this.#turn({ done: undefined, refused: undefined })
    try {
      const loan = await post('loans.openLink', namedBy(link))
      if (this.turning !== link.id) return undefined
      const isThere = openStatuses.some((status) => status === loan.status)
      if (isThere) this.#turned = link
      else await this.renew()
      this.#turn({ turning: undefined, ...(isThere && { loan }) })
      return isThere ? 'turned' : 'gone'
    } catch (cause) {
      if (this.turning === link.id) this.#turn({ turning: undefined, refused: reasonOf(cause) })
      return undefined
    }
  }

  /** It stays with what is shown. */
  stay(): void {
    this.#turn({ turning: undefined })
  }

  answer(answer: LoanAct, saying: ActSaid): Promise<boolean> {
    const sequence = this.loan && { sequence: this.loan.sequence }
    const input = { ...this.#named(), answer, ...saying, mayTakeBack: true, ...sequence }
    return this.#send(answer, input, (key) => act('loans.answerLink', input, key))
  }

  takeBack(sequence: number): Promise<boolean> {
    const input = { ...this.#named(), sequence }
    return this.#send('take-back', input, (key) => act('loans.takeBackLink', input, key))
  }

  show(shown: Pick<InputOf<'loans.show'>, 'phone' | 'meeting'>): Promise<boolean> {
    const input = { ...this.#named(), ...shown }
    const done = shown.phone === null && shown.meeting === null ? 'hide' : 'show'
    return this.#send(done, input, (key) => act('loans.show', input, key))
  }

  report(said: Pick<InputOf<'loans.reportLink'>, 'reason' | 'words'>): Promise<boolean> {
    const input = { ...this.#named(), ...said }
    return this.#send('report', input, (key) => act('loans.reportLink', input, key))
  }

  call(words: string): Promise<boolean> {
    const input = { ...this.#named(), words }
    return this.#send('call', input, (key) => act('loans.askHelpLink', input, key))
  }

  block(isBlocked: boolean): Promise<boolean> {
    const input = { ...this.#named(), blocked: isBlocked }
    return this.#send(isBlocked ? 'block' : 'unblock', input, (key) => act('loans.blockLink', input, key))
  }

  /** Throws what it is refused for, which is said where it was typed. */
  async note(note: Note, key: string): Promise<void> {
    this.#turn({ loan: await act('loans.noteLink', { ...this.#named(), ...note }, key), done: undefined })
  }

  upload(photo: Blob): Promise<string> {
    const { loanId, secret, site } = this.#named()
    const address = `${addressOf('/photo')}?${String(new URLSearchParams({ site, loan: loanId }))}`
    return uploadTo(address, photo, { headers: { 'link-secret': secret } })
  }

  /** Reads it again in silence; what is shown stays where that fails. */
  async renew(): Promise<void> {
    const loan = await post('loans.openLink', this.#named()).catch(() => undefined)
    const was = this.loan?.sequence ?? 0
    // An act may have been answered meanwhile; and what was done before the other acted is not the last that was done.
    if (loan?.id === this.loan?.id && loan && loan.sequence >= was)
      this.#turn({ loan, ...(loan.sequence > was && { done: undefined }) })
  }

  #named() {
    return namedBy(this.at)
  }

  async #send(done: Done, input: object, call: (key: string) => Promise<Loan>): Promise<boolean> {
    if (this.sending || this.turning !== undefined) return false
    this.#turn({ sending: done, refused: undefined, ...(done !== 'take-back' && { done: undefined }) })
    this.isStanding = done === 'take-back'
    try {
      const loan = await call(this.#keyFor(JSON.stringify([done, input])))
      if (loan.sequence !== this.loan?.sequence) this.unsettled.begin(loan)
      this.#turn({ loan, sending: undefined, ...(!loan.codeWrong && { done }) })
      return !loan.codeWrong
    } catch (cause) {
      const refused = reasonOf(cause)
      if (cause instanceof Refused) this.unsettled.end()
      if (hasMovedOn(refused)) await this.#read()
      this.#turn({ refused, sending: undefined })
      return false
    }
  }

  async #read(): Promise<void> {
    try {
      this.#turn({ loan: await post('loans.openLink', this.#named()), state: 'shown' })
    } catch (cause) {
      const isOver = cause instanceof Refused && cause.reason === 'link-over'
      this.#turn({ state: isOver ? 'over' : stateAfter(cause) })
    }
  }

  #turn(to: Partial<Pick<LoanLink, 'state' | 'loan' | 'sending' | 'done' | 'refused' | 'turning'>>): void {
    Object.assign(this, to)
    this.#host.requestUpdate()
  }
}

const namedBy = ({ id: loanId, secret, site }: Link) => ({ loanId, secret, site })

const reasonOf = (cause: unknown): Refusing => (cause instanceof Refused ? cause.reason : 'unreachable')
