import type { Language } from '../../base/language.js'
import { dayOf, paris } from '../../base/local-time.js'
import { toId } from '../../base/id.js'
import type { Context } from '../../rpc/context.js'
import { anyOf, readQuestion, vocabularyIn, type Question } from '../../search/index.js'
import { offerCategories } from '../category-subjects.js'
import { cardsOf } from './offer-card.store.js'
import { categorySubject } from '../category.js'
import { kind } from '../offer.wire.js'
import { findOffers } from '../search/find-offers.js'
import { lexiconOf } from '../search/lexicon.js'
import { kindWord } from '../search/words.js'

type Asked = { readonly text: string; readonly language: Language }

const mostTitles = 8

/** Every offer is of some kind: those of the whole network. */
const everywhere = anyOf(kind.options.map(kindWord))

/** Asks a question of the offers of the whole network, with the words as they are now, and counts nothing. */
export async function tryQuestion(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { text, language }: Asked,
): Promise<{
  also: { said: string; meant: string[]; leads: string[] }[]
  spelt?: string
  perhaps?: string
  total: number
  atLeast: boolean
  titles: string[]
}> {
  const now = clock.now()
  const lexicon = lexiconOf(db, await vocabularyIn(db, language), language)
  const question = await readQuestion(lexicon, { text, language, today: dayOf(now, paris) })
  const sought = { territoryWords: everywhere, words: [], hidden: [], now }
  const page = await findOffers(db, { sought, question, size: mostTitles, territoryId: toId<'Territory'>('') })
  const [{ total, atLeast }, cards, names] = await Promise.all([
    page.counted,
    cardsOf(
      db,
      page.found.map(({ newness }) => newness),
      now,
    ),
    offerCategories.namesIn(db, language),
  ])
  const titleOf = new Map(cards.map((card) => [card.newness, card.title]))
  return {
    also: alsoIn(question, names),
    ...(question.spelt !== undefined && { spelt: question.spelt }),
    ...(question.perhaps !== undefined && { perhaps: question.perhaps }),
    total,
    atLeast,
    titles: page.found.flatMap(({ newness }) => titleOf.get(newness) ?? []),
  }
}

const alsoIn = ({ also }: Question, names: ReadonlyMap<string, string>) =>
  also.map(({ said, meant, subjects }) => ({
    said,
    meant: meant.map(({ written }) => written),
    leads: subjects.flatMap(({ kind, id }) => (kind === categorySubject ? [names.get(id) ?? id] : [])),
  }))
