import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../../parts/notice.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import { openedStyles } from '../opened.styles.js'
import { addSheet } from './add-sheet.js'
import { ImportSheet } from './import-sheet.js'
import { memberList } from './member-list.js'
import type { Listed, Proposals } from './members.js'
import { membersFrench, learnMembers, type MembersStrings } from './members.strings.js'
import { proposalList } from './proposal-list.js'
import { ProposalSheet } from './proposal-sheet.js'
import { TeamSheet } from './team-sheet.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'

export const open: OpenRoom = (desk) => new MembersRoom(desk)

/** Places that people propose, and who belongs to the network. */
class MembersRoom implements Room {
  readonly #desk: Desk
  readonly #words: () => MembersStrings | undefined
  readonly #read: RemoteRead<readonly [show: 'decided' | 'waiting'], Proposals>
  readonly #list: ReturnType<typeof memberList>
  readonly #proposal: ProposalSheet
  readonly #add: ReturnType<typeof addSheet>
  readonly #team: TeamSheet
  readonly #import: ImportSheet

  constructor(desk: Desk) {
    this.#desk = desk
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: membersFrench, learn: learnMembers })
    adoptStyles(desk.host.renderRoot, [openedStyles])
    this.#read = deskRead(desk, {
      args: () => [desk.filters['show'] === 'decided' ? 'decided' : 'waiting'] as const,
      read: ([show], how) => desk.call.networkMembers.proposals.query({ show }, how),
    })
    const reload = async () => {
      void this.#list.reload()
      desk.refresh()
      await this.#read.ask()
    }
    const act = new DeskAct(desk, {
      reload,
      learn: refusalsOf('joining'),
      movedOn: ({ reason, by, status }) =>
        reason === 'proposal-moved-on' && by ? this.#said.movedOn(by, outcomeOf(status)) : undefined,
    })
    const parts = { desk, act, reload, words: () => this.#said }
    this.#list = memberList(parts)
    this.#proposal = new ProposalSheet(parts)
    this.#add = addSheet(parts)
    this.#team = new TeamSheet(parts, () => this.#member)
    this.#import = new ImportSheet(parts)
  }

  get beside(): Content {
    return this.#list.beside
  }

  /** The one of the address, as far as it is in sight. */
  get #member(): Listed | undefined {
    return this.#list.answer?.members.find(({ memberId }) => memberId === this.#desk.item)
  }

  close(): void {
    this.#read.close()
    this.#list.close()
    this.#add.close()
    this.#proposal.close()
    this.#team.close()
    this.#import.close()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const { item } = this.#desk
    const opened = this.#read.answer?.proposals.find(({ proposalId }) => proposalId === item)
    const member = this.#member
    const sheet =
      item === 'add'
        ? this.#add.render()
        : item === 'import'
          ? this.#import.render()
          : opened && !opened.decided
            ? this.#proposal.render(opened)
            : member && this.#team.render(member)
    return html`<div class="cols ${sheet ? 'opened' : ''}">
      <div class="stack">${this.#proposals(words)} ${this.#list.render()}</div>
      ${sheet}
    </div>`
  }

  #proposals(words: MembersStrings) {
    const { answer, error } = this.#read
    if (!answer && error)
      return notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => void this.#read.ask()) })
    if (!answer) return html`<div class="wait"><div></div></div>`
    return proposalList(this.#desk, words, answer)
  }

  get #said(): MembersStrings {
    return this.#words() ?? membersFrench
  }
}

const outcomeOf = (status: string | undefined) =>
  status === 'refused' || status === 'merged' ? status : ('accepted' as const)
