import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { hides } from '../../moderation/index.js'
import { wordsReadSince } from '../../sites/index.js'

/** A loan with all that its sheet tells of both sides, their sites and the thing; its queue is read apart. */
export function sheetRows(db: Db) {
  return db
    .selectFrom('loan')
    .innerJoin('site', 'site.id', 'loan.site_id')
    .leftJoin('offer', 'offer.id', 'loan.offer_id')
    .leftJoin('site as published_at', 'published_at.id', 'offer.site_id')
    .leftJoin('site_agreement as asked_agreement', (join) =>
      join.onRef('asked_agreement.site_id', '=', 'loan.site_id').on('asked_agreement.ended_at', 'is', null),
    )
    .leftJoin('site_agreement as published_agreement', (join) =>
      join.onRef('published_agreement.site_id', '=', 'offer.site_id').on('published_agreement.ended_at', 'is', null),
    )
    .leftJoin('account as taker', 'taker.id', 'loan.taker_id')
    .leftJoin('account as giver', 'giver.id', 'loan.giver_id')
    .leftJoin('member', 'member.id', 'loan.member_id')
    .leftJoin('place', 'place.id', 'loan.place_id')
    .leftJoin('commune as of_place', 'of_place.code', 'place.commune_code')
    .leftJoin('commune as of_offer', 'of_offer.code', 'loan.commune_code')
    .leftJoin('commune as of_taker', 'of_taker.code', 'taker.commune_code')
    .leftJoin('loan_call', 'loan_call.loan_id', 'loan.id')
    .leftJoin('offer_photo', (join) =>
      join.onRef('offer_photo.offer_id', '=', 'loan.offer_id').on('offer_photo.position', '=', 0),
    )
    .selectAll('loan')
    .select((eb) => [
      // Moderators have taken the words of its two sides away.
      eb
        .case()
        .when(hides({ kind: 'loan', id: 'loan.id', site: null }))
        .then(1)
        .else(0)
        .end()
        .as('is_hidden'),
      'site.slug as site_slug',
      'site.name as site_name',
      'site.languages as site_languages',
      'published_at.id as published_id',
      'published_at.slug as published_slug',
      'published_at.name as published_name',
      'published_at.languages as published_languages',
      'asked_agreement.version as asked_version',
      'asked_agreement.accepted_at as asked_since',
      'published_agreement.version as published_version',
      'published_agreement.accepted_at as published_since',
      'taker.email as account_email',
      'taker.unreminded as taker_unreminded',
      'taker.link_mark as taker_link_mark',
      'giver.first_name as giver_name',
      'giver.email as giver_email',
      'giver.unreminded as giver_unreminded',
      'giver.link_mark as giver_link_mark',
      'giver.language as giver_language',
      'member.name as member_name',
      'member.slug as member_slug',
      'place.slug as place_slug',
      'place.name as place_name',
      'place.street',
      'place.postcode',
      'of_place.name as place_commune',
      'of_offer.name as offer_commune',
      'of_taker.name as taker_commune',
      'taker.commune_code as taker_commune_code',
      'offer_photo.photo',
      'offer_photo.width',
      'loan_call.words as call_words',
      'loan_call.asked_at as call_asked_at',
      'loan_call.ended_at as call_ended_at',
      'loan_call.answer as call_answer',
    ])
}

export type SheetRow = Awaited<ReturnType<ReturnType<typeof sheetRows>['execute']>>[number]

type Agreed = Pick<
  SheetRow,
  'member_id' | 'published_id' | 'asked_version' | 'asked_since' | 'published_version' | 'published_since'
>

/** Since when both sites let their pages read words: what a place lends is followed where it was asked. */
export function wordsSinceIn(row: Agreed): Instant | undefined {
  const asked = agreedTo(row.asked_version, row.asked_since)
  const isElsewhere = row.member_id === null && row.published_id !== null
  return wordsReadSince([asked, isElsewhere ? agreedTo(row.published_version, row.published_since) : asked])
}

const agreedTo = (version: string | null, acceptedAt: Instant | null) =>
  version === null || acceptedAt === null ? undefined : { version, acceptedAt }
