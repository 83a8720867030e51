import { html, nothing } from 'lit'
import type { Reason } from '../../../server/api.js'
import { defineTalkBox, type TalkBoxParts } from '../../parts/conversation/talk-box.js'
import { wholeAddress } from '../../parts/space/whole-address.js'
import { act, newKey, Refused, type InputOf, type OutputOf } from '../../shared/client.js'
import type { Content } from '../../shared/content.js'
import { post } from '../../shared/post.js'
import { AnswerForm } from './appointment-answer-form.js'
import type { MailLink } from './mail-link.js'
import { openLink, show } from './mail-page.js'
import { momentsIn } from './appointment-moments.js'
import { appointmentCard } from './appointment-card.js'
import type { MailLinkStrings } from './mail-links.strings.js'

export type Appointment = OutputOf<'repairs.openLink'>
export type Answer = InputOf<'repairs.answerLink'>['answer']
/** The other fields of an answer. */
export type Saying = Pick<InputOf<'repairs.answerLink'>, 'startsAt' | 'words'>

type State = 'loading' | 'failed' | 'gone' | 'open'

/** One appointment as the holder of the link's secret sees it. Opening the page only reads; only buttons act. */
export class AppointmentPage {
  readonly #place: HTMLElement
  readonly #link: MailLink
  readonly #form: AnswerForm
  #state: State = 'loading'
  /** Its reader has ended all their links. */
  #isOver = false
  #appointment: Appointment | undefined
  /** The answer just given, or why it was refused. */
  #done: Answer | undefined
  #refusal: string | undefined
  #sending: Answer | undefined
  #key = newKey()
  /** The content sent with the current idempotency key: another content needs another key, or the server refuses it. */
  #sent = ''

  constructor(place: HTMLElement, link: MailLink) {
    defineTalkBox()
    this.#place = place
    this.#link = link
    this.#form = new AnswerForm({
      words: link.words,
      answer: (answer, saying) => this.#answer(answer, saying),
      changed: (focused) => this.#show(focused),
    })
  }

  open(): Promise<void> {
    return openLink(this.#link, {
      read: () => this.#read(),
      told: (state, appointment) => {
        this.#state = state
        this.#appointment = appointment
        this.#show()
      },
    })
  }

  async #read(): Promise<Appointment> {
    const { site, id, secret } = this.#link
    try {
      return await post('repairs.openLink', { appointmentId: id, secret, site })
    } catch (cause) {
      this.#isOver = isOver(cause)
      throw cause
    }
  }

  async #answer(answer: Answer, saying: Saying): Promise<void> {
    if (this.#sending) return
    const { site, id, secret, words } = this.#link
    // They agree to the hour that they read.
    const read = answer === 'agree' && this.#appointment ? { sequence: this.#appointment.sequence } : {}
    const input = { answer, appointmentId: id, secret, site, ...read, ...saying }
    const meant = JSON.stringify(input)
    if (this.#sent !== meant) this.#key = newKey()
    this.#sent = meant
    this.#sending = answer
    this.#refusal = undefined
    this.#done = undefined
    this.#show()
    try {
      this.#appointment = await act('repairs.answerLink', input, this.#key)
      this.#done = answer
      this.#form.close()
    } catch (cause) {
      this.#refusal = explain(cause, words)
      if (isOver(cause)) return this.#end()
      if (cause instanceof Refused && changed.has(cause.reason)) await this.#readAgain()
    }
    this.#sending = undefined
    this.#show('.told')
  }

  /** The other side has acted meanwhile: reload the appointment. What was typed is kept if it can still be sent. */
  async #readAgain(): Promise<void> {
    try {
      this.#appointment = await this.#read()
      this.#form.allow(this.#appointment.may)
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause
      this.#state = 'failed'
    }
  }

  /** What one is about to say stays as it is: it is refused where that is over. */
  async #hear(): Promise<void> {
    if (this.#sending || this.#form.isOpen) return
    const again = await this.#read().catch(() => undefined)
    if (!again || this.#sending || this.#form.isOpen) return
    if (again.status !== this.#appointment?.status) this.#done = undefined
    this.#appointment = again
    this.#show()
  }

  #end(): void {
    this.#isOver = true
    this.#state = 'gone'
    this.#sending = undefined
    this.#show('h1')
  }

  /** What both say; a link of the whole workshop reads none of it. Hidden, it keeps what was typed. */
  #talk({ id, may, service, status, talks }: Appointment): Content {
    if (!talks) return nothing
    const { language, secret, site, words } = this.#link
    const parts: TalkBoxParts = {
      kind: 'appointment',
      id,
      secret,
      site,
      language,
      about: { title: service?.name ?? words.unknownWork },
      heard: () => void this.#hear(),
      ended: () => this.#end(),
    }
    return html`<coop-talk
      ?hidden=${this.#form.isOpen}
      .parts=${parts}
      .stands=${`${status} ${may.join()}`}
    ></coop-talk>`
  }

  #show(focused?: string): void {
    show(this.#place, this.#content(), focused)
  }

  #content() {
    const { email, words, home, language, site, space } = this.#link
    const appointment = this.#appointment
    if (this.#state === 'open' && appointment) {
      const moments = momentsIn(appointment.zone, language, words)
      const told = { done: this.#done, refusal: this.#refusal }
      const whole = wholeAddress({ kind: 'appointment', id: appointment.id, site, email, language })
      return html`<article class="panel visit">
        ${appointmentCard(appointment, { words, moments, home, told, whole })}
        ${this.#form.render(appointment, { moments, sending: this.#sending !== undefined })} ${this.#talk(appointment)}
      </article>`
    }
    if (this.#state === 'loading') return html`<p class="panel late" role="status">${words.loading}</p>`
    if (this.#isOver)
      return html`<div class="panel visit">
        <div role="status">
          <h1 tabindex="-1">${words.linkOver}</h1>
          <p>${words.linkOverWords}</p>
        </div>
        <p class="ways"><a class="press" href=${space}>${words.mySpace}</a></p>
      </div>`
    const isGone = this.#state === 'gone'
    return html`<div class="panel visit">
      <div role="status">
        <h1>${isGone ? words.gone : words.failed}</h1>
        <p>${isGone ? words.goneWords : words.failedWords}</p>
      </div>
      <p class="ways">
        ${
          isGone
            ? html`<a class="press" href=${space}>${words.mySpace}</a>`
            : html`<button type="button" @click=${() => this.open()}>${words.retry}</button>`
        }
        <a class="press ghost" href=${home}>${words.home}</a>
      </p>
    </div>`
  }
}

const isOver = (cause: unknown): boolean => cause instanceof Refused && cause.reason === 'link-over'

/** Refusals that mean that the appointment shown is outdated. */
const changed: ReadonlySet<Reason> = new Set<Reason>(['appointment-moved-on', 'slot-taken', 'too-late'])

function explain(cause: unknown, { refusals }: MailLinkStrings): string {
  if (!(cause instanceof Refused)) return refusals.unreachable
  switch (cause.reason) {
    case 'appointment-moved-on':
      return refusals.movedOn
    case 'slot-taken':
      return refusals.taken
    case 'too-late':
      return refusals.tooLate
    case 'too-many-requests':
      return refusals.tooMany
    default:
      return refusals.other
  }
}
