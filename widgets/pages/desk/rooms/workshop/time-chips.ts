import { html, nothing } from 'lit'
import type { When } from './parts/when.js'

type SlotDays = readonly { readonly day: string; readonly starts: readonly string[] }[]

type Chips = {
  readonly when: When
  readonly days: SlotDays
  readonly shown: number
  readonly chosen: string
  readonly choose: (startsAt: string) => void
  readonly more: () => void
  readonly moreTimes: string
}

/** Free times by day, the first days first. */
export function timeChips({ when, days, shown, chosen, choose, more, moreTimes }: Chips) {
  return html`${days.slice(0, shown).map(
    ({ day, starts }) =>
      html`<fieldset class="times">
        <legend>${when.heading(day)}</legend>
        <div class="chips">
          ${starts.map((startsAt) => chip({ value: startsAt, name: when.time(startsAt), chosen, choose }))}
        </div>
      </fieldset>`,
  )}
  ${
    days.length > shown
      ? html`<p><button type="button" class="quiet" @click=${more}>${moreTimes}</button></p>`
      : nothing
  }`
}

type Chip = {
  readonly value: string
  readonly name: string
  readonly chosen: string
  readonly choose: (value: string) => void
}

export function chip({ value, name, chosen, choose }: Chip) {
  return html`<label class="chip"
    ><input type="radio" name="time" value=${value} .checked=${chosen === value} @change=${() => choose(value)} /><span
      >${name}</span
    ></label
  >`
}
