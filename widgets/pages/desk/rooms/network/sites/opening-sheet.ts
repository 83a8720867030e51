import { html, nothing } from 'lit'
import { focusOn } from '../../../../../parts/focus-on.js'
import { formatFor } from '../../../../../shared/format.js'
import { textField } from '../../../../../parts/form/field-control.js'
import { dropOpening, keepOpening, keptOpening } from './opening-draft.js'
import {
  missingIn,
  nothingBegun,
  openingFor,
  pageOf,
  slugOf,
  toInput,
  type JoinRequest,
  type Missing,
  type Opening,
} from './opening.js'
import type { OwnerStep } from './owner-step.js'
import { siteStep } from './site-step.js'
import type { SitesParts } from './sites-room.js'
import type { TerritoryStep } from './territory-step.js'

/** The steps work with this. */
export type Steps = SitesParts & {
  readonly held: () => Opening
  readonly change: (typed: Partial<Opening>) => void
  /** Without what is not in it any more. */
  readonly replace: (opening: Opening) => void
  readonly wrong: (of: Missing) => string | undefined
}

type Made = { readonly territory: (steps: Steps) => TerritoryStep; readonly owner: (steps: Steps) => OwnerStep }

/** The five steps, all in sight: nothing is done before the last press, and then all of it at once. */
export class OpeningSheet {
  readonly #parts: SitesParts
  readonly #territory: TerritoryStep
  readonly #owner: OwnerStep
  readonly #steps: Steps
  #of: string | undefined
  #held: Opening = nothingBegun
  #isKept = false
  #missing: readonly Missing[] = []

  constructor(parts: SitesParts, { territory, owner }: Made) {
    this.#parts = parts
    this.#steps = {
      ...parts,
      held: () => this.#held,
      change: (typed) => this.#change(typed),
      replace: (opening) => {
        this.#held = opening
        this.#change({})
      },
      wrong: (of) => (this.#missing.includes(of) ? parts.words().wrongs[of] : undefined),
    }
    this.#territory = territory(this.#steps)
    this.#owner = owner(this.#steps)
  }

  close(): void {
    this.#territory.close()
    this.#owner.close()
  }

  /** Filled in by what was asked for, or by what was begun on this device. */
  render(request?: JoinRequest) {
    const { desk, act } = this.#parts
    const words = this.#parts.words()
    if (this.#of !== (request?.requestId ?? '')) void this.#begin(request)
    const { origin, email } = this.#held
    return html`<form class="panel" novalidate @submit=${(event: Event) => void this.#open(event)}>
      <div class="headed">
        <h2 id="opening" tabindex="-1">${words.open}</h2>
        <a class="quiet link" href=${desk.hrefOf({ item: '' })}>${words.close}</a>
      </div>
      <p class="meta">${words.openMore}</p>
      ${
        this.#isKept
          ? html`<div class="notice plain" role="status">
              <p>${words.kept}</p>
              <button type="button" class="quiet" @click=${() => this.#again(request)}>${words.again}</button>
            </div>`
          : nothing
      }
      ${this.#territory.render()} ${this.#owner.render()} ${siteStep(this.#steps)}
      <h3>${words.steps.origin}</h3>
      ${textField({
        id: 'opening-origin',
        label: words.origin,
        value: origin,
        most: 300,
        type: 'url',
        hint: words.originHint,
        wrong: this.#steps.wrong('origin'),
        typed: (typed) => this.#change({ origin: typed }),
      })}
      <h3>${words.steps.webmaster}</h3>
      ${textField({
        id: 'opening-email',
        label: words.email,
        value: email,
        most: 254,
        type: 'email',
        hint: words.emailHint,
        wrong: this.#steps.wrong('email'),
        typed: (typed) => this.#change({ email: typed }),
      })}
      <div class="sends">
        ${act.said('open')}
        <button class="go" aria-disabled=${act.busy === 'open'}>
          ${act.busy === 'open' ? words.opening : words.openNow}
        </button>
      </div>
    </form>`
  }

  async #begin(request: JoinRequest | undefined): Promise<void> {
    this.#of = request?.requestId ?? ''
    this.#missing = []
    this.#parts.act.hush()
    const begun = request ? openingFor(request) : nothingBegun
    this.#fill(begun, false)
    void focusOn(this.#parts.desk, '#opening')
    const kept = await keptOpening(request?.requestId)
    if (kept && this.#of === (request?.requestId ?? '')) this.#fill(kept, true)
  }

  #again(request: JoinRequest | undefined): void {
    void dropOpening(request?.requestId)
    this.#fill(request ? openingFor(request) : nothingBegun, false)
    void focusOn(this.#parts.desk, '#opening')
  }

  #fill(opening: Opening, isKept: boolean): void {
    this.#held = opening
    this.#isKept = isKept
    this.#owner.filled()
    this.#parts.desk.host.requestUpdate()
  }

  /** The name of a new member is also that of its site, until another is written. */
  #change(typed: Partial<Opening>): void {
    const before = this.#held
    const owner = typed.owner?.name ?? typed.ownerName
    const was = before.owner?.name ?? before.ownerName
    const isNamed = before.name !== '' && before.name !== was
    const name = typed.name ?? (owner !== undefined && !isNamed ? owner : before.name)
    const isCalled = before.called !== slugOf(before.name)
    const called = typed.called ?? (isCalled ? before.called : slugOf(name))
    this.#held = { ...before, ...typed, name, called }
    void keepOpening(this.#held)
    this.#parts.desk.host.requestUpdate()
  }

  async #open(event: Event): Promise<void> {
    event.preventDefault()
    const { act, desk, reload } = this.#parts
    const words = this.#parts.words()
    this.#missing = missingIn(this.#held)
    const [first] = this.#missing
    if (first !== undefined) {
      desk.host.requestUpdate()
      return focusOn(desk, `#opening-${first}`)
    }
    const input = toInput(this.#held, desk.language)
    const opened = await act.run('open', input, (how) => desk.call.networkSites.open.mutate(input, how))
    if (!opened) return
    const { email, requestId } = this.#held
    if (input.origin !== undefined) this.#parts.pages.set(input.origin, pageOf(this.#held.origin))
    await dropOpening(requestId)
    this.#of = undefined
    desk.go({ item: `at-${opened.slug}` })
    reload()
    const day = opened.until && formatFor(desk.language, undefined).date(opened.until.slice(0, 10))
    desk.did(day ? words.openedUntil(opened.name, email, day) : words.opened(opened.name))
  }
}
