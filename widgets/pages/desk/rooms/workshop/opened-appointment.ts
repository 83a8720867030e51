import { html } from 'lit'
import { notice, way } from '../../../../parts/notice.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { deskRead } from '../../parts/desk-read.js'
import { LazyPart } from '../../parts/lazy-part.js'
import type { ListStrings } from '../../parts/list.strings.js'
import type { DeskTalk, TalkOpened } from '../../parts/talk/desk-talk.js'
import { talk } from '../../parts/talk/write-link.js'
import { AppointmentSheet } from './appointment-sheet.js'
import { whenFor } from './parts/when.js'
import type { WhoForm } from './who-form.js'
import { appointmentIn, whoStep, type Appointment, type WorkshopParts } from './parts/workshop.js'

/** The appointment that the address names: its sheet, or what is said about it. */
export class OpenedAppointment {
  readonly #parts: WorkshopParts
  readonly #read: RemoteRead<readonly [string], Appointment>
  readonly sheet: AppointmentSheet
  readonly #talk: LazyPart<DeskTalk>
  readonly #who: LazyPart<WhoForm>

  constructor(parts: WorkshopParts) {
    const { desk, space } = parts
    this.#parts = parts
    this.#read = deskRead<readonly [string], Appointment>(desk, {
      args: () => {
        const id = appointmentIn(desk.item)
        return id ? ([id] as const) : []
      },
      read: ([appointmentId], how) => desk.call.workshop.visit.query({ ...parts.named(), appointmentId }, how),
      title: '#appointment-title',
    })
    this.sheet = new AppointmentSheet(parts)
    this.#who = new LazyPart(desk, async () => new (await import('./who-form.js')).WhoForm(parts))
    this.#talk = new LazyPart(desk, async () =>
      (await import('./appointment-talk.js')).appointmentTalk(
        desk,
        space.of.named.member ?? '',
        () => this.#talkOpened,
      ),
    )
  }

  close(): void {
    for (const part of [this.#read, this.sheet, this.#talk, this.#who]) part.close()
  }

  ask(): Promise<void> {
    return this.#read.ask()
  }

  /** Its day there, as soon as it is read. */
  get day(): string | undefined {
    const answer = this.#answer
    const { desk, words } = this.#parts
    return answer && whenFor(desk.language, answer.zone, words()).dayOf(answer.startsAt)
  }

  render(listWords: ListStrings): Content {
    const answer = this.#answer
    const { desk, words } = this.#parts
    if (answer && desk.item?.endsWith(`/${whoStep}`) && answer.isWalkIn && answer.status === 'booked')
      return this.#who.render(listWords, (part) => part.render(answer))
    if (answer)
      return this.#talkOpened ? this.#talk.render(listWords, (part) => part.render()) : this.sheet.render(answer)
    const { appointmentFailed, retry, backToList } = words()
    if (this.#read.error)
      return html`<div class="stack">
        ${notice({
          tone: 'bad',
          title: appointmentFailed,
          ways: html`${way(retry, () => void this.#read.ask())}
            <a class="way" href=${desk.hrefOf({ item: '' })}>${backToList}</a>`,
        })}
      </div>`
    return html`<div class="wait"><div></div></div>`
  }

  get #answer(): Appointment | undefined {
    const { answer } = this.#read
    return answer && answer.id === appointmentIn(this.#parts.desk.item) ? answer : undefined
  }

  get #talkOpened(): TalkOpened | undefined {
    const answer = this.#answer
    const { desk, words } = this.#parts
    if (!answer || !desk.item?.endsWith(`/${talk}`)) return undefined
    const { unknownWork, nobody, backToAppointment } = words()
    return {
      at: { kind: 'appointment', id: answer.id },
      about: { title: answer.service?.name ?? unknownWork },
      who: answer.contactName || nobody,
      back: backToAppointment,
    }
  }
}
