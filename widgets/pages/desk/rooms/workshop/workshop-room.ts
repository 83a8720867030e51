import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../parts/notice.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import type { DeskRefused } from '../../parts/client.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { factsStyles } from '../../parts/facts.styles.js'
import { LazyPart } from '../../parts/lazy-part.js'
import { listWordsOf } from '../../parts/list-words.js'
import type { ListStrings } from '../../parts/list.strings.js'
import { saveFile } from '../../parts/save-file.js'
import type { DeskTalk, TalkOpened } from '../../parts/talk/desk-talk.js'
import { talk } from '../../parts/talk/write-link.js'
import { writeStyles } from '../../parts/talk/write.styles.js'
import { isOpening, type AdmissionState } from '../../../../words/repairs/admission-terms.js'
import { suspension, Unopened } from './opening/unopened.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import type { WorkshopSettings } from './settings/workshop-settings.js'
import { appointmentList } from './appointment-list.js'
import { AppointmentSheet } from './appointment-sheet.js'
import { WalkInSheet } from './walk-in-sheet.js'
import {
  filtersIn,
  settingIn,
  settingNames,
  appointmentIn,
  type Named,
  type WorkshopParts,
  type Settings,
  type Appointment,
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
  readonly #appointments: RemoteRead<readonly [string], Appointments>
  readonly #appointment: RemoteRead<readonly [string], Appointment>
  readonly #settings: RemoteRead<readonly [string], Settings>
  readonly #act: DeskAct
  readonly #sheet: AppointmentSheet
  readonly #walkIn: WalkInSheet
  readonly #settingsPart: LazyPart<WorkshopSettings>
  readonly #unopened: Unopened
  /** How it stands with the network, as it was last read. */
  #state: AdmissionState | undefined
  readonly #talk: LazyPart<DeskTalk>

  constructor(desk: Desk, space: Space) {
    this.#desk = desk
    this.#space = space
    const { host } = desk
    const language = () => desk.language
    adoptStyles(host.renderRoot, [factsStyles, writeStyles, workshopStyles])
    this.#words = lazyStrings(host, { language, french: workshopFrench, learn: learnWorkshop })
    this.#listWords = listWordsOf(desk)
    this.#appointments = deskRead<readonly [string], Appointments>(desk, {
      args: () => (settingIn(desk.item) && !this.#isOpening ? [] : ([JSON.stringify(desk.filters)] as const)),
      read: (_args, how) => {
        const { cursor } = desk.filters
        return desk.call.workshop.visits.query({ ...this.#asked, ...(cursor && { cursor }) }, how)
      },
      answered: ({ admission }) => (this.#state = admission?.state),
    })
    this.#appointment = deskRead<readonly [string], Appointment>(desk, {
      args: () => {
        const id = appointmentIn(desk.item)
        return id ? ([id] as const) : []
      },
      read: ([appointmentId], how) => desk.call.workshop.visit.query({ ...this.#named, appointmentId }, how),
      title: '#appointment-title',
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
    this.#sheet = new AppointmentSheet(parts)
    this.#walkIn = new WalkInSheet(parts, { isOpen: () => desk.item === walkIn, settings: () => this.#settings.answer })
    this.#settingsPart = new LazyPart(desk, async () => {
      const { allSettings } = await import('./all-settings.js')
      return allSettings(parts, () => this.#settings.answer)
    })
    this.#unopened = new Unopened(parts, { appointments: this.#appointments, settings: this.#settings })
    this.#talk = new LazyPart(desk, async () =>
      (await import('./appointment-talk.js')).appointmentTalk(
        desk,
        space.of.named.member ?? '',
        () => this.#talkOpened,
      ),
    )
  }

  get beside(): Content {
    if (this.#desk.item === walkIn || this.#isOpening || !this.#appointments.answer) return nothing
    return html`<a class="go" href=${this.#desk.hrefOf({ item: walkIn })}>${this.#said.addWalkIn}</a>`
  }

  async again(): Promise<void> {
    await Promise.all([this.#appointments.ask(), this.#appointment.ask()])
  }

  close(): void {
    for (const part of [
      this.#appointments,
      this.#appointment,
      this.#settings,
      this.#sheet,
      this.#walkIn,
      this.#settingsPart,
      this.#unopened,
      this.#talk,
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
    const list = appointmentList({
      desk: this.#desk,
      words,
      listWords,
      read: this.#appointments,
      said: this.#act.said('csv'),
      csv: () => void this.#export(),
    })
    const isWalkIn = this.#desk.item === walkIn
    const isOpen = appointmentIn(this.#desk.item) !== undefined
    return html`<div class=${isOpen || isWalkIn ? 'cols opened' : 'stack'}>
      <div class="stack queue">${suspension(this.#appointments.answer, words)} ${this.#nav(words)} ${list}</div>
      ${isWalkIn ? this.#set((settings) => this.#walkIn.render(settings)) : isOpen ? this.#opened(words, listWords) : nothing}
    </div>`
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

  #opened(words: WorkshopStrings, listWords: ListStrings) {
    const { answer, error } = this.#appointment
    if (answer && answer.id === appointmentIn(this.#desk.item))
      return this.#talkOpened ? this.#talk.render(listWords, (part) => part.render()) : this.#sheet.render(answer)
    if (error)
      return html`<div class="stack">
        ${notice({
          tone: 'bad',
          title: words.appointmentFailed,
          ways: html`${way(words.retry, () => void this.#appointment.ask())}
            <a class="way" href=${this.#desk.hrefOf({ item: '' })}>${words.backToList}</a>`,
        })}
      </div>`
    return waiting
  }

  get #talkOpened(): TalkOpened | undefined {
    const { answer } = this.#appointment
    const { item = '' } = this.#desk
    if (!answer || !item.endsWith(`/${talk}`) || answer.id !== appointmentIn(item)) return undefined
    const words = this.#said
    return {
      at: { kind: 'appointment', id: answer.id },
      about: { title: answer.service?.name ?? words.unknownWork },
      who: answer.contactName || words.nobody,
      back: words.backToAppointment,
    }
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
    if (!settingIn(item) || this.#isOpening) void this.#appointments.ask()
    if (appointmentIn(item)) void this.#appointment.ask()
    if (settingIn(item) || item === walkIn || this.#isOpening) void this.#settings.ask()
    this.#settingsPart.part?.reload(item)
  }

  /** Says who was first, and what they did. */
  #movedOn({ by, reason, status }: DeskRefused): string | undefined {
    if (!by) return undefined
    const words = this.#said
    if (reason === 'workshop-moved-on') return words.workshopMovedBy(by)
    if (reason !== 'appointment-moved-on') return undefined
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
