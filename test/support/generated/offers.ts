import type { Insertable } from 'kysely'
import { newId } from '../../../server/base/id.js'
import { addDays, addMs, toInstant, type Instant } from '../../../server/base/instant.js'
import { addToDay, dayOf, paris } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import type { Tables } from '../../../server/database/tables.js'
import { hasCopies, type OfferKind } from '../../../server/offers/offer.js'
import { spotOf } from '../../../server/search/spot.js'
import { countUses } from '../../../server/search/spelling.store.js'
import { foldOffer, writtenStems } from '../../../server/offers/search/words.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { drawn, fallsIn, families, insertRegion, type Generated, type Region } from './region.js'

const kinds: readonly OfferKind[] = ['lend', 'lend', 'lend', 'lend', 'lend', 'give', 'give', 'help', 'swap', 'wanted']
const praise = 'propre solide récent léger pliable complet pratique silencieux compact robuste ancien familial'.split(
  ' ',
)
const syllables = 'ba co di fa gu la mi no pe ra so tu vi zan bor cel dru fon gra lum pli ros tam ver'.split(' ')

/** Words of which each is rare: names of makers, models and streets are half of what people write. */
export const rareWord = (at: number) => {
  const [a, b, c, d] = [at % 24, Math.floor(at / 24) % 24, Math.floor(at / 576) % 24, Math.floor(at / 13_824) % 24]
  return `${syllables[a]}${syllables[b]}${syllables[c]}${syllables[d]}`
}

export type { Generated }

export type GenerateOptions = { readonly count: number; readonly now: Instant; readonly print?: (line: string) => void }

/**
 * A region that does not exist, with as many offers as wanted: 500 communes of unequal size, 300 places, a few common words and
 * very many rare ones. Rows are written as the verbs write them, many at a time.
 */
export async function generateOffers(database: Database, options: GenerateOptions): Promise<Generated> {
  const random = drawn(20_270_301)
  const region = await administer(database, (tx) => insertRegion(tx, random, options.now))
  const uses = new Map<string, number>()
  const batch = 5_000
  for (let from = 0; from < options.count; from += batch) {
    const many = Math.min(batch, options.count - from)
    const rows = Array.from({ length: many }, (_, at) => oneOffer({ at: from + at, random, region, options, uses }))
    await administer(database, async (tx) => {
      for (const some of chunks(rows, 400)) {
        await tx
          .insertInto('offer')
          .values(some.map(({ offer }) => offer))
          .execute()
        const copies = some.flatMap((row) => row.copies)
        if (copies.length > 0) await tx.insertInto('offer_copy').values(copies).execute()
        const days = some.flatMap((row) => row.days)
        for (const part of chunks(days, 2_000)) await tx.insertInto('offer_day').values(part).execute()
      }
    })
    options.print?.(`${from + many} offers`)
  }
  const stems = new Map<string, { word: string; by: number }>()
  for (const [text, by] of uses) {
    for (const [stem, word] of writtenStems(text)) {
      const known = stems.get(stem)
      stems.set(stem, { word: known?.word ?? word, by: (known?.by ?? 0) + by })
    }
  }
  await administer(database, (tx) =>
    countUses(
      tx,
      [...stems].map(([stem, { word, by }]) => ({ stem, word, by, inTitles: by })),
    ),
  )
  return region.generated
}

type Making = {
  readonly at: number
  readonly random: () => number
  readonly region: Region
  readonly options: GenerateOptions
  readonly uses: Map<string, number>
}

function oneOffer({ at, random, region, options: { count, now }, uses }: Making) {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const kind = pick(kinds)
  const [category, [fr, en, things]] = pick(Object.entries(families))
  const thing = pick(things.split(' '))
  const rare = Array.from({ length: 6 }, () => rareWord(Math.floor(random() ** 2 * 60_000)))
  const title = `${thing} ${pick(praise)} ${rare[0]}`
  // « état » is the very common word: four offers in ten.
  const description = `${random() < 0.4 ? 'bon état' : 'usagé'}, ${pick(praise)}, ${rare.slice(1).join(' ')}`
  for (const word of `${title} ${description} ${fr} ${en}`.split(/[\s,]+/)) uses.set(word, (uses.get(word) ?? 0) + 1)

  const place = random() < 0.3 ? pick(region.places) : undefined
  const commune = region.communes[place?.commune ?? fallsIn(region.upTo, random())] as Region['communes'][number]
  const point = place?.point ?? commune.point
  const id = newId<'Offer'>()
  // Spread over the year before, the first made the newest; one in a hundred has expired without being marked yet.
  const publishedAt = addMs(now, -Math.floor((at + 1) * ((330 * 86_400_000) / count)))
  const offer: Insertable<Tables['offer']> = {
    id,
    kind,
    status: 'published',
    account_id: place ? null : commune.account,
    member_id: place?.memberId ?? null,
    place_id: place?.id ?? null,
    category_id: category,
    title,
    description,
    condition: null,
    deposit_cents: null,
    preferred_days: null,
    commune_code: commune.code,
    ...point,
    spot: spotOf(point),
    words: foldOffer({
      kind,
      title,
      description,
      placeId: place?.id ?? null,
      categories: [{ id: category, fr, en }],
      point,
      communes: [commune.code],
      intercommunality: commune.intercommunality,
      departement: '00',
      onlySite: null,
    }),
    newness: Date.parse(publishedAt) * 1_000 + (at % 1_000),
    hidden: 0,
    out_of_order: 0,
    listed: 1,
    sequence: 0,
    published_at: publishedAt,
    expires_at: at % 100 === 99 ? addDays(now, -1) : addDays(now, 30 + (at % 300)),
    created_at: publishedAt,
    updated_at: publishedAt,
  }
  const copies: Insertable<Tables['offer_copy']>[] = hasCopies(kind)
    ? Array.from({ length: at % 7 === 0 ? 2 : 1 }, () => ({ id: newId(), offer_id: id, label: null }))
    : []
  const today = dayOf(now, paris)
  const days: Insertable<Tables['offer_day']>[] = copies
    .filter(() => random() < 0.2)
    .flatMap((copy) =>
      Array.from({ length: 3 }, (_, day) => ({
        copy_id: copy.id,
        day: addToDay(today, day),
        loan_id: null,
        held_as: 'giver' as const,
      })),
    )
  return { offer, copies, days }
}

function* chunks<T>(rows: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}

export const generatedNow = toInstant('2027-03-01T08:00:00Z')
