import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../../parts/notice.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import { factsStyles } from '../../../parts/facts.styles.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import { openedStyles } from '../opened.styles.js'
import { workshopList } from './workshop-list.js'
import { WorkshopSheet } from './workshop-sheet.js'
import type { Workshop, WorkshopsParts } from './workshops.js'
import { learnWorkshops, workshopsFrench, type WorkshopsStrings } from './workshops.strings.js'

export const open: OpenRoom = (desk) => new WorkshopsRoom(desk)

/** The workshops of the network: those that ask to be admitted first. At `<slug>` one of them. */
class WorkshopsRoom implements Room {
  readonly #desk: Desk
  readonly #words: () => WorkshopsStrings | undefined
  readonly #list: ReturnType<typeof workshopList>
  readonly #read: RemoteRead<readonly [string], Workshop>
  readonly #sheet: WorkshopSheet

  constructor(desk: Desk) {
    this.#desk = desk
    this.#words = lazyStrings(desk.host, {
      language: () => desk.language,
      french: workshopsFrench,
      learn: learnWorkshops,
    })
    adoptStyles(desk.host.renderRoot, [openedStyles, factsStyles])
    this.#read = deskRead<readonly [string], Workshop>(desk, {
      args: () => (desk.item ? ([desk.item] as const) : []),
      read: ([repairer], how) => desk.call.networkWorkshops.show.query({ repairer }, how),
      title: '#workshop-title',
    })
    const reload = () => {
      void this.#list.reload()
      void this.#read.ask()
      desk.refresh()
    }
    const act = new DeskAct(desk, {
      reload,
      learn: refusalsOf('workshops'),
      movedOn: ({ reason, by }) => (reason === 'admission-moved-on' && by ? this.#said.movedOn(by) : undefined),
    })
    const parts: WorkshopsParts = { desk, act, reload, words: () => this.#said }
    this.#list = workshopList(parts)
    this.#sheet = new WorkshopSheet(parts)
  }

  get beside(): Content {
    return this.#list.beside
  }

  close(): void {
    this.#list.close()
    this.#read.close()
    this.#sheet.close()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const { item = '' } = this.#desk
    return html`<div class="cols ${item ? 'opened' : ''}">
      <div class="stack">${this.#list.render()}</div>
      ${item ? this.#opened(words, item) : nothing}
    </div>`
  }

  #opened(words: WorkshopsStrings, item: string): Content {
    const { answer, error } = this.#read
    if (answer?.repairer === item) return this.#sheet.render(answer)
    if (error)
      return html`<div class="stack">
        ${notice({
          tone: 'bad',
          title: words.sheetFailed,
          ways: html`${way(words.retry, () => void this.#read.ask())}
            <a class="way" href=${this.#desk.hrefOf({ item: '' })}>${words.close}</a>`,
        })}
      </div>`
    return html`<div class="wait"><div></div></div>`
  }

  get #said(): WorkshopsStrings {
    return this.#words() ?? workshopsFrench
  }
}
