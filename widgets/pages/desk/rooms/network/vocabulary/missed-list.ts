import { html } from 'lit'
import { formatFor } from '../../../../../shared/format.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { Listing } from '../../../parts/listing.js'
import type { SpokenLanguage, VocabularyParts } from './vocabulary.js'

type Shown = { readonly isShown: () => boolean; readonly language: () => SpokenLanguage }

/** Words that found nothing, most often looked for first; each is given a meaning in two presses. */
export function missedList({ desk, act, words: said }: VocabularyParts, { isShown, language }: Shown) {
  const row = ({ word, times }: OutputOf<'vocabulary.missed'>['missed'][number]) =>
    html`<li class="missed">
      <span class="grow"><b>${word}</b><small>${said().times(times)}</small></span>
      <a class="quiet link" href=${desk.hrefOf({ item: `+${word}` })} aria-label=${said().giveMeaningTo(word)}
        >${said().giveMeaning}</a
      >
    </li>`
  return new Listing(
    { desk, act },
    {
      isShown,
      asked: ({ words }) => ({ ...(words && { words }) }),
      read: (asked, how) => desk.call.vocabulary.missed.query(asked, how),
      csv: ({ words }, how) =>
        desk.call.vocabulary.csv.query({ form: 'missed', language: language(), ...(words && { words }) }, how),
      fields: () => [{ name: 'words', label: said().find, kind: 'words' }],
      narrowedBy: ['words'],
      counted: (count) => said().missedCount(count),
      empty: () => said().noneMissed,
      rows: ({ missed, since }) =>
        html`<p class="meta">${said().missedMore(formatFor(desk.language, undefined).date(since))}</p>
          <ul class="rows framed">
            ${missed.map(row)}
          </ul>`,
    },
  )
}
