import { html, nothing } from 'lit'
import { openHours } from '../../../../../parts/open-hours.js'
import type { Content } from '../../../../../shared/content.js'
import { formatFor } from '../../../../../shared/format.js'
import { longestAnswer } from '../../../../../words/repairs/admission-terms.js'
import { writtenIn } from '../../../../../words/written-in.js'
import { text } from '../../../parts/form/field.js'
import { WordsQuestion } from '../../../parts/form/words-question.js'
import { icon } from '../../../parts/icons.js'
import { momentWords } from '../../../parts/moment.js'
import { priceIn } from '../../../parts/price.js'
import type { Workshop, WorkshopsParts } from './workshops.js'

type Written = 'ask' | 'refuse' | 'refuseZone' | 'suspend'
type Pressed = 'admit' | 'allowZone' | 'resume'

/** One workshop: what it says, what is known of it, who comes, and what the network decides. */
export class WorkshopSheet {
  readonly #parts: WorkshopsParts
  readonly #questions: Readonly<Record<Written, WordsQuestion<Workshop>>>

  constructor(parts: WorkshopsParts) {
    this.#parts = parts
    this.#questions = {
      ask: this.#question('ask'),
      refuse: this.#question('refuse'),
      refuseZone: this.#question('refuseZone'),
      suspend: this.#question('suspend'),
    }
  }

  close(): void {
    for (const question of Object.values(this.#questions)) question.close()
  }

  render(workshop: Workshop): Content {
    const { desk, act } = this.#parts
    const words = this.#parts.words()
    const { name, admission, sender, welcome, place } = workshop
    return html`<section class="panel" aria-labelledby="workshop-title">
      <div class="headed">
        <h2 id="workshop-title" tabindex="-1" lang=${writtenIn}>${name}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      <p class="st ${admission.state === 'admitted' ? 'ok' : 'warn'}">
        ${icon(admission.state === 'admitted' ? 'check' : 'clock')}${words.states[admission.state]}
      </p>
      ${this.#zone(workshop)} ${sender ? html`<p class="meta">${words.sentBy(sender.name, sender.email)}</p>` : nothing}
      ${welcome ? html`<blockquote lang=${writtenIn}>${welcome}</blockquote>` : nothing}
      ${
        admission.words
          ? html`<div>
              <h3>${words.forUs}</h3>
              <blockquote lang=${writtenIn}>${admission.words}</blockquote>
            </div>`
          : nothing
      }
      ${this.#answered(workshop)}
      <dl class="facts">
        ${this.#facts(workshop).map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd lang=${writtenIn}>${value}</dd>
            </div>`,
        )}
      </dl>
      ${place.phone ? nothing : html`<p class="meta">${words.noPhone}</p>`} ${this.#checked(workshop)}
      ${this.#visits(workshop)} ${act.said('decide')} ${this.#acts(workshop)}
    </section>`
  }

  /** Where it would like to go: what there is to decide about one that is admitted. */
  #zone({ admission: { askedZone }, askedCommunes }: Workshop): Content {
    if (!askedZone) return nothing
    return html`<div>
      <h3>${this.#parts.words().newZone}</h3>
      <p lang=${writtenIn}><b>${this.#reach(askedZone.reachMetres, askedCommunes)}</b></p>
    </div>`
  }

  #answered({ admission: { answer, state }, answerer }: Workshop): Content {
    const words = this.#parts.words()
    if (!answer?.words || state === 'sent' || state === 'admitted') return nothing
    return html`<div>
      <h3>${words.answered(answerer ?? words.somebody, momentWords(this.#parts.desk.language, answer.at))}</h3>
      <blockquote lang=${writtenIn}>${answer.words}</blockquote>
    </div>`
  }

  #facts(workshop: Workshop): [string, string][] {
    const { types, reachMetres, communes, place, openings, bikeTypes, services, stepMinutes, leadMinutes } = workshop
    const { language } = this.#parts.desk
    const words = this.#parts.words()
    const prices = services.flatMap(({ priceCents }) => (priceCents ? [priceCents] : []))
    const euros =
      prices.length > 0
        ? words.between(priceIn(language, Math.min(...prices)), priceIn(language, Math.max(...prices)))
        : ''
    const facts: [string, string][] = [
      [words.kind, types.map((type) => words.types[type]).join(', ')],
      [words.goes, this.#reach(reachMetres, communes)],
      [words.where, [place.street, place.postcode, place.commune].filter(Boolean).join(', ')],
      [words.hours, openHours(openings, { language, words })],
      [
        words.rhythm,
        words.rhythmOf({ step: stepMinutes, lead: leadMinutes, seats: workshop.seats, onRequest: workshop.onRequest }),
      ],
      [words.forBikes, bikeTypes.map((type) => words.bikes[type]).join(', ')],
      [words.works, words.worksOf(services.length, euros)],
      [words.phone, place.phone ?? ''],
    ]
    return facts.filter(([, value]) => value)
  }

  #reach(metres: number | undefined, communes: readonly string[]): string {
    const { upTo } = this.#parts.words()
    return [metres === undefined ? '' : upTo(metres / 1_000), ...communes].filter(Boolean).join(', ')
  }

  #checked({ admission, place, sites, alike }: Workshop): Content {
    const words = this.#parts.words()
    const { language, hrefOf } = this.#parts.desk
    const format = formatFor(language, undefined)
    const sure = (isSo: boolean, yes: string, no: string) =>
      html`<li class="st ${isSo ? 'ok' : 'warn'}">${icon(isSo ? 'check' : 'alert')}${isSo ? yes : no}</li>`
    return html`<div>
      <h3>${words.checked}</h3>
      <ul class="checked">
        ${
          admission.sentAt && admission.charter
            ? sure(true, words.charter(admission.charter, format.date(admission.sentAt.slice(0, 10))), '')
            : nothing
        }
        ${sure(place.isPlaced, words.placed, words.unplaced)}
        ${sure(sites.length > 0, words.seenOn(sites), words.seenNowhere)}
        ${alike.map(
          ({ repairer, name, state, by }) =>
            html`<li class="st warn">
              ${icon('alert')}<span
                >${words.alike(by)} <a href=${hrefOf({ item: repairer })} lang=${writtenIn}>${name}</a>${
                  state === 'suspended' ? words.alikeSuspended : nothing
                }</span
              >
            </li>`,
        )}
      </ul>
    </div>`
  }

  #visits({ visits }: Workshop): Content {
    const words = this.#parts.words()
    if (visits.length === 0) return nothing
    return html`<details>
      <summary>${words.visits(visits.length)}</summary>
      <ul class="rows framed">
        ${visits.map(
          ({ startsAt, name }) =>
            html`<li class="invited">
              <span class="grow">${momentWords(this.#parts.desk.language, startsAt)}</span
              ><b lang=${writtenIn}>${name}</b>
            </li>`,
        )}
      </ul>
    </details>`
  }

  #acts(workshop: Workshop): Content {
    const words = this.#parts.words()
    const { state } = workshop.admission
    const asks = Object.values(this.#questions).some((question) => question.isAsked(workshop))
    const question = (of: Written) =>
      this.#questions[of].render(workshop, {
        ask: words[of].ask,
        keep: words.keep,
        go: words[of].go,
        going: words.sending,
        isBad: of !== 'ask',
      })
    if (state === 'sent' || state === 'asked')
      return html`<div class="sends acts">
        ${asks ? nothing : this.#press('admit', workshop, words.admit(workshop.name))}
        ${state === 'sent' ? question('ask') : nothing} ${question('refuse')}
      </div>`
    if (workshop.admission.askedZone)
      return html`<div class="sends acts">
        ${asks ? nothing : this.#press('allowZone', workshop, words.allowZone)} ${question('refuseZone')}
      </div>`
    if (state === 'admitted')
      return html`${question('suspend')}
        <p class="meta">${words.suspendMeans}</p>`
    if (state === 'suspended') return html`<div class="sends">${this.#press('resume', workshop, words.resume)}</div>`
    return html`<p class="meta">${words.nothingToDo}</p>`
  }

  #press(how: Pressed, workshop: Workshop, label: string): Content {
    const isBusy = this.#parts.act.busy === 'decide'
    return html`<button
      class="go"
      type="button"
      aria-disabled=${isBusy}
      @click=${() => void this.#decide(how, workshop)}
    >
      ${isBusy ? this.#parts.words().sending : label}
    </button>`
  }

  #question(of: Written): WordsQuestion<Workshop> {
    return new WordsQuestion(this.#parts, {
      name: of,
      of: ({ repairer }) => repairer,
      field: () => {
        const { label, hint, wanted } = this.#parts.words()[of]
        return text({ label, hint, wanted, most: longestAnswer, isLong: true })
      },
      send: (written, workshop) => this.#write(of, written, workshop),
    })
  }

  async #write(of: Written, written: string, { repairer, name }: Workshop): Promise<boolean> {
    const { act, desk, reload, words } = this.#parts
    const input = { repairer, words: written }
    if (!(await act.run(of, input, (how) => desk.call.networkWorkshops[of].mutate(input, how)))) return false
    reload()
    desk.did(words()[of].did(name))
    return true
  }

  async #decide(how: Pressed, { repairer, name }: Workshop): Promise<void> {
    const { act, desk, reload, words } = this.#parts
    const input = { repairer }
    if (!(await act.run('decide', input, (key) => desk.call.networkWorkshops[how].mutate(input, key)))) return
    reload()
    const { admitted, zoneAllowed, resumed } = words()
    desk.did({ admit: admitted, allowZone: zoneAllowed, resume: resumed }[how](name))
  }
}
