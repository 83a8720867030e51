import { html, nothing } from 'lit'
import { focusOn } from '../../../parts/focus-on.js'
import { lazyStrings } from '../../../parts/lazy-strings.js'
import { notice, way } from '../../../parts/notice.js'
import { adoptStyles } from '../../../shared/adopted-styles.js'
import type { Content } from '../../../shared/content.js'
import type { RemoteRead } from '../../../shared/remote-read.js'
import type { DeskRefused } from '../../parts/client.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { listFrench, type ListStrings } from '../../parts/list.strings.js'
import { saveFile } from '../../parts/save-file.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { visitList } from './visit-list.js'
import { VisitPanel } from './visit-panel.js'
import { filtersIn, visitIn, type Named, type PanelParts, type Visit, type Visits } from './workshop.js'
import { workshopFrench, type WorkshopStrings } from './workshop.strings.js'
import { workshopStyles } from './workshop.styles.js'

export const open: OpenRoom = (desk, space) => new WorkshopRoom(desk, space)

/** The visits of a workshop, and what is done about each. */
class WorkshopRoom implements Room {
  readonly #desk: Desk
  readonly #space: Space
  readonly #words: () => WorkshopStrings | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #visits: RemoteRead<readonly [string], Visits>
  readonly #visit: RemoteRead<readonly [string], Visit>
  readonly #act: DeskAct
  readonly #panel: VisitPanel

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#space = space
    const { host } = desk
    const language = () => desk.language
    adoptStyles(host.renderRoot, [workshopStyles])
    this.#words = lazyStrings(host, {
      language,
      french: workshopFrench,
      learnEnglish: async () => (await import('./workshop.strings.en.js')).workshopEnglish,
    })
    this.#listWords = lazyStrings(host, {
      language,
      french: listFrench,
      learnEnglish: async () => (await import('../../parts/list.strings.en.js')).listEnglish,
    })
    this.#visits = deskRead<readonly [string], Visits>(desk, {
      args: () => [JSON.stringify(desk.filters)] as const,
      read: (_args, how) => {
        const { cursor } = desk.filters
        return desk.call.workshop.visits.query({ ...this.#asked, ...(cursor && { cursor }) }, how)
      },
    })
    this.#visit = deskRead<readonly [string], Visit>(desk, {
      args: () => {
        const id = visitIn(desk.item)
        return id ? ([id] as const) : []
      },
      read: ([appointmentId], how) => desk.call.workshop.visit.query({ ...this.#named, appointmentId }, how),
      answered: () => void focusOn(desk, '#visit-title'),
    })
    this.#act = new DeskAct(desk, {
      reload: () => this.#reload(),
      learn: () => import('./workshop-refusal.js'),
      movedOn: (refused) => this.#movedOn(refused),
    })
    const parts: PanelParts = {
      ...{ desk, space, act: this.#act, words: () => this.#said, named: () => this.#named },
      zone: () => this.#visits.answer?.workshop.zone ?? 'Europe/Paris',
      reload: () => this.#reload(),
    }
    this.#panel = new VisitPanel(parts)
  }

  get title(): string {
    return this.#said.title
  }

  close(): void {
    this.#visits.close()
    this.#visit.close()
  }

  render(): Content {
    const words = this.#words()
    const listWords = this.#listWords()
    if (!words || !listWords) return nothing
    const list = visitList({
      ...{ desk: this.#desk, words, listWords, read: this.#visits, said: this.#act.said('csv') },
      csv: () => void this.#export(),
    })
    const isOpen = visitIn(this.#desk.item) !== undefined
    return html`<div class=${isOpen ? 'cols opened' : 'stack'}>
      <div class="stack queue">${list}</div>
      ${isOpen ? this.#opened(words) : nothing}
    </div>`
  }

  #opened(words: WorkshopStrings) {
    const { answer, error } = this.#visit
    if (answer && answer.id === visitIn(this.#desk.item)) return this.#panel.render(answer)
    if (error)
      return html`<div class="stack">
        ${notice({
          tone: 'bad',
          title: words.visitFailed,
          ways: html`${way(words.retry, () => void this.#visit.ask())}
            <a class="way" href=${this.#desk.hrefOf({ item: '' })}>${words.backToList}</a>`,
        })}
      </div>`
    return html`<div class="wait">
      <div></div>
      <div></div>
    </div>`
  }

  get #said(): WorkshopStrings {
    return this.#words() ?? workshopFrench
  }

  get #named(): Named {
    const { repairer } = this.#desk.filters
    return { ...this.#space.of.named, ...(repairer && { repairer }) }
  }

  get #asked() {
    return { ...this.#named, ...filtersIn(this.#desk.filters) }
  }

  #reload(): void {
    void this.#visits.ask()
    if (visitIn(this.#desk.item)) void this.#visit.ask()
  }

  /** Who was first, and what they did. */
  #movedOn({ by, reason, status }: DeskRefused): string | undefined {
    if (reason !== 'appointment-moved-on' || !by) return undefined
    const words = this.#said
    const how = Object.entries(words.movedOn).find(([name]) => name === status)?.[1]
    return how?.(by) ?? words.movedBy(by)
  }

  async #export(): Promise<void> {
    const desk = this.#desk
    const input = { ...this.#asked, locale: desk.language }
    const file = await this.#act.run('csv', input, () => desk.call.workshop.visitsCsv.query(input))
    if (!file) return
    saveFile(file.name, file.csv)
    desk.did(this.#said.saved(file.name, file.left))
  }
}
