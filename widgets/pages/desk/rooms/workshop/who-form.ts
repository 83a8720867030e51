import { html } from 'lit'
import { optionalLabel } from '../../../../parts/form/optional-label.js'
import type { Content } from '../../../../shared/content.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text } from '../../parts/form/field.js'
import { icon } from '../../parts/icons.js'
import { whenFor } from './parts/when.js'
import { whoStep, type Appointment, type WorkshopParts } from './parts/workshop.js'

type Typed = { readonly name: string; readonly contact: string }

/** Who comes at an hour that the workshop noted: nothing, a name, a way to reach them. */
export class WhoForm {
  readonly #parts: WorkshopParts
  readonly #form: DeskForm<Typed, Appointment>

  constructor(parts: WorkshopParts) {
    this.#parts = parts
    this.#form = new DeskForm<Typed, Appointment>(parts, {
      name: whoStep,
      of: ({ id }) => id,
      fresh: ({ contactName, contactPhone, contactEmail }) => ({
        name: contactName,
        contact: contactEmail ?? contactPhone ?? '',
      }),
      fields: ({ contact }) => {
        const words = parts.words()
        const isMail = contact.includes('@')
        return {
          name: text({
            label: optionalLabel(words.name, words),
            most: 60,
            wanted: isMail ? words.nameForMail : undefined,
          }),
          contact: text({
            label: optionalLabel(words.contact, words),
            most: 254,
            faulty: (typed) => (isMail || typed.replace(/\D/g, '').length >= 8 ? undefined : words.contactWrong),
          }),
        }
      },
      send: (typed, appointment) => this.#send(typed, appointment),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(appointment: Appointment): Content {
    const { desk } = this.#parts
    const words = this.#parts.words()
    const { startsAt, endsAt, service, zone, id } = appointment
    const when = whenFor(desk.language, zone, words)
    return this.#form.render(appointment, {
      title: words.whoComes,
      before: html`<p class="to-list">
          <a class="quiet link" href=${desk.hrefOf({ item: id })}>${words.backToAppointment}</a>
        </p>
        <p>${words.notedFor(service?.name ?? words.unknownWork, when.wholeMoment(startsAt), when.time(endsAt))}</p>
        <h3>${words.toFindThem}</h3>`,
      more: html`<p class="notice plain kept">${icon('mail')}<span>${words.toldByMail}</span></p>`,
      go: words.keepWho,
      going: words.sending,
      after: html`<a class="way" href=${desk.hrefOf({ item: '' })}>${words.leaveNameless}</a>`,
    })
  }

  async #send({ name, contact }: Typed, appointment: Appointment): Promise<boolean> {
    const { act, desk, named, reload } = this.#parts
    const words = this.#parts.words()
    const input = {
      ...named(),
      ...{ appointmentId: appointment.id, seen: appointment.sequence, locale: desk.language },
      ...(name && { firstName: name }),
      ...(contact && (contact.includes('@') ? { email: contact } : { phone: contact })),
    }
    const done = await act.run(whoStep, input, (how) => desk.call.workshop.nameWalkIn.mutate(input, how))
    if (!done) return false
    const when = whenFor(desk.language, done.zone, words)
    act.leave()
    desk.go({ item: '', filters: desk.filters })
    reload()
    desk.did(words.namedWho(done.contactName || words.nobody, when.moment(done.startsAt), done.isTold))
    return true
  }
}
