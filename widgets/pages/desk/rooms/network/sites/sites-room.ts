import { html, nothing } from 'lit'
import { combobox } from '../../../../../parts/combobox.js'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../../parts/notice.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { DeskAct } from '../../../parts/desk-act.js'
import { deskRead } from '../../../parts/desk-read.js'
import type { Desk, OpenRoom, Room } from '../../../room.js'
import { siteStyles } from '../../site/site.styles.js'
import { openedStyles } from '../opened.styles.js'
import { OpenedSheet } from './opened-sheet.js'
import { OpeningSheet } from './opening-sheet.js'
import { OwnerStep } from './owner-step.js'
import { requestList } from './request-list.js'
import { SiteRequestSheet } from './site-request-sheet.js'
import { siteList } from './site-list.js'
import { sitesFrench, learnSites, type SitesStrings } from './sites.strings.js'
import { TerritoryStep } from './territory-step.js'
import { refusalsOf } from '../../../refusals/refusals-of.js'

export const open: OpenRoom = (desk) => new SitesRoom(desk)

export type SitesParts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly reload: () => unknown
  readonly words: () => SitesStrings
  /** The page of an origin, as it was typed: its element is not always on the first one. */
  readonly pages: Map<string, string>
}

/** Sites of partners: asked for, opened in five steps, and those that stand. At `new`, `new-<request>`, `<request>` or `at-<slug>`. */
class SitesRoom implements Room {
  readonly #desk: Desk
  readonly #words: () => SitesStrings | undefined
  readonly #read: RemoteRead<readonly ['requests'], OutputOf<'networkSites.requests'>>
  readonly #list: ReturnType<typeof siteList>
  readonly #request: SiteRequestSheet
  readonly #opening: OpeningSheet
  readonly #opened: OpenedSheet

  constructor(desk: Desk) {
    this.#desk = desk
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: sitesFrench, learn: learnSites })
    adoptStyles(desk.host.renderRoot, [siteStyles, openedStyles])
    this.#read = deskRead(desk, {
      args: () => ['requests'] as const,
      read: (_args, how) => desk.call.networkSites.requests.query({}, how),
    })
    const reload = async () => {
      void this.#list.reload()
      desk.refresh()
      await this.#read.ask()
    }
    const act = new DeskAct(desk, {
      reload,
      learn: refusalsOf('joining'),
      movedOn: ({ reason, by, status, fields }) => {
        if (fields.includes('slug: taken')) return this.#said.taken
        return reason === 'request-moved-on' && by ? this.#said.movedOn(by, status === 'accepted') : undefined
      },
    })
    const parts: SitesParts = { desk, act, reload, words: () => this.#said, pages: new Map() }
    this.#list = siteList(parts)
    this.#request = new SiteRequestSheet(parts)
    this.#opening = new OpeningSheet(parts, {
      territory: (steps) => new TerritoryStep(steps),
      owner: (steps) => new OwnerStep(steps, (source) => combobox(desk.host, 'opening-owner', source)),
    })
    this.#opened = new OpenedSheet(parts)
  }

  get beside(): Content {
    return this.#list.beside
  }

  close(): void {
    this.#read.close()
    this.#list.close()
    this.#request.close()
    this.#opening.close()
    this.#opened.close()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const sheet = this.#sheet()
    return html`<div class="cols ${sheet ? 'opened' : ''}">
      <div class="stack">${this.#requests(words)} ${this.#list.render()}</div>
      ${sheet}
    </div>`
  }

  #sheet(): Content {
    const { item = '' } = this.#desk
    const requests = this.#read.answer?.requests
    if (item === 'new') return this.#opening.render()
    if (item.startsWith('at-')) return this.#opened.render(item.slice(3))
    const request = requests?.find(({ requestId }) => requestId === item.replace(/^new-/, ''))
    if (!request) return undefined
    return item.startsWith('new-') ? this.#opening.render(request) : this.#request.render(request)
  }

  #requests(words: SitesStrings) {
    const { answer, error } = this.#read
    if (!answer && error)
      return notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => void this.#read.ask()) })
    if (!answer) return html`<div class="wait"><div></div></div>`
    return requestList(this.#desk, words, answer.requests)
  }

  get #said(): SitesStrings {
    return this.#words() ?? sitesFrench
  }
}
