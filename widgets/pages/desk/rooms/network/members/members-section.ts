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
import { addPanel } from './add-panel.js'
import { ImportPanel } from './import-panel.js'
import { memberList } from './member-list.js'
import type { Listed, Proposals } from './members.js'
import { membersFrench, learnMembers, type MembersStrings } from './members.strings.js'
import { proposalList } from './proposal-list.js'
import { ProposalPanel } from './proposal-panel.js'
import { TeamPanel } from './team-panel.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'

export const open: OpenRoom = (desk) => new MembersSection(desk)

/** Places that people propose, and who belongs to the network. */
class MembersSection implements Room {
  readonly #desk: Desk
  readonly #words: () => MembersStrings | undefined
  readonly #read: RemoteRead<readonly [show: 'decided' | 'waiting'], Proposals>
  readonly #list: ReturnType<typeof memberList>
  readonly #proposal: ProposalPanel
  readonly #add: ReturnType<typeof addPanel>
  readonly #team: TeamPanel
  readonly #import: ImportPanel

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
      desk.look()
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
    this.#proposal = new ProposalPanel(parts)
    this.#add = addPanel(parts)
    this.#team = new TeamPanel(parts, () => this.#member)
    this.#import = new ImportPanel(parts)
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
    const panel =
      item === 'add'
        ? this.#add.render()
        : item === 'import'
          ? this.#import.render()
          : opened && !opened.decided
            ? this.#proposal.render(opened)
            : member && this.#team.render(member)
    return html`<div class="cols ${panel ? 'opened' : ''}">
      <div class="stack">${this.#proposals(words)} ${this.#list.render()}</div>
      ${panel}
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
