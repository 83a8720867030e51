import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { wrongOf } from '../../../../parts/sign-in/person-fields.js'
import { formatFor } from '../../../../shared/format.js'
import type { RoleName } from '../../room.js'
import { roleOptions, type PanelParts } from './people.js'

type Invited = { readonly email: string; readonly role: RoleName }

/** Somebody is invited by their address; the mail and the act say until when. */
export class InvitePanel {
  readonly #parts: PanelParts
  #email = ''
  #role: RoleName | undefined
  #wrong = ''

  constructor(parts: PanelParts) {
    this.#parts = parts
  }

  render(roles: readonly RoleName[]) {
    const { act } = this.#parts
    const words = this.#parts.words()
    const [first] = roles
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.#submit(event, first)}>
      <h2 id="invite">${words.invite}</h2>
      <div class="field">
        <label for="invited">${words.email}</label>
        ${this.#wrong ? html`<p class="wrong" id="invited-wrong">${this.#wrong}</p>` : nothing}
        <input
          id="invited"
          type="email"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          maxlength="254"
          required
          .value=${this.#email}
          aria-invalid=${this.#wrong ? 'true' : nothing}
          aria-describedby=${this.#wrong ? 'invited-wrong' : nothing}
          @input=${this.#type}
        />
      </div>
      ${roleOptions({
        name: 'invited-role',
        title: words.whatFor,
        roles,
        words,
        chosen: this.#role ?? first,
        choose: (role) => {
          this.#role = role
          this.#parts.desk.host.requestUpdate()
        },
      })}
      <p class="meta">${words.inviteMore}</p>
      ${act.said('invite')}
      <button class="go" aria-disabled=${act.busy === 'invite'}>
        ${act.busy === 'invite' ? words.sending : words.send}
      </button>
    </form>`
  }

  /** Also again: the link of the mail before is over then. */
  async send({ email, role }: Invited, at = 'invite'): Promise<boolean> {
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
    desk.did(words.invitationWithdrawn(email), {
      name: words.inviteAgain,
      act: () => void this.send({ email, role }, 'invite'),
    })
  }

  readonly #type = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) this.#email = target.value
  }

  async #submit(event: Event, first: RoleName | undefined): Promise<void> {
    event.preventDefault()
    const { desk } = this.#parts
    const email = this.#email.trim()
    const role = this.#role ?? first
    const { signIn } = this.#parts.words()
    this.#wrong = wrongOf({ firstName: '', email, phone: '' }, ['email'], signIn).email ?? ''
    if (this.#wrong || !role) return focusOn(desk, '#invited')
    if (!(await this.send({ email, role }))) return
    this.#email = ''
    desk.host.requestUpdate()
  }
}
