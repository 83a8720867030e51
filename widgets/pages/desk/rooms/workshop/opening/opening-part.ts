import { html, nothing } from 'lit'
import { lazyStrings } from '../../../../../parts/lazy-strings.js'
import { notice } from '../../../../../parts/notice.js'
import { adoptStyles } from '../../../../../shared/adopted-styles.js'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { deskRead } from '../../../parts/desk-read.js'
import { icon } from '../../../parts/icons.js'
import { momentWords } from '../../../parts/moment.js'
import type { Settings, WorkshopParts } from '../parts/workshop.js'
import { whenFor } from '../parts/when.js'
import { HoursForm } from '../settings/hours-form.js'
import { RhythmForm } from '../settings/rhythm-form.js'
import { ServicesForm } from '../settings/services-form.js'
import type { SettingsParts } from '../settings/settings.js'
import { learnSettings, settingsFrench, type SettingsStrings } from '../settings/settings.strings.js'
import { BikesForm } from './bikes-form.js'
import { CharterForm } from './charter-form.js'
import { stepAfter, stepIn, steps, type OpeningParts, type Step } from './opening.js'
import { learnOpening, openingFrench, type OpeningStrings } from './opening.strings.js'
import { openingStyles } from './opening.styles.js'
import { WhatForm } from './what-form.js'
import { WhereForm } from './where-form.js'

type Preview = OutputOf<'workshop.preview'>

/** A workshop that is not open yet: four steps and the charter, beside what residents will see; then how it stands with the network. */
export class OpeningPart {
  readonly #parts: OpeningParts
  readonly #words: () => OpeningStrings | undefined
  readonly #setWords: () => SettingsStrings | undefined
  readonly #settings: () => Settings | undefined
  readonly #preview: RemoteRead<readonly [string, number], Preview>
  readonly #what: WhatForm
  readonly #where: WhereForm
  readonly #hours: HoursForm
  readonly #rhythm: RhythmForm
  readonly #bikes: BikesForm
  readonly #services: ServicesForm
  readonly #charter: CharterForm
  #asksDrop = false

  constructor({ words: _room, ...shared }: WorkshopParts, settings: () => Settings | undefined) {
    const { desk, named } = shared
    const language = () => desk.language
    this.#words = lazyStrings(desk.host, { language, french: openingFrench, learn: learnOpening })
    this.#setWords = lazyStrings(desk.host, { language, french: settingsFrench, learn: learnSettings })
    this.#settings = settings
    adoptStyles(desk.host.renderRoot, [openingStyles])
    this.#parts = {
      ...shared,
      settings,
      words: () => this.#words() ?? openingFrench,
      onward: (from) => desk.go({ item: stepAfter(from) }),
    }
    const setting: SettingsParts = { ...shared, settings, words: () => this.#setWords() ?? settingsFrench }
    this.#what = new WhatForm(this.#parts)
    this.#where = new WhereForm(this.#parts)
    this.#hours = new HoursForm(setting)
    this.#rhythm = new RhythmForm(setting, () => stepIn(desk.item) === 'hours')
    this.#bikes = new BikesForm(this.#parts)
    this.#services = new ServicesForm(setting)
    this.#charter = new CharterForm(this.#parts)
    this.#preview = deskRead<readonly [string, number], Preview>(desk, {
      args: () => {
        const now = settings()
        return now && stepIn(desk.item) ? [now.workshop.slug, now.sequence] : []
      },
      read: (_args, how) => desk.call.workshop.preview.query(named(), how),
    })
  }

  close(): void {
    for (const part of [
      this.#what,
      this.#where,
      this.#hours,
      this.#rhythm,
      this.#bikes,
      this.#services,
      this.#charter,
      this.#preview,
    ])
      part.close()
  }

  render(settings: Settings): Content {
    const words = this.#words()
    if (!words || !this.#setWords()) return nothing
    const step = stepIn(this.#parts.desk.item)
    return html`<div class="opening">
      ${this.#steps(settings, { step, words })}
      <div class="stack">
        ${this.#answered(settings, words)} ${step ? this.#step(step, settings) : this.#stands(settings, words)}
      </div>
      ${step ? this.#beside(words) : nothing}
    </div>`
  }

  #steps(settings: Settings, { step, words }: { readonly step: Step | undefined; readonly words: OpeningStrings }) {
    const { hrefOf } = this.#parts.desk
    const at = step ? steps.indexOf(step) : -1
    const said = words.toldOf(settings)
    return html`<nav class="steps" aria-label=${words.stepsTitle}>
      ${step ? html`<p class="meta">${words.stepOf(at + 1, steps.length)}, ${words.titles[step]}</p>` : nothing}
      <ol>
        ${steps.map(
          (each) =>
            html`<li>
              <a href=${hrefOf({ item: each })} aria-current=${each === step ? 'step' : nothing}
                ><b>${words.titles[each]}</b><small>${said[each]}</small></a
              >
            </li>`,
        )}
      </ol>
      <p class="meta">${words.keptHere}</p>
    </nav>`
  }

  #answered({ admission }: Settings, words: OpeningStrings): Content {
    const { answer, state } = admission ?? {}
    if (!answer || (state !== 'asked' && state !== 'refused')) return nothing
    return notice({
      tone: 'warn',
      title: words.answered[state](momentWords(this.#parts.desk.language, answer.at)),
      more: words.quoted(answer.words),
    })
  }

  #step(step: Step, settings: Settings): Content {
    const { hrefOf } = this.#parts.desk
    const words = this.#parts.words()
    const onward = (from: 'hours' | 'services') =>
      html`<a class="go" href=${hrefOf({ item: stepAfter(from) })}>${words.onward[from]}</a>`
    if (step === 'what') return this.#what.render(settings, words.onward.what)
    if (step === 'where') return this.#where.render(settings, words.onward.where)
    if (step === 'hours')
      return html`${this.#hours.renderWeek(settings)} ${this.#rhythm.render(settings)} ${onward('hours')}`
    if (step === 'services')
      return html`${this.#bikes.render(settings, words.keepBikes)} ${this.#services.render(settings)}
      ${onward('services')}`
    return this.#charter.render(settings)
  }

  /** How it stands with the network, and what one may do meanwhile. */
  #stands({ admission, name }: Settings, words: OpeningStrings): Content {
    const { desk, act } = this.#parts
    const { state = 'draft', sentAt } = admission ?? {}
    const isBusy = act.busy === 'stands'
    const press = (label: string, run: () => void, look = 'quiet') =>
      html`<button type="button" class=${look} aria-disabled=${isBusy} @click=${run}>${label}</button>`
    return html`<section class="panel" aria-labelledby="stands-title">
      <h2 id="stands-title" tabindex="-1">${words.stands[state === 'sent' ? 'sent' : 'draft'](name)}</h2>
      ${
        state === 'sent'
          ? html`<p>${words.sentMore(sentAt === undefined ? '' : momentWords(desk.language, sentAt))}</p>
              <p>${words.meanwhile}</p>`
          : html`<p>${words.draftMore}</p>
              <p><a class="go" href=${desk.hrefOf({ item: 'what' })}>${words.goOn}</a></p>`
      }
      ${act.said('stands')}
      <div class="ways">
        ${
          state === 'sent' || state === 'asked'
            ? press(words.takeBack, () => void this.#takeBack())
            : this.#asksDrop
              ? html`${press(words.dropNow, () => void this.#drop(), 'quiet bad')}
                ${press(words.keepIt, () => this.#askDrop(false), 'way')}`
              : press(words.drop, () => this.#askDrop(true), 'quiet bad')
        }
      </div>
    </section>`
  }

  #askDrop(asks: boolean): void {
    this.#asksDrop = asks
    this.#parts.desk.host.requestUpdate()
  }

  async #takeBack(): Promise<void> {
    const { act, desk, named, reload, words } = this.#parts
    const input = named()
    if (!(await act.run('stands', input, (how) => desk.call.workshop.takeBack.mutate(input, how)))) return
    reload()
    desk.did(words().takenBack)
  }

  async #drop(): Promise<void> {
    const { act, desk, named, reload, words } = this.#parts
    const input = named()
    if (!(await act.run('stands', input, (how) => desk.call.workshop.drop.mutate(input, how)))) return
    this.#asksDrop = false
    reload()
    desk.refresh()
    desk.go({ item: '', filters: {} })
    desk.did(words().dropped)
  }

  #beside(words: OpeningStrings): Content {
    const { desk } = this.#parts
    const settings = this.#settings()
    const { answer: preview } = this.#preview
    if (!settings || !preview) return html`<aside class="stack"></aside>`
    const when = whenFor(desk.language, preview.zone, this.#setWords() ?? settingsFrench)
    const [first] = preview.starts
    return html`<aside class="stack" aria-labelledby="seen-title">
      <h2 id="seen-title">${words.seen}</h2>
      <div class="panel">
        <b lang=${writtenIn}>${preview.name}</b>
        <p class="meta" lang=${writtenIn}>
          ${settings.types.some((type) => type !== 'itinerant') ? [preview.street, preview.commune].filter(Boolean).join(', ') : preview.commune}
        </p>
        ${settings.welcome ? html`<p lang=${writtenIn}>${settings.welcome}</p>` : nothing}
        <p class="st ${first ? 'ok' : 'warn'}">
          ${icon('clock')}${first ? words.freeFrom(when.wholeMoment(first)) : words.nothingFree}
        </p>
        <p class="meta">${settings.bikeTypes.map((type) => words.bikes[type]).join(' · ')}</p>
      </div>
      ${
        preview.day
          ? html`<div class="panel">
              <b>${when.whole(preview.day)}</b>
              <ul class="hours">
                ${preview.starts.map((start) => html`<li>${when.time(start)}</li>`)}
              </ul>
              <p class="meta">${words.hoursMean(words.length(settings.usualMinutes))}</p>
            </div>`
          : nothing
      }
      <p class="meta">${words.openFor(words.length(preview.openMinutes))}</p>
    </aside>`
  }
}
