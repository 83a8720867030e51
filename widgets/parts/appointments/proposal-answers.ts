import { css, html, nothing, type LitElement } from 'lit'
import { keyed } from '../../shared/act.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { marked } from '../../shared/marked.js'
import { signedAct } from '../../shared/session.js'
import { Refused } from '../../shared/wire.js'
import { focusOn } from '../focus-on.js'
import { lazyStrings } from '../lazy-strings.js'
import { Question } from '../question.js'
import { passLink } from '../space/pass-link.js'
import { isComing, isProposed, momentOf, type ComingAppointment, type ComingView } from './coming-view.js'
import { learnProposal, proposalFrench, type ProposalStrings } from './proposal-answers.strings.js'

const styles = css`
  .proposal {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin-block: 4px;
  }
`

type ProposalParts = {
  readonly site: () => string | undefined
  readonly language: () => Language
  readonly call: ComingView['call']
  /** Something is otherwise than it was read. */
  readonly changed: () => Promise<void>
  /** The session is over; without it that is said on the card. */
  readonly ended?: () => void
  readonly failed: (cause: unknown) => void
}

type Answer = 'agree' | 'decline'

/** What came of the answers to one proposal. */
type Kept = {
  /** As it was before the first answer. */
  before: ComingAppointment | undefined
  sending: Answer | undefined
  done: Answer | undefined
  /** To what that was answered: the hour, and how often the appointment had changed. */
  hour: string | undefined
  answered: number | undefined
  refused: string | undefined
  readonly keyOf: (sent: string) => string
}

/** Answers to another hour that a workshop proposes, where it is read; what came of it takes the same place. */
export class ProposalAnswers {
  readonly #host: LitElement
  readonly #parts: ProposalParts
  readonly #words: () => ProposalStrings | undefined
  readonly #kept = new Map<string, Kept>()
  readonly #question: Question

  constructor(host: LitElement, parts: ProposalParts) {
    this.#host = host
    this.#parts = parts
    this.#words = lazyStrings(host, { language: parts.language, french: proposalFrench, learn: learnProposal })
    this.#question = new Question(host, { name: 'proposal', opener: (id) => `[data-proposal="${id}"] .decline` })
    host.addController(this)
  }

  hostConnected(): void {
    adoptStyles(this.#host.renderRoot, [styles])
  }

  before({ id }: ComingAppointment): ComingAppointment | undefined {
    return this.#kept.get(id)?.before
  }

  /** What was answered goes where it belongs. */
  settle(): void {
    for (const [id, { before, sending }] of this.#kept) if (before && !sending) this.#kept.delete(id)
  }

  /** Who was there has left. */
  forget(): void {
    this.#kept.clear()
    this.#question.close()
  }

  /** `isAmongOthers`: what has ended leads to another appointment, where nothing around it does. */
  render(appointment: ComingAppointment, isAmongOthers: boolean): Content {
    const words = this.#words()
    const kept = this.#kept.get(appointment.id)
    if (!words || !(kept?.before || isProposed(appointment))) return undefined
    // Until it is read again, what was answered looks as if it waited still.
    const waits = isProposed(appointment) && kept?.answered !== appointment.sequence
    return html`<div class="proposal" data-proposal=${appointment.id}>
      ${kept && (!waits || kept.refused !== undefined) ? this.#told(appointment, kept, words) : nothing}
      ${waits ? this.#waiting(appointment, words) : kept?.refused === undefined ? nothing : this.#stands(appointment, words)}
      ${waits || isComing(appointment) || !isAmongOthers ? nothing : this.#again(appointment, words)}
    </div>`
  }

  #waiting(appointment: ComingAppointment, words: ProposalStrings): Content {
    const { answer, id, lapsesAt, may, proposedStartsAt, repairer, stands, startsAt } = appointment
    const { name, phone } = repairer
    const hour = proposedStartsAt === undefined ? '' : this.#moment(appointment, proposedStartsAt)
    const fixed = stands && this.#moment(appointment, startsAt)
    if (!may.includes('agree'))
      return html`<p>
        ${fixed ? words.tooLateStands(fixed) : words.tooLate} ${phone ? this.#parts.call(phone, words.call) : nothing}
      </p>`
    const isSending = this.#kept.get(id)?.sending
    const press = (answers: Answer, look: string, text: string) =>
      html`<button
        type="button"
        class=${look}
        part="button"
        aria-disabled=${isSending ? 'true' : nothing}
        @click=${() => void this.#send(appointment, answers)}
      >
        ${isSending === answers ? words.sending : text}
      </button>`
    const until = lapsesAt === undefined ? '' : this.#moment(appointment, lapsesAt)
    return html`<p><strong>${words.proposed(hour)}</strong></p>
      ${answer ? html`<p>${marked(words.says(name, answer), name, answer)}</p>` : nothing}
      ${until ? html`<p class="meta">${fixed ? words.limitStands(until, fixed) : words.limit(until)}</p>` : nothing}
      ${
        this.#question.isAsked(id)
          ? this.#question.render({
              look: '',
              ask: words.question,
              more: html`<p>${marked(fixed ? words.followsStands(fixed, name) : words.follows(name), name)}</p>`,
              keep: words.keep,
              go: press('decline', 'quiet', words.confirm),
            })
          : html`<p class="ways">
              ${press('agree', 'go', words.agree(hour))}
              <button type="button" class="quiet decline" @click=${() => this.#question.ask(id)}>
                ${words.decline}
              </button>
            </p>`
      }`
  }

  #told(appointment: ComingAppointment, { before, done, hour, refused }: Kept, words: ProposalStrings): Content {
    if (refused !== undefined) {
      const said: Readonly<Partial<Record<string, string>>> = words.refusals
      return html`<p class="wrong told" role="alert" tabindex="-1">${said[refused] ?? words.refusals.other}</p>`
    }
    if (!done || hour === undefined) return nothing
    const { name } = appointment.repairer
    const said =
      done === 'agree'
        ? words.agreed(this.#moment(appointment, hour), name)
        : before?.stands
          ? words.declinedStands(this.#moment(before, before.startsAt), name)
          : words.declined(name)
    return html`<p class="coming-said told" role="status" tabindex="-1">${marked(said, name)}</p>`
  }

  /** How it stands since somebody else, or this person elsewhere, was there first. */
  #stands(appointment: ComingAppointment, words: ProposalStrings): Content {
    const { cancelledBy, repairer, startsAt, status } = appointment
    const { stands } = words
    if (status === 'booked') return html`<p>${stands.booked(this.#moment(appointment, startsAt))}</p>`
    if (status !== 'cancelled') return html`<p>${stands.over}</p>`
    const { name } = repairer
    return html`<p>${cancelledBy === 'repairer' ? marked(stands.cancelled(name), name) : stands.cancelledByMe}</p>`
  }

  #again({ repairer, site }: ComingAppointment, { again }: ProposalStrings): Content {
    const { name, slug } = repairer
    const path = `/s/${site.slug}/reparation#${slug}`
    const language = this.#parts.language()
    return html`<p class="ways">
      ${passLink(html`${again}<span class="unseen"> (${name})</span>`, { language, path, site: this.#parts.site() })}
    </p>`
  }

  async #send(appointment: ComingAppointment, answer: Answer): Promise<void> {
    const kept = this.#of(appointment)
    if (kept.sending) return
    const { id, sequence } = appointment
    const site = this.#parts.site()
    const input = { answer, appointmentId: id, sequence }
    this.#turn(kept, { sending: answer, refused: undefined })
    try {
      await signedAct('repairs.answer', input, { site, key: kept.keyOf(JSON.stringify(input)) })
      await this.#change(kept, {
        before: appointment,
        done: answer,
        answered: sequence,
        hour: appointment.proposedStartsAt,
      })
    } catch (cause) {
      await this.#fail(appointment, { kept, cause })
    }
    this.#turn(kept, { sending: undefined })
    void focusOn({ host: this.#host }, `[data-proposal="${id}"] .told`)
  }

  async #fail(
    before: ComingAppointment,
    { kept, cause }: { readonly kept: Kept; readonly cause: unknown },
  ): Promise<void> {
    const { ended, failed } = this.#parts
    if (ended && cause instanceof Refused && cause.reason === 'signed-out') return ended()
    if (!(cause instanceof Refused)) failed(cause)
    const refused = cause instanceof Refused ? cause.reason : 'unreachable'
    // Somebody has acted meanwhile, or time has: what is shown is outdated, and is read before that is said.
    if (/^(appointment-moved-on|too-late)$/.test(refused)) {
      this.#turn(kept, { before: kept.before ?? before })
      await this.#parts.changed()
      this.#question.close()
      return this.#turn(kept, { refused })
    }
    this.#turn(kept, { refused })
  }

  async #change(kept: Kept, to: Partial<Kept>): Promise<void> {
    this.#question.close()
    this.#turn(kept, { ...to, before: kept.before ?? to.before })
    await this.#parts.changed()
  }

  #moment({ zone }: ComingAppointment, startsAt: string): string {
    return momentOf({ startsAt, zone }, { words: this.#words() ?? proposalFrench, language: this.#parts.language() })
  }

  #of({ id }: ComingAppointment): Kept {
    const nothingDone = { before: undefined, done: undefined, hour: undefined, answered: undefined }
    const kept = this.#kept.get(id) ?? { ...nothingDone, sending: undefined, refused: undefined, keyOf: keyed() }
    this.#kept.set(id, kept)
    return kept
  }

  #turn(kept: Kept, to: Partial<Kept>): void {
    Object.assign(kept, to)
    this.#host.requestUpdate()
  }
}
