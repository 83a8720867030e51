import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../parts/notice.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { DeskRefused } from '../../parts/client.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { filtersWithout } from '../../parts/filters.js'
import { factsStyles } from '../../parts/facts.styles.js'
import { LazyPart } from '../../parts/lazy-part.js'
import { listWordsOf } from '../../parts/list-words.js'
import type { ListStrings } from '../../parts/list.strings.js'
import { saveFile } from '../../parts/save-file.js'
import { writeStyles } from '../../parts/talk/write.styles.js'
import { isOpening, type AdmissionState } from '../../../../words/repairs/admission-terms.js'
import { suspension, Unopened } from './opening/unopened.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import type { WorkshopSettings } from './settings/workshop-settings.js'
import { viewIn } from './agenda/agenda.js'
import { AgendaPart } from './agenda/agenda-part.js'
import { appointmentList } from './appointment-list.js'
import { OpenedAppointment } from './opened-appointment.js'
import type { WalkInSheet } from './walk-in-sheet.js'
import {
  filtersIn,
  settingIn,
  settingNames,
  whoStep,
  appointmentIn,
  type Named,
  type WorkshopParts,
  type Settings,
  type Appointments,
} from './parts/workshop.js'
import { workshopFrench, learnWorkshop, type WorkshopStrings } from './workshop.strings.js'
import { workshopStyles } from './workshop.styles.js'
import { refusalsOf } from '../../refusals/refusals-of.js'

export const open: OpenRoom = (desk, space) => new WorkshopRoom(desk, space)

const walkIn = 'walk-in'

/** The appointments of a workshop and what is done about each; its hours, services and words. */
class WorkshopRoom implements Room {
  readonly #desk: Desk
  readonly #space: Space
  readonly #words: () => WorkshopStrings | undefined
  readonly #listWords: () => ListStrings | undefined
  readonly #agenda: AgendaPart
  readonly #appointments: RemoteRead<readonly [string], Appointments>
  readonly #settings: RemoteRead<readonly [string], Settings>
  readonly #act: DeskAct
  readonly #opened: OpenedAppointment
  readonly #walkIn: LazyPart<WalkInSheet>
  readonly #settingsPart: LazyPart<WorkshopSettings>
  readonly #unopened: Unopened
  /** How it stands with the network, as it was last read. */
  #state: AdmissionState | undefined

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#space = space
    const { host } = desk
    const language = () => desk.language
    adoptStyles(host.renderRoot, [factsStyles, writeStyles, workshopStyles])
    this.#words = lazyStrings(host, { language, french: workshopFrench, learn: learnWorkshop })
    this.#listWords = listWordsOf(desk)
    this.#appointments = deskRead<readonly [string], Appointments>(desk, {
      args: () => (this.#isList ? ([JSON.stringify(desk.filters)] as const) : []),
      read: (_args, how) => {
        const { cursor } = desk.filters
        return desk.call.workshop.visits.query({ ...this.#asked, ...(cursor && { cursor }) }, how)
      },
      answered: ({ admission }) => (this.#state = admission?.state),
    })
    this.#settings = deskRead<readonly [string], Settings>(desk, {
      args: () =>
        settingIn(desk.item) || desk.item === walkIn || this.#isOpening
          ? ([desk.filters['repairer'] ?? ''] as const)
          : [],
      read: (_args, how) => desk.call.workshop.settings.query(this.#named, how),
      answered: ({ admission }) => (this.#state = admission?.state),
    })
    this.#act = new DeskAct(desk, {
      reload: () => this.#reload(),
      learn: refusalsOf('workshop'),
      movedOn: (refused) => this.#movedOn(refused),
    })
    const parts: WorkshopParts = {
      desk,
      space,
      act: this.#act,
      words: () => this.#said,
      named: () => this.#named,
      reload: () => this.#reload(),
    }
    this.#opened = new OpenedAppointment(parts)
    this.#walkIn = new LazyPart(desk, async () => {
      const { WalkInSheet } = await import('./walk-in-sheet.js')
      return new WalkInSheet(parts, { isOpen: () => desk.item === walkIn, settings: () => this.#settings.answer })
    })
    this.#settingsPart = new LazyPart(desk, async () => {
      const { allSettings } = await import('./all-settings.js')
      return allSettings(parts, () => this.#settings.answer)
    })
    this.#agenda = new AgendaPart(parts, {
      isShown: () => !this.#isList && !(settingIn(desk.item) && !this.#isOpening),
      isBeside: () => this.#isBeside,
      openedOn: () => this.#opened.day,
      accept: (item) => this.#opened.sheet.accept(item),
      said: () => (this.#isBeside ? nothing : this.#act.said('answer')),
      answered: ({ admission }) => (this.#state = admission?.state),
    })
    this.#unopened = new Unopened(parts, {
      first: () => (this.#isList ? this.#appointments : this.#agenda.read),
      settings: this.#settings,
    })
  }

  get beside(): Content {
    const desk = this.#desk
    if (desk.item === walkIn || this.#isOpening || !(this.#appointments.answer ?? this.#agenda.read.answer))
      return nothing
    const filters = filtersWithout(desk.filters, ['at', 'ask'])
    return html`<a class="go" href=${desk.hrefOf({ item: walkIn, filters })}>${this.#said.addWalkIn}</a>`
  }

  async again(): Promise<void> {
    await Promise.all([this.#agenda.read.ask(), this.#appointments.ask(), this.#opened.ask()])
  }

  close(): void {
    for (const part of [
      this.#agenda,
      this.#appointments,
      this.#settings,
      this.#opened,
      this.#walkIn,
      this.#settingsPart,
      this.#unopened,
    ])
      part.close()
  }

  render(): Content {
    const words = this.#words()
    const listWords = this.#listWords()
    if (!words || !listWords) return nothing
    if (this.#unopened.isMissing || this.#isOpening) return this.#unopened.render(listWords, (view) => this.#set(view))
    if (settingIn(this.#desk.item))
      return html`<div class="stack setting">
        ${this.#nav(words)}
        ${this.#set(() => this.#settingsPart.render(listWords, (part) => part.render(this.#desk.item)))}
      </div>`
    const list = (): Content =>
      appointmentList({
        desk: this.#desk,
        words,
        listWords,
        read: this.#appointments,
        said: this.#act.said('csv'),
        csv: () => void this.#export(),
      })
    const isWalkIn = this.#desk.item === walkIn
    return html`<div class=${this.#isBeside ? 'cols opened' : 'stack'}>
      <div class="stack queue">
        ${suspension(this.#appointments.answer ?? this.#agenda.read.answer, words)} ${this.#nav(words)}
        ${this.#isList ? html`${this.#agenda.ways()} ${list()}` : this.#agenda.render()}
      </div>
      ${isWalkIn ? this.#set((settings) => this.#walkIn.render(listWords, (part) => part.render(settings))) : this.#isBeside ? this.#opened.render(listWords) : nothing}
    </div>`
  }

  /** Whether something stands beside the agenda or the list. */
  get #isBeside(): boolean {
    const { item } = this.#desk
    return item === walkIn || appointmentIn(item) !== undefined
  }

  get #isList(): boolean {
    return viewIn(this.#desk.filters) === 'list' && !settingIn(this.#desk.item) && !this.#isOpening
  }

  get #isOpening(): boolean {
    return this.#state !== undefined && isOpening(this.#state)
  }

  #nav(words: WorkshopStrings) {
    const here = settingIn(this.#desk.item)
    const { repairer } = this.#desk.filters
    const filters = repairer ? { repairer } : {}
    const link = (item: string, name: string, isHere: boolean) =>
      html`<a href=${this.#desk.hrefOf({ item, filters })} aria-current=${isHere ? 'page' : nothing}>${name}</a>`
    return html`<nav class="parts" aria-label=${words.title}>
      ${link('', words.parts.appointments, here === undefined)}
      ${settingNames.map((each) => link(each, words.parts[each], here === each))}
    </nav>`
  }

  #set(view: (settings: Settings) => Content) {
    const { answer, error } = this.#settings
    const words = this.#said
    if (answer) return view(answer)
    if (error)
      return notice({
        tone: 'bad',
        title: words.settingsFailed,
        ways: way(words.retry, () => void this.#settings.ask()),
      })
    return waiting
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
    const { item } = this.#desk
    if (!settingIn(item) || this.#isOpening) void (this.#isList ? this.#appointments : this.#agenda.read).ask()
    if (appointmentIn(item)) void this.#opened.ask()
    if (settingIn(item) || item === walkIn || this.#isOpening) void this.#settings.ask()
    this.#settingsPart.part?.reload(item)
  }

  /** Says who was first, and what they did. */
  #movedOn({ by, reason, status }: DeskRefused): string | undefined {
    if (!by) return undefined
    const words = this.#said
    if (reason === 'workshop-moved-on') return words.workshopMovedBy(by)
    if (reason !== 'appointment-moved-on') return undefined
    if (this.#desk.item?.endsWith(`/${whoStep}`)) return words.movedBy(by)
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

const waiting = html`<div class="wait"><div></div></div>`
