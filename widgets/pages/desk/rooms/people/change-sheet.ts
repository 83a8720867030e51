import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { Question } from '../../../../parts/question.js'
import type { RoleName } from '../../room.js'
import { roleOptions, rolesOf, type PeopleParts, type Person } from './people.js'

type ChangeParts = PeopleParts & {
  readonly invite: (again: { readonly email: string; readonly role: RoleName }) => unknown
}

/** One person's role: another one, or none. An act that touches them asks once, and says who is told. */
export class ChangeSheet {
  readonly #parts: ChangeParts
  #to: RoleName | undefined
  readonly #ends: Question
  #shown = ''

  constructor(parts: ChangeParts) {
    this.#parts = parts
    this.#ends = new Question(parts.desk.host, { name: 'end', opener: () => '.end' })
  }

  render(person: Person) {
    const { act, desk, of } = this.#parts
    const words = this.#parts.words()
    const { roleId, firstName, role, isYou, isLast } = person
    if (this.#shown !== roleId) {
      this.#shown = roleId
      this.#to = undefined
      this.#ends.close()
      act.hush()
      void focusOn(desk, '#change')
    }
    const roles = rolesOf(of.kind)
    const chosen = this.#to ?? role
    return html`<div class="panel" role="group" aria-labelledby="change">
      <div class="headed">
        <h2 id="change" tabindex="-1">${isYou ? words.ownRole : words.roleOf(firstName)}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      ${
        roles.length > 1 && !isLast
          ? html`${roleOptions({
              name: 'role',
              title: words.whatFor,
              roles,
              words,
              chosen,
              choose: (to) => {
                this.#to = to
                desk.host.requestUpdate()
              },
            })}
            ${
              chosen === role
                ? nothing
                : html`<p class="meta">${isYou ? words.toldYou : words.told(firstName)}</p>
                    <button
                      type="button"
                      class="go"
                      aria-disabled=${act.busy === 'change'}
                      @click=${() => void this.#change(person, chosen)}
                    >
                      ${act.busy === 'change' ? words.changing : words.changeTo(words.roles.names[chosen])}
                    </button>`
            }`
          : nothing
      }
      ${isLast ? html`<p>${isYou ? words.youAreLast : words.isLast(firstName)}</p>` : this.#ending(person)}
      ${act.said('change')}
    </div>`
  }

  #ending(person: Person) {
    const words = this.#parts.words()
    const { firstName, roleId, isYou } = person
    const { act } = this.#parts
    if (!this.#ends.isAsked(roleId))
      return html`<p class="ways">
        <button type="button" class="quiet bad end" @click=${() => this.#ends.ask(roleId)}>
          ${isYou ? words.leave : words.end}
        </button>
      </p>`
    return this.#ends.render({
      ask: isYou ? words.leaveAsk : words.endAsk(firstName),
      more: html`<p>${isYou ? words.leaveMore : words.endMore(firstName)}</p>`,
      keep: words.keep,
      go: html`<button
        type="button"
        class="quiet bad"
        aria-disabled=${act.busy === 'change'}
        @click=${() => void (isYou ? this.#leave(person) : this.#end(person))}
      >
        ${isYou ? words.leaveNow : words.endNow}
      </button>`,
    })
  }

  async #change({ roleId, firstName, role: from }: Person, to: RoleName): Promise<void> {
    const { act, desk, of, reload } = this.#parts
    const input = { ...of.named, roleId, from, to }
    if (!(await act.run('change', input, (how) => desk.call.roles.changeRole.mutate(input, how)))) return
    const words = this.#parts.words()
    this.#to = undefined
    reload()
    desk.did(words.changed(firstName, words.roles.names[to]), {
      name: words.undo,
      act: () => void this.#back(roleId, { from: to, to: from, firstName }),
    })
  }

  async #back(roleId: string, { from, to, firstName }: { from: RoleName; to: RoleName; firstName: string }) {
    const { act, desk, of, reload } = this.#parts
    const input = { ...of.named, roleId, from, to }
    if (!(await act.run('change', input, (how) => desk.call.roles.changeRole.mutate(input, how)))) return
    const words = this.#parts.words()
    reload()
    desk.did(words.changed(firstName, words.roles.names[to]))
  }

  async #end({ roleId, firstName, email, role }: Person): Promise<void> {
    const { act, desk, of, reload, invite } = this.#parts
    const input = { ...of.named, roleId }
    if (!(await act.run('change', input, (how) => desk.call.roles.endRole.mutate(input, how)))) return
    const words = this.#parts.words()
    act.leave()
    reload()
    const again = { name: words.inviteAgain, act: () => void invite({ email, role }) }
    desk.did(words.ended(firstName), rolesOf(of.kind).includes(role) ? again : undefined)
  }

  async #leave({ roleId }: Person): Promise<void> {
    const { act, desk } = this.#parts
    if (await act.run('change', roleId, (how) => desk.call.roles.leave.mutate({ roleId }, how))) desk.refresh()
  }
}
