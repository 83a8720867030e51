import { html, noChange, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { quiet } from '../../notice.js'
import { conditions } from '../../../words/offers/conditions.js'
import { isThing, lengths, type Draft, type Lack } from '../draft/publish-draft.js'
import { onDay } from '../draft/on-day.js'
import type { PublishFrame } from '../publish-frame.js'

type TextField = 'condition' | 'deposit' | 'preferredDays' | 'place' | 'until'

/** What may be said besides; folded, it says what is said so far. */
export function detailsFold(frame: PublishFrame, wrong: Partial<Record<Lack, string>>) {
  const { draft, words } = frame
  const { kind } = draft
  const write =
    (name: TextField) =>
    ({ target }: Event) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        frame.change({ [name]: target.value })
    }
  const isLent = kind === 'lend'
  const places = frame.place.opening?.places ?? []
  // Opened for what is wrong in it; left open while that is being put right, for whoever types there.
  const isWrong = !!wrong.deposit || !!wrong.days
  return html`<details class="fold" ?open=${live(isWrong ? true : noChange)}>
    <summary>
      <span><strong>${words.details}</strong> <span class="meta">${detailsSaid(frame)}</span></span>
    </summary>
    <div class="inside">
      ${
        kind === 'help' || kind === 'wanted'
          ? nothing
          : select('condition', words.condition, {
              value: draft.condition,
              options: [
                ['', words.unsaid],
                ...conditions.map((each): [string, string] => [each, words.conditions[each]]),
              ],
              change: write('condition'),
            })
      }
      ${
        isLent
          ? [
              select('preferredDays', words.length, {
                value: draft.preferredDays,
                options: [
                  ['', words.anyLength],
                  ...lengths.map((days): [string, string] => [String(days), words.daysLong(days)]),
                ],
                change: write('preferredDays'),
              }),
              html`<div class="field">
                <label for="deposit">${words.deposit}</label>
                <p class="meta" id="deposit-hint">${words.depositHint}</p>
                ${wrong.deposit ? html`<p class="wrong" id="deposit-wrong">${wrong.deposit}</p>` : nothing}
                <input
                  id="deposit"
                  inputmode="decimal"
                  maxlength="10"
                  .value=${draft.deposit}
                  aria-invalid=${wrong.deposit ? 'true' : nothing}
                  aria-describedby=${wrong.deposit ? 'deposit-wrong deposit-hint' : 'deposit-hint'}
                  @input=${write('deposit')}
                />
              </div>`,
            ]
          : nothing
      }
      ${isThing(kind) ? takenDays(frame, wrong.days) : nothing}
      ${
        places.length > 0 && kind !== 'wanted'
          ? select('publish-place', words.where, {
              value: draft.place,
              options: [['', words.nearMe], ...places.map(({ slug, name }): [string, string] => [slug, name])],
              hint: words.whereHint,
              change: write('place'),
            })
          : nothing
      }
      <div class="field">
        <label for="until">${kind === 'wanted' ? words.untilWanted : words.until}</label>
        <p class="meta" id="until-hint">${kind === 'wanted' ? words.untilWantedHint : words.untilHint}</p>
        <input id="until" type="date" .value=${draft.until} aria-describedby="until-hint" @change=${write('until')} />
      </div>
    </div>
  </details>`
}

type Options = {
  readonly value: string
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly hint?: string
  readonly change: (event: Event) => void
}

function select(id: string, label: string, { value, options, hint, change }: Options) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="meta" id="${id}-hint">${hint}</p>` : nothing}
    <select id=${id} aria-describedby=${hint ? `${id}-hint` : nothing} @change=${change}>
      ${options.map(([each, name]) => html`<option value=${each} .selected=${each === value}>${name}</option>`)}
    </select>
  </div>`
}

function takenDays(frame: PublishFrame, wrong: string | undefined) {
  const { draft, words } = frame
  const days = draft.takenDays
  const write =
    (at: number, name: 'from' | 'to') =>
    ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return
      const { value } = target
      frame.change({
        takenDays: days.map((each, index) => {
          if (index !== at) return each
          const next = { ...each, [name]: value }
          // Who says one day only means that one.
          return name === 'from' && next.to < value ? { ...next, to: value } : next
        }),
      })
    }
  const one = (at: number, name: 'from' | 'to', label: string) =>
    html`<div class="field">
      <label for="taken-${name}-${at}">${label}</label>
      <input
        id="taken-${name}-${at}"
        type="date"
        .value=${days[at]?.[name] ?? ''}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'days-wrong' : nothing}
        @change=${write(at, name)}
      />
    </div>`
  return html`<fieldset>
    <legend class="label">${words.taken}</legend>
    ${wrong ? html`<p class="wrong" id="days-wrong">${wrong}</p>` : nothing}
    ${days.map(
      (_, at) =>
        html`<div class="pair">${one(at, 'from', words.takenFrom)} ${one(at, 'to', words.takenTo)}</div>
          ${quiet(words.takeDaysAway, () => frame.change({ takenDays: days.filter((__, index) => index !== at) }))}`,
    )}
    ${quiet(words.addDays, () => frame.change({ takenDays: [...days, { from: '', to: '' }] }))}
  </fieldset>`
}

/** « 7 jours au plus · près de chez vous, lieu à convenir · en ligne 90 jours ». */
function detailsSaid({ place: here, draft, words }: PublishFrame): string {
  const { kind, condition, deposit, place, preferredDays, takenDays, until }: Draft = draft
  const isLent = kind === 'lend'
  const known = conditions.find((each) => each === condition)
  const at = here.opening?.places.find(({ slug }) => slug === place)
  return [
    known && kind !== 'help' && kind !== 'wanted' && words.conditions[known],
    isLent && preferredDays && words.daysLong(Number(preferredDays)),
    isLent && deposit.trim() && words.depositSaid(deposit.trim()),
    isThing(kind) && takenDays.length > 0 && words.daysTaken(takenDays.length),
    kind !== 'wanted' && (at ? at.name : words.toAgree),
    until ? words.onlineUntil(onDay(here.language, until)) : words.onlineUsual,
  ]
    .filter(Boolean)
    .join('\u00a0· ')
}
