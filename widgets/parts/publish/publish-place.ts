import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import type { OutputOf } from '../../shared/wire.js'
import type { Published } from './draft/publish-draft.js'

/** The form reads this of the site it publishes at. */
export type PublishOpening = Pick<OutputOf<'offers.open'>, 'categories' | 'places' | 'site'>

/** How it is begun: an offer; a request, or a loan, of what was looked for; a change of one's own, a copy of one. */
export type Beginning = 'offer' | 'wanted' | 'lend' | `change ${string}` | `duplicate ${string}`

export type PublishPlace = {
  readonly site: string
  readonly language: Language
  /** If read already; else the form asks. */
  readonly opening?: PublishOpening | undefined
  /** Drawn for an offer without a photo. */
  readonly pictogram?: ((name: string) => Content) | undefined
  /** The words of a search that found nothing, of this person or of others. */
  readonly sought?: string
}

export type PublishParts = {
  readonly place: () => PublishPlace
  /** Called when one is published, or changed. */
  readonly published: (published: Published, firstName: string) => void
  readonly failed: (cause: unknown) => void
}
