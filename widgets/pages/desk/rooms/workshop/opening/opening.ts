import type { SettingsParts } from '../settings/settings.js'
import type { OpeningStrings } from './opening.strings.js'

export const steps = ['what', 'where', 'hours', 'services', 'charter'] as const
export type Step = (typeof steps)[number]

/** The step that the address names; none where it is told how the workshop stands. */
export const stepIn = (item: string | undefined): Step | undefined => steps.find((each) => each === item)

export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? 'charter'

/** Each step works with this. */
export type OpeningParts = Omit<SettingsParts, 'words'> & {
  readonly words: () => OpeningStrings
  /** To the next step, once this one is kept. */
  readonly onward: (from: Step) => void
}
