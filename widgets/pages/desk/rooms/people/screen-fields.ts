import { choice, text, tick } from '../../parts/form/field.js'
import type { ScreensStrings } from './screens.strings.js'

const minutes = ['1', '2', '3', '5', '10', '15'] as const
type Minutes = (typeof minutes)[number]

/** How a shared screen is set. */
export type Typed = { readonly name: string; readonly minutes: Minutes; readonly isFrontDesk: boolean }

export const freshScreen: Typed = { name: '', minutes: '5', isFrontDesk: false }

const noNames: Readonly<Record<Minutes, string>> = { 1: '', 2: '', 3: '', 5: '', 10: '', 15: '' }

/** The one that is offered, or the next longer. */
export const minutesNear = (after: number): Minutes => minutes.find((each) => Number(each) >= after) ?? '15'

export function screenFields({ name, nameWanted, minutes: label, minutesOf, minutesMean, frontDesk }: ScreensStrings) {
  const names = Object.fromEntries(minutes.map((each) => [each, minutesOf(Number(each))]))
  return {
    name: text({ label: name, most: 40, wanted: nameWanted }),
    minutes: choice({ label, hint: minutesMean, choices: minutes, names: { ...noNames, ...names } }),
    isFrontDesk: tick(frontDesk),
  }
}
