import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../parts/notice.js'
import type { Content } from '../../../../shared/content.js'
import { formatFor } from '../../../../shared/format.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { writtenIn } from '../../../../words/written-in.js'
import { deskRead } from '../../parts/desk-read.js'
import { icon } from '../../parts/icons.js'
import { DeskAct } from '../../parts/desk-act.js'
import { saveFile } from '../../parts/save-file.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { ChangeSheet } from './change-sheet.js'
import { everyoneList } from './everyone-list.js'
import { InviteSheet } from './invite-sheet.js'
import { ScreensPart } from './screens-part.js'
import { inviting, roleAsVerbs, rolesOf, type People, type Person } from './people.js'
import { peopleFrench, learnPeople, type PeopleStrings } from './people.strings.js'

export const open: OpenRoom = (desk, space) => new PeopleRoom(desk, space)

/** Lists who may do what for a member, a site or the network; people are invited, changed and ended here, and leave. */
class PeopleRoom implements Room {
  readonly #desk: Desk
  readonly #space: Space
  readonly #words: () => PeopleStrings | undefined
  readonly #read: RemoteRead<readonly ['people'], People>
  readonly #act: DeskAct
  readonly #invite: InviteSheet
  readonly #change: ChangeSheet
  readonly #everyone: ReturnType<typeof everyoneList> | undefined
  readonly #screens: ScreensPart | undefined

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#space = space
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: peopleFrench, learn: learnPeople })
    this.#read = deskRead(desk, {
      args: () => ['people'] as const,
      read: (_args, how) => desk.call.roles.people.query(space.of.named, how),
    })
    const reload = () => void this.#read.ask()
    this.#act = new DeskAct(desk, { reload, movedOn: ({ by, status }) => this.#movedOn(by, status) })
    const parts = { desk, of: space.of, act: this.#act, reload, words: () => this.#said }
    this.#invite = new InviteSheet(parts)
    this.#change = new ChangeSheet({ ...parts, invite: (again) => this.#invite.send(again) })
    if (space.of.kind === 'network') this.#everyone = everyoneList(parts)
    const { member } = space.of.named
    if (member !== undefined) this.#screens = new ScreensPart({ desk, member })
  }

  get beside(): Content {
    return html`<p class="ways">${this.#inviteLink()}</p>`
  }

  close(): void {
    this.#read.close()
    this.#everyone?.close()
    this.#screens?.close()
    this.#invite.close()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const people = this.#read.answer
    if (!people && this.#read.error)
      return notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => void this.#read.ask()) })
    if (!people)
      return html`<div class="wait">
        <div></div>
        <div></div>
      </div>`
    const sheet = this.#sheet(people.people)
    return html`<div class="cols ${sheet ? 'opened' : ''}">
      <div class="stack">
        ${this.#list(people.people)} ${this.#act.said('list')} ${this.#invitations(people)} ${this.#lastOne(people)}
        ${this.#everyone?.render()} ${this.#screens?.render()}
      </div>
      ${sheet}
    </div>`
  }

  #sheet(people: readonly Person[]): Content {
    const { item } = this.#desk
    if (item === inviting) return this.#invite.render(rolesOf(this.#space.of.kind))
    const screen = this.#screens?.sheet()
    if (screen) return screen
    const chosen = people.find(({ roleId }) => roleId === item)
    return chosen && this.#change.render(chosen)
  }

  #inviteLink() {
    return html`<a class="way" href=${this.#desk.hrefOf({ item: inviting })}>${this.#said.invite}</a>`
  }

  get #said(): PeopleStrings {
    return this.#words() ?? peopleFrench
  }

  #list(people: readonly Person[]) {
    const words = this.#said
    if (people.length === 0)
      return html`<div class="begin">
        <p>${words.nobody}</p>
        <p>${words.nobodyMore}</p>
        <p class="ways">${this.#inviteLink()}</p>
      </div>`
    return html`<div class="listhead">
        <p role="status"><b>${words.count(new Set(people.map(({ email }) => email)).size)}</b></p>
        <button type="button" class="way" @click=${() => void this.#export()}>${icon('down')}${words.csv}</button>
      </div>
      <table class="table acts">
        <thead>
          <tr>
            <th scope="col">${words.person}</th>
            <th scope="col">${words.may}</th>
            <th scope="col">${words.lastSeen}</th>
            <th scope="col"><span class="unseen">${words.change}</span></th>
          </tr>
        </thead>
        <tbody>
          ${people.map((person) => this.#row(person))}
        </tbody>
      </table>`
  }

  #row({ roleId, firstName, email, role, lastSeenAt, isYou }: Person) {
    const words = this.#said
    const format = formatFor(this.#desk.language, undefined)
    const isHere = this.#desk.item === roleId
    return html`<tr>
      <td>
        <div class="who">
          <span class="face" aria-hidden="true">${firstName.slice(0, 1)}</span>
          <div>
            <b lang=${writtenIn}>${firstName}</b>${isYou ? html` <span class="meta">${words.you}</span>` : nothing}
            <p class="meta">${email}</p>
          </div>
        </div>
      </td>
      <td>${roleAsVerbs(role, words)}</td>
      <td class="meta date">${lastSeenAt ? format.ago(lastSeenAt) : words.never}</td>
      <td>
        <a
          class="quiet link"
          href=${this.#desk.hrefOf({ item: isHere ? '' : roleId })}
          aria-label=${words.changeOf(firstName, words.roles.names[role])}
          aria-current=${isHere ? 'true' : nothing}
          >${words.change}</a
        >
      </td>
    </tr>`
  }

  #invitations({ invitations }: People) {
    if (invitations.length === 0) return nothing
    const words = this.#said
    const format = formatFor(this.#desk.language, undefined)
    return html`<h2>${words.invitations}</h2>
      <ul class="rows framed">
        ${invitations.map(({ invitationId, email, role, until, sentAt }) => {
          const again = { email, role, invitationId }
          return html`<li class="invited">
            ${icon('mail')}
            <div class="grow">
              <b>${email}</b>, ${words.roles.names[role]}
              <p class="st">${icon('clock')}${words.sent(format.ago(sentAt), format.date(until.slice(0, 10)))}</p>
              ${this.#act.said(invitationId)}
            </div>
            <div class="ways">
              <button
                type="button"
                class="quiet"
                aria-label=${words.resendTo(email)}
                aria-disabled=${this.#act.busy === invitationId}
                @click=${() => void this.#invite.send(again, invitationId)}
              >
                ${words.resend}
              </button>
              <button
                type="button"
                class="quiet bad"
                aria-label=${words.withdrawOf(email)}
                aria-disabled=${this.#act.busy === invitationId}
                @click=${() => void this.#invite.withdraw(again)}
              >
                ${words.withdraw}
              </button>
            </div>
          </li>`
        })}
      </ul>`
  }

  async #export(): Promise<void> {
    const input = { ...this.#space.of.named, locale: this.#desk.language }
    const file = await this.#act.run('list', input, () => this.#desk.call.roles.peopleExport.query(input))
    if (!file) return
    saveFile(file.name, file.csv)
    this.#desk.did(this.#said.saved(file.name, file.rows))
  }

  #lastOne({ people }: People) {
    const last = people.find(({ isLast }) => isLast)
    if (!last) return nothing
    const words = this.#said
    return notice({ tone: 'plain', title: last.isYou ? words.youAreLast : words.isLast(last.firstName) })
  }

  /** Somebody else was first. */
  #movedOn(by: string | undefined, status: string | undefined): string | undefined {
    const words = this.#said
    if (by === undefined) return undefined
    const role = Object.entries(words.roles.names).find(([name]) => name === status)?.[1]
    return role === undefined ? words.endedBy(by) : words.changedBy(by, role)
  }
}
