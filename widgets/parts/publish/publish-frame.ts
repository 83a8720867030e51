import type { LitElement } from 'lit'
import type { Content } from '../../shared/content.js'
import type { PhotoField } from '../photos/photo-field.js'
import type { Draft, Publisher, Changed } from './draft/publish-draft.js'
import type { Beginning, PublishPlace } from './publish-place.js'
import type { PublishState } from './publish.states.js'
import type { PublishStrings } from './words/publish.strings.js'

/** The interface of a step to the sheet around it; all properties are current. */
export type PublishFrame = {
  readonly host: LitElement
  readonly place: PublishPlace
  readonly words: PublishStrings
  readonly draft: Draft
  readonly publisher: Publisher
  readonly photos: PhotoField
  /** Chosen, else proposed; empty while there is none. */
  readonly category: string
  /** The one that is changed; absent for a new one. */
  readonly changed: Changed | undefined
  readonly nameOf: (category: string) => string
  change(part: Partial<Draft>): void
  changePublisher(part: Partial<Publisher>): void
  go(step: StepName): void
  begin(how: Beginning): void
  close(): void
  readonly failed: (cause: unknown) => void
}

export type FirstStepName = 'waiting' | 'found' | 'form' | 'closing'
export type LastStepName = 'who' | 'code' | 'send' | 'done'
export type StepName = FirstStepName | LastStepName

export type PublishStep = {
  readonly state: PublishState
  readonly title: Content
  readonly render: () => Content
  /** Called each time it is shown. */
  readonly shown?: () => void
}
