import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'

/** That a site's manager accepted the article 26 note: without it, what people write to each other is read on our pages alone. */
export type Agreement = {
  readonly siteId: Id<'Site'>
  readonly version: string
  readonly acceptedAt: Instant
  /** Absent once they are erased. */
  readonly acceptedBy?: Id<'Account'>
}

/** The day of the note that is offered; its page says the same one. */
export const currentAgreement = '2026-12-01'

/** Notes by which the pages of a site may read words. One that only words this better joins them, and nobody accepts anew. */
const versionsOfWords: readonly string[] = [currentAgreement]

/** Since when the pages of all these sites may read words, each as it agreed or did not; undefined where one of them may not. */
export function wordsReadSince(
  agreements: readonly (Pick<Agreement, 'version' | 'acceptedAt'> | undefined)[],
): Instant | undefined {
  const days = agreements.flatMap((agreement) =>
    agreement && versionsOfWords.includes(agreement.version) ? agreement.acceptedAt : [],
  )
  return days.length === agreements.length ? days.toSorted().at(-1) : undefined
}
