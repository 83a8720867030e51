import type { Reason } from '../../server/api.js'
import type { Language } from '../shared/locale.js'
import type { VisitStrings } from './visit-page.strings.js'

/** What a mail's link says, and how the page that it opens speaks. */
export type MailLink = {
  readonly site: string
  readonly id: string
  /** What stands after `#`, and was sent to nobody; empty when a mail program cut it off. */
  readonly secret: string
  /** Path of the site's own page: the way on, whatever happens. Empty, as `site`, where the mail is about no site. */
  readonly home: string
  readonly language: Language
  readonly words: VisitStrings
}

/** Refusals that say nothing of the link, which may be as good as ever. */
export const mayPass: ReadonlySet<Reason> = new Set(['too-many-requests', 'try-later'])
