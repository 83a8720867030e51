import { html, nothing } from 'lit'
import { notice, way } from '../../../../../parts/notice.js'
import { formatFor } from '../../../../../shared/format.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { deskRead } from '../../../parts/desk-read.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { mail } from '../../../parts/form/field.js'
import { icon } from '../../../parts/icons.js'
import type { Listed, MembersParts } from './members.js'

/** Lists the people of a member, and invites the person who is to run it. */
export class TeamSheet {
  readonly #parts: MembersParts
  readonly #read: RemoteRead<readonly [member: string], OutputOf<'roles.people'>>
  readonly #form: DeskForm<{ readonly email: string }, Listed>

  /** `opened`: as the address says, since what is first known while it is drawn would be asked at the next press only. */
  constructor(parts: MembersParts, opened: () => Listed | undefined) {
    this.#parts = parts
    const { act, desk, words } = parts
    this.#read = deskRead<readonly [member: string], OutputOf<'roles.people'>>(desk, {
      args: () => {
        const { memberId } = opened() ?? {}
        return memberId ? [memberId] : []
      },
      read: ([member], how) => desk.call.roles.people.query({ member }, how),
    })
    this.#form = new DeskForm<{ readonly email: string }, Listed>(parts, {
      name: 'team',
      of: ({ memberId }) => memberId,
      fresh: () => ({ email: '' }),
      fields: () => {
        const { email: label, managerHint: hint, emailWanted } = words()
        return { email: mail({ label, hint, wanted: emailWanted, faulty: emailWanted }) }
      },
      send: async ({ email }, { memberId: member }) => {
        const input = { member, email, role: 'manager', locale: desk.language } as const
        if (!(await act.run('team', input, (how) => desk.call.roles.invite.mutate(input, how)))) return false
        void this.#read.ask()
        desk.did(words().invited(email))
        return true
      },
    })
  }

  close(): void {
    this.#read.close()
    this.#form.close()
  }

  render(member: Listed) {
    const { invite: go, accepting: going, close, inviteManager } = this.#parts.words()
    const before = html`${this.#team()}
      <h3>${inviteManager}</h3>`
    return this.#form.render(member, { title: member.name, lang: writtenIn, close, go, going, before })
  }

  #team() {
    // Answers for this member only: the last answer may be another one's.
    const { current, error } = this.#read
    const words = this.#parts.words()
    if (error && !current)
      return notice({ tone: 'bad', title: words.teamFailed, ways: way(words.retry, () => void this.#read.ask()) })
    if (!current) return html`<div class="wait"><div></div></div>`
    const { people, invitations, awaited = [] } = current
    const noWorkshop = awaited.includes('workshop')
      ? html`<p class="st warn">${icon('alert')}${words.noWorkshop}</p>
          <p class="meta">${words.noWorkshopMore}</p>`
      : nothing
    if (people.length + invitations.length === 0)
      return html`${noWorkshop}
        <p class="st warn">${icon('alert')}${words.noTeam}</p>`
    const format = formatFor(this.#parts.desk.language, undefined)
    return html`${noWorkshop}
      <ul class="stack">
        ${people.map(
          ({ firstName, email, role }) =>
            html`<li>
              <b lang=${writtenIn}>${firstName}</b>, ${words.roles[role]}
              <p class="meta">${email}</p>
            </li>`,
        )}
        ${invitations.map(
          ({ email, until }) =>
            html`<li class="st">${icon('clock')}${words.invitedUntil(email, format.date(until.slice(0, 10)))}</li>`,
        )}
      </ul>`
  }
}
