import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { notice, pageLink, way } from '../../../../../parts/notice.js'
import { formatFor } from '../../../../../shared/format.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { writtenIn } from '../../../../../words/written.js'
import { deskRead } from '../../../parts/desk-read.js'
import { icon } from '../../../parts/icons.js'
import { isMail, textField } from '../text-field.js'
import type { Listed, PanelParts } from './members.js'

/** Who works for a member, and the invitation of whoever is to run it. */
export class TeamPanel {
  readonly #parts: PanelParts
  readonly #read: RemoteRead<readonly [member: string], OutputOf<'roles.people'>>
  #member = ''
  #email = ''
  #wrong = ''

  /** `opened`: as the address says, since what is first known while it is drawn would be asked at the next press only. */
  constructor(parts: PanelParts, opened: () => Listed | undefined) {
    this.#parts = parts
    this.#read = deskRead<readonly [member: string], OutputOf<'roles.people'>>(parts.desk, {
      args: () => {
        const { memberId } = opened() ?? {}
        return memberId ? [memberId] : []
      },
      read: ([member], how) => parts.desk.call.roles.people.query({ member }, how),
    })
  }

  close(): void {
    this.#read.close()
  }

  render({ memberId, name }: Listed) {
    if (this.#member !== memberId) this.#begin(memberId)
    const { desk, act } = this.#parts
    const words = this.#parts.words()
    return html`<form class="panel" novalidate @submit=${(event: Event) => void this.#invite(event, memberId)}>
      <div class="headed">
        <h2 id="team" tabindex="-1" lang=${writtenIn}>${name}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      ${this.#team()}
      <h3>${words.inviteManager}</h3>
      ${textField({
        id: 'team-email',
        label: words.email,
        value: this.#email,
        most: 254,
        type: 'email',
        wrong: this.#wrong,
        hint: words.managerHint,
        typed: (email) => {
          this.#email = email
        },
      })}
      ${act.said('team')}
      <button class="go" aria-disabled=${act.busy === 'team'}>
        ${act.busy === 'team' ? words.accepting : words.invite}
      </button>
    </form>`
  }

  #team() {
    // Of this member: the last answer may be another one's.
    const { current, error } = this.#read
    const words = this.#parts.words()
    if (error && !current)
      return notice({ tone: 'bad', title: words.teamFailed, ways: way(words.retry, () => void this.#read.ask()) })
    if (!current) return html`<div class="wait"><div></div></div>`
    const { people, invitations, awaited = [] } = current
    const noWorkshop = awaited.includes('workshop')
      ? html`<p class="st warn">${icon('alert')}${words.noWorkshop}</p>
          <p class="meta">${words.noWorkshopMore}</p>
          <p><code>npm run coop -- repairer:create ${words.workshopFile}</code></p>
          <p>${pageLink('/guide/heberger#administrer', words.workshopGuide)}</p>`
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

  #begin(memberId: string): void {
    this.#member = memberId
    this.#email = ''
    this.#wrong = ''
    this.#parts.act.hush()
    void focusOn(this.#parts.desk, '#team')
  }

  async #invite(event: Event, member: string): Promise<void> {
    event.preventDefault()
    const { act, desk } = this.#parts
    const words = this.#parts.words()
    const email = this.#email.trim()
    this.#wrong = isMail(email) ? '' : words.emailWanted
    if (this.#wrong) {
      desk.host.requestUpdate()
      return focusOn(desk, '#team-email')
    }
    const input = { member, email, role: 'manager', locale: desk.language } as const
    if (!(await act.run('team', input, (how) => desk.call.roles.invite.mutate(input, how)))) return
    this.#email = ''
    void this.#read.ask()
    desk.did(words.invited(email))
  }
}
