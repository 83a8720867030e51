import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import type { OutputOf } from '../../shared/wire.js'
import type { Published } from './draft/publish-draft.js'

/** What the form reads of the site it publishes at. */
export type PublishOpening = Pick<OutputOf<'offers.open'>, 'categories' | 'places' | 'site'>

/** How it is begun: an offer, a request with what was looked for, a change of one's own, a copy of one. */
export type Beginning = 'offer' | 'wanted' | `change ${string}` | `duplicate ${string}`

export type PublishPlace = {
  readonly site: string
  readonly language: Language
  /** If read already; else the form asks. */
  readonly opening?: PublishOpening | undefined
  /** What is drawn for an offer without a photo. */
  readonly pictogram?: ((name: string) => Content) | undefined
  /** What was looked for when nothing was found. */
  readonly sought?: string
}

export type PublishParts = {
  readonly place: () => PublishPlace
  /** Called when one is published, or changed. */
  readonly published: (published: Published, firstName: string) => void
  readonly failed: (cause: unknown) => void
}
