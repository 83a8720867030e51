import { html, noChange, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { quiet } from '../../notice.js'
import { fieldControl } from '../../form/field-control.js'
import { namesOf, type Field } from '../../../words/fields.js'
import { conditions } from '../../../words/offers/conditions.js'
import { offerFields, type OfferFieldName } from '../../../words/offers/offer.fields.js'
import { isAskedOf, isThing, lengths, type Draft, type Lack } from '../draft/publish-draft.js'
import { onDay } from '../draft/on-day.js'
import type { PublishFrame } from '../publish-frame.js'
import type { PublishStrings } from '../words/publish.strings.js'

/** Further facts; folded, it says those that are given so far. */
export function detailsFold(frame: PublishFrame, wrong: Partial<Record<Lack, string>>) {
  const { draft, words } = frame
  const { kind } = draft
  const write =
    (name: 'place' | 'until') =>
    ({ target }: Event) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        frame.change({ [name]: target.value })
    }
  const places = frame.place.opening?.places ?? []
  // Opened for what is wrong in it; left open while that is being put right, for whoever types there.
  const isWrong = inOrder.some((name) => wrong[name]) || !!wrong.days
  return html`<details class="fold" ?open=${live(isWrong ? true : noChange)}>
    <summary>
      <span><strong>${words.details}</strong> <span class="meta">${detailsSaid(frame)}</span></span>
    </summary>
    <div class="inside">
      ${inOrder.filter((name) => isAskedOf(name, kind)).map((name) => fieldOf(frame, name, wrong[name]))}
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

const first: readonly OfferFieldName[] = ['condition', 'preferredDays', 'depositCents']
const inOrder = [...new Set([...first, ...namesOf(offerFields)])]

function fieldOf({ draft, words, change }: PublishFrame, name: OfferFieldName, wrong: string | undefined) {
  const { asked, hint } = words.fields[name]
  const special: Partial<Record<OfferFieldName, Partial<Parameters<typeof fieldControl>[0]>>> = {
    condition: {
      options: [['', words.unsaid], ...conditions.map((each): [string, string] => [each, words.conditions[each]])],
    },
    preferredDays: {
      label: words.length,
      options: [
        ['', words.anyLength],
        ...lengths.map((days): [string, string] => [String(days), words.daysLong(days)]),
      ],
    },
    depositCents: { hint: words.depositHint },
  }
  return fieldControl({
    id: name,
    field: offerFields[name],
    label: asked,
    hint,
    value: draft[name],
    wrong,
    type: (value) => change({ [name]: value }),
    ...special[name],
  })
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
          // A person who says one day only means that one.
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
  const { kind, place, takenDays, until }: Draft = draft
  const at = here.opening?.places.find(({ slug }) => slug === place)
  return [
    ...inOrder.filter((name) => isAskedOf(name, kind)).map((name) => fieldSaid(words, name, draft[name].trim())),
    isThing(kind) && takenDays.length > 0 && words.daysTaken(takenDays.length),
    kind !== 'wanted' && (at ? at.name : words.toAgree),
    until ? words.onlineUntil(onDay(here.language, until)) : words.onlineUsual,
  ]
    .filter(Boolean)
    .join('\u00a0· ')
}

function fieldSaid(words: PublishStrings, name: OfferFieldName, typed: string): string | undefined {
  if (typed === '') return undefined
  const { is }: Field = offerFields[name]
  if (is === 'text') return typed
  if (is === 'cents') return words.depositSaid(typed)
  if (is === 'days') return words.daysLong(Number(typed))
  const known = conditions.find((each) => each === typed)
  return known && words.conditions[known]
}
