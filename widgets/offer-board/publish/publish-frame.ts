import type { LitElement } from 'lit'
import type { PhotoField } from '../../parts/photos/photo-field.js'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/locale.js'
import type { CardView } from '../offer-card.js'
import type { Opening } from '../offer-search.js'
import type { OwnCard } from './own-offers.js'
import type { Draft, Publisher } from './publish-draft.js'
import type { PublishState } from './publish.states.js'
import type { PublishStrings } from './publish.strings.js'

/** What the form reads of its board at each render. */
export type PublishBoard = {
  readonly site: string
  readonly opening: Opening | undefined
  readonly language: Language
  readonly view: CardView
  /** What was looked for when nothing was found. */
  readonly sought: string
}

export type PublishParts = {
  readonly board: () => PublishBoard
  /** Shows it in the list at once. */
  readonly published: (own: readonly OwnCard[]) => void
}

/** The interface of a screen to the sheet around it; all properties are current. */
export type PublishFrame = {
  readonly host: LitElement
  readonly board: PublishBoard
  readonly words: PublishStrings
  readonly draft: Draft
  readonly publisher: Publisher
  readonly photos: PhotoField
  /** Chosen, else proposed; empty while there is none. */
  readonly category: string
  change(part: Partial<Draft>): void
  changePublisher(part: Partial<Publisher>): void
  go(screen: ScreenName): void
  close(): void
  readonly failed: (cause: unknown) => void
}

export type ScreenName = 'found' | 'form' | 'who' | 'code' | 'send' | 'done' | 'closing'

export type Screen = {
  readonly state: PublishState
  readonly title: Content
  readonly render: () => Content
  /** Called each time it is shown. */
  readonly shown?: () => void
}
