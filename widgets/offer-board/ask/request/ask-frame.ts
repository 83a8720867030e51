import type { KnownDays, Period } from '../../../parts/calendar/period.js'
import type { FormFrame } from '../../../parts/resident/form-frame.js'
import type { Content } from '../../../shared/content.js'
import type { Language } from '../../../shared/language-of.js'
import type { CardView } from '../../offer-card.js'
import type { Alike } from '../../sheet/offer-sheet.js'
import type { Sheet } from '../../sheet/offer-facts.js'
import type { AskDraft, AskedDays, Asker } from './ask-draft.js'
import type { AskState } from '../ask.states.js'
import type { AskStrings } from '../../words/ask.strings.js'

export type AskPlace = {
  readonly site: string
  readonly language: Language
  /** The offer that is asked for, as its sheet shows it. */
  readonly sheet: Sheet
  /** Other things that are free on some days. */
  readonly alike: (days: Period) => Alike
  readonly view: CardView
}

/** The interface of a step to what is around it; all properties are current. */
export type AskFrame = FormFrame & {
  readonly place: AskPlace
  readonly words: AskStrings
  readonly draft: AskDraft
  readonly asker: Asker
  /** Undefined until they are read. */
  readonly asked: AskedDays | undefined
  readonly days: KnownDays | undefined
  /** Every day as it is said: « samedi 28 novembre ». */
  readonly say: (day: string) => string
  /** The written letter, else the proposed one. */
  readonly letter: string
  change(part: Partial<AskDraft>): void
  changeAsker(part: Partial<Asker>): void
  go(step: AskStepName): void
  /** Back to the offer. */
  leave(): void
  close(): void
}

export type AskLastName = 'words' | 'code' | 'send' | 'done'
export type AskStepName = 'coming' | 'found' | 'when' | 'closing' | AskLastName

export const isLastName = (name: AskStepName): name is AskLastName => /^(words|code|send|done)$/.test(name)

export type AskStep = {
  readonly state: AskState
  readonly title: Content
  readonly render: () => Content
  /** Called each time it is shown. */
  readonly shown?: () => void
}

/** The person, or the place by its name. */
export const giverOf = ({ place: { sheet } }: AskFrame): string => sheet.card.giver
