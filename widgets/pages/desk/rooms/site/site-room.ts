import { html, nothing } from 'lit'
import { focusOn } from '../../../../parts/focus-on.js'
import { lazyStrings } from '../../../../parts/lazy-strings.js'
import { notice, way } from '../../../../parts/notice.js'
import { adoptStyles } from '../../../../shared/adopted-styles.js'
import type { Content } from '../../../../shared/content.js'
import type { RemoteRead } from '../../../../shared/remote-read.js'
import { DeskAct } from '../../parts/desk-act.js'
import { deskRead } from '../../parts/desk-read.js'
import { savingStyles } from '../../parts/saving.styles.js'
import type { Desk, OpenRoom, Room, Space } from '../../room.js'
import { AgreementForm } from './agreement-form.js'
import { ThemeForm } from './theme-form.js'
import { ThemeTrial } from './theme-trial.js'
import { OriginsForm } from './origins-form.js'
import { settingsFields } from './settings-fields.js'
import { apart, only, pageTyped, savedIn, type Held, type Settings, type Typed } from './site.js'
import { siteFrench, learnSite, type SiteStrings } from './site.strings.js'
import { siteStyles } from './site.styles.js'
import { SnippetsView } from './snippets-view.js'
import { refusalsOf } from '../../refusals/refusals-of.js'

export const open: OpenRoom = (desk, space) => new SiteRoom(desk, space)

/** Unsaved fields by person and site, for a person who goes to another room and comes back. */
const left = new Map<string, Typed>()

/** Name, languages, elements, moderation, theme and origins of a site, and what its pages hold. */
class SiteRoom implements Room {
  readonly #desk: Desk
  readonly #slug: string
  readonly #words: () => SiteStrings | undefined
  readonly #read: RemoteRead<readonly ['site'], Settings>
  readonly #act: DeskAct
  readonly #theme: ThemeForm
  readonly #trial: ThemeTrial
  readonly #origins: OriginsForm
  readonly #agreement: AgreementForm
  readonly #snippets: SnippetsView
  #typed: Typed
  /** As it was when somebody else turned out to be first. */
  #before: Held | undefined
  /** It was to be saved without a name. */
  #isNameless = false

  constructor(desk: Desk, { of }: Space) {
    this.#desk = desk
    this.#slug = of.slug
    this.#typed = left.get(this.#key) ?? {}
    this.#words = lazyStrings(desk.host, { language: () => desk.language, french: siteFrench, learn: learnSite })
    this.#read = deskRead(desk, {
      args: () => ['site'] as const,
      read: (_args, how) => desk.call.sites.settings.query({ site: of.slug }, how),
      answered: (settings) => this.#origins.answered(settings),
    })
    const reload = () => void this.#read.ask()
    const learn = refusalsOf('site')
    this.#act = new DeskAct(desk, { learn, reload, movedOn: ({ reason, by }) => this.#movedOn(reason, by) })
    const parts = { desk, site: of.slug, act: this.#act, reload, words: () => this.#said }
    this.#theme = new ThemeForm(parts, {
      theme: () => this.#held?.look ?? {},
      change: (theme) => this.#type({ look: theme }),
    })
    this.#trial = new ThemeTrial(parts, () => this.#theme.judged)
    this.#origins = new OriginsForm(parts)
    this.#agreement = new AgreementForm(parts)
    this.#snippets = new SnippetsView(parts)
    adoptStyles(desk.host.renderRoot, [savingStyles, siteStyles])
  }

  get title(): string {
    return this.#said.title
  }

  close(): void {
    this.#read.close()
    this.#theme.close()
    this.#trial.close()
    this.#origins.close()
  }

  render(): Content {
    const words = this.#words()
    if (!words) return nothing
    const settings = this.#read.answer
    const held = this.#held
    if (!settings || !held) {
      if (this.#read.error)
        return notice({ tone: 'bad', title: words.failed, ways: way(words.retry, () => void this.#read.ask()) })
      return html`<div class="wait">
        <div></div>
        <div></div>
      </div>`
    }
    const wrong = this.#isNameless ? words.nameMissing : undefined
    const view = { held, settings, words, wrong, change: (typed: Typed) => this.#type(typed) }
    return html`<div class="cols site">
      <div class="stack">
        ${this.#theme.render()} ${settingsFields(view)} ${this.#saving(settings, held)}
        ${this.#origins.render(settings)} ${this.#agreement.render(settings.agreement)}
      </div>
      <div class="stack">${this.#trial.render(settings)} ${this.#snippets.render(settings)}</div>
    </div>`
  }

  get #said(): SiteStrings {
    return this.#words() ?? siteFrench
  }

  get #key(): string {
    return `${this.#desk.email} ${this.#slug}`
  }

  get #held(): Held | undefined {
    const settings = this.#read.answer
    return settings && { ...savedIn(settings), ...this.#typed }
  }

  #type(typed: Typed): void {
    this.#typed = { ...this.#typed, ...typed }
    left.set(this.#key, this.#typed)
    this.#act.hush()
    this.#desk.host.requestUpdate()
  }

  #forget(): void {
    this.#typed = {}
    this.#before = undefined
    this.#isNameless = false
    left.delete(this.#key)
    this.#theme.settled()
    this.#act.hush()
    this.#desk.host.requestUpdate()
  }

  /** After what was changed; on a wide page it stays in sight as long as something is not saved. */
  #saving(settings: Settings, held: Held) {
    const words = this.#said
    const changed = apart(savedIn(settings), held)
    const meanwhile = this.#before ? apart(this.#before, savedIn(settings)) : []
    const isBusy = this.#act.busy === 'save'
    const told = (parts: readonly (keyof Held)[]) => words.and(parts.map((part) => words.parts[part]))
    return html`<div class="saving ${changed.length > 0 ? 'dirty' : ''}">
      ${meanwhile.length > 0 ? html`<p role="status">${words.meanwhile(told(meanwhile))}</p>` : nothing}
      <p role="status" class="meta">${changed.length > 0 ? words.unsaved(told(changed)) : nothing}</p>
      ${this.#act.said('save')}
      ${
        changed.length > 0
          ? html`<div class="ways">
              <button type="button" class="go" aria-disabled=${isBusy} @click=${() => void this.#save()}>
                ${isBusy ? words.saving : words.save}
              </button>
              <button type="button" class="quiet" @click=${() => this.#forget()}>${words.forget}</button>
            </div>`
          : nothing
      }
    </div>`
  }

  async #save(): Promise<void> {
    const [settings, held, words] = [this.#read.answer, this.#held, this.#said]
    if (!settings || !held || this.#act.busy) return
    this.#isNameless = held.name.trim() === ''
    if (this.#isNameless) return focusOn(this.#desk, '#site-name')
    const fault = this.#faultIn(held, settings)
    if (fault) return this.#act.say('save', fault)
    const saved = savedIn(settings)
    const changed = apart(saved, held)
    this.#before = saved
    const spacePage = pageTyped(held.spacePage, settings.origins) ?? ''
    const answer = await this.#send(settings.sequence, only({ ...held, spacePage }, changed))
    if (!answer) return
    await this.#read.ask()
    this.#forget()
    this.#desk.refresh()
    this.#desk.did(words.saved(words.and(changed.map((part) => words.parts[part]))), {
      name: words.undo,
      act: () => void this.#undo(answer.sequence, saved, changed),
    })
  }

  async #undo(seen: number, before: Held, changed: readonly (keyof Held)[]): Promise<void> {
    if (!(await this.#send(seen, only(before, changed)))) return
    this.#before = undefined
    await this.#read.ask()
    const words = this.#said
    this.#desk.did(words.undone(words.and(changed.map((part) => words.parts[part]))))
  }

  #send(seen: number, change: Typed) {
    const input = { site: this.#slug, seen, ...change }
    return this.#act.run('save', input, (how) => this.#desk.call.sites.change.mutate(input, how))
  }

  #faultIn({ languages, spacePage }: Held, { origins }: Settings): string | undefined {
    const words = this.#said
    if (languages.length === 0) return words.languageMissing
    if (spacePage.trim() !== '' && pageTyped(spacePage, origins) === undefined) return words.spacePageWrong
    return this.#theme.fault
  }

  #movedOn(reason: string, by: string | undefined): string | undefined {
    const words = this.#said
    if (reason !== 'site-moved-on') return undefined
    return by === undefined ? words.movedOn : words.movedBy(by)
  }
}
