import { html } from 'lit'
import { wrongOf } from '../../../../parts/sign-in/person-fields.js'
import { formatFor } from '../../../../shared/format.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import { text, type Field } from '../../parts/form/field.js'
import type { RoleName } from '../../room.js'
import { roleOptions, type PeopleParts } from './people.js'

type Invited = { readonly email: string; readonly role: RoleName }

/** Somebody is invited by their address; the mail and the act say until when. */
export class InviteSheet {
  readonly #parts: PeopleParts
  readonly #form: DeskForm<Invited, readonly RoleName[]>

  constructor(parts: PeopleParts) {
    this.#parts = parts
    this.#form = new DeskForm<Invited, readonly RoleName[]>(parts, {
      name: 'invite',
      fresh: ([role = 'staff']) => ({ email: '', role }),
      fields: (_typed, roles) => {
        const words = parts.words()
        const faulty = (email: string) => wrongOf({ firstName: '', email, phone: '' }, ['email'], words.signIn).email
        const role: Field<RoleName> = {
          draw: ({ value: chosen, change: choose }) =>
            roleOptions({ name: 'invited-role', title: words.whatFor, roles, words, chosen, choose }),
        }
        return { email: text({ label: words.email, most: 254, type: 'email', wanted: faulty(''), faulty }), role }
      },
      send: (invited) => this.send(invited, 'invite'),
    })
  }

  close(): void {
    this.#form.close()
  }

  render(roles: readonly RoleName[]) {
    const { close, invite: title, inviteMore, send: go, sending: going } = this.#parts.words()
    return this.#form.render(roles, { title, close, go, going, more: html`<p class="meta">${inviteMore}</p>` })
  }

  /** Also again: the link of the mail before is over then. */
  async send({ email, role }: Invited, at = 'list'): Promise<boolean> {
    const { desk, act, of, reload } = this.#parts
    const input = { ...of.named, email, role, locale: desk.language }
    const sent = await act.run(at, input, (how) => desk.call.roles.invite.mutate(input, how))
    if (!sent) return false
    const words = this.#parts.words()
    const until = formatFor(desk.language, undefined).date(sent.until.slice(0, 10))
    reload()
    desk.did(words.invited(email, until), {
      name: words.withdrawInvitation,
      act: () => void this.withdraw({ email, role, invitationId: sent.invitationId }),
    })
    return true
  }

  async withdraw({ email, role, invitationId }: Invited & { readonly invitationId: string }): Promise<void> {
    const { desk, act, of, reload } = this.#parts
    const input = { ...of.named, invitationId }
    const done = await act.run(invitationId, input, (how) => desk.call.roles.withdrawInvitation.mutate(input, how))
    if (!done) return
    const words = this.#parts.words()
    reload()
    desk.did(words.invitationWithdrawn(email), { name: words.inviteAgain, act: () => void this.send({ email, role }) })
  }
}
