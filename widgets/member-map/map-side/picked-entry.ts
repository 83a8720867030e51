import { html, nothing } from 'lit'
import { daysIn } from '../../shared/formats.js'
import type { Language } from '../../shared/language-of.js'
import type { MapPoint } from '../map-view.js'
import { capital } from '../open-words.js'
import { memberCard, type CardMore, type CardView, type Entry } from '../member-card.js'
import type { MapStrings } from '../words/member-map.strings.js'
import type { ReadyStrings } from '../words/ready-list.strings.js'

/** The entry chosen on the map, shown below it: as the list has it, else with the fewer fields of a point. */
export function pickedEntry(listed: Entry | undefined, point: MapPoint | undefined, cards: CardView) {
  const entry = listed ?? (point && { ...point, does: [], topics: [], zone: '' })
  return html`<div role="status">
    ${
      entry
        ? html`<ol class=${listed ? 'list picked listed' : 'list picked'}>
            ${memberCard(entry, cards)}
          </ol>`
        : nothing
    }
  </div>`
}

/** Scrolls to the chosen entry: below the map if both fit in the window, else in the list. */
export function bringPicked(root: ParentNode): void {
  const beside = root.querySelector<HTMLElement>('.beside')
  if (root.querySelector('.picked')?.checkVisibility() && beside && beside.offsetHeight <= innerHeight) {
    beside.scrollIntoView({ block: 'nearest' })
  }
  root.querySelector('.side [aria-current]')?.scrollIntoView({ block: 'nearest' })
}

type Spoken = {
  readonly words: Pick<ReadyStrings, 'and' | 'dayIs' | 'range'> & Pick<MapStrings, 'condition' | 'festive'>
  readonly language: Language
}

/** « Dimanche : 10 h à 18 h », with the conditions of these hours. */
export function onDayWords({ words, language }: Spoken): CardMore['onDay'] {
  return ({ onDay }) => {
    if (!onDay) return undefined
    const { day, holiday, ranges } = onDay
    const dated: Intl.DateTimeFormatOptions = holiday ? { day: 'numeric', month: 'long' } : {}
    const hours = ranges.map(({ from, to, comment, unsure }) => {
      const note = unsure ? words.condition(comment) : comment
      return words.range(from, to) + (note ? ` (${note})` : '')
    })
    const date =
      daysIn(language, { weekday: 'long', timeZone: 'UTC', ...dated }).format(Date.parse(day)) +
      (holiday ? words.festive : '')
    const said = words.dayIs(date, hours.join(words.and))
    return [ranges[0]?.unsure ? 'taken' : 'free', capital(said)]
  }
}
