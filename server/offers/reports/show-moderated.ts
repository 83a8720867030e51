import { offerFields } from '../../../widgets/words/offers/offer.fields.js'
import { shownOf } from '../../base/fields.js'
import { toId } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { ownPhotoSizes } from '../../media/index.js'
import type { SubjectOwner } from '../../moderation/index.js'
import type { Context } from '../../rpc/context.js'
import { offerPath, photoToWire } from '../board/offer-to-wire.js'
import { picturesOf } from '../offer-photo.store.js'
import { ownStateOf } from '../own-state.js'
import type { Picture } from '../picture.js'
import { moderatedRows, type ModeratedRow } from './moderated-offer.store.js'

type Looking = { readonly hmac: Context['hmac']; readonly now: Instant }

export const showModerated: SubjectOwner['show'] = {
  async cards({ db, clock, hmac }, ids) {
    const rows = await moderatedRows(db, ids)
    const looking = { hmac, now: clock.now() }
    return new Map(rows.map((row) => [row.offer.id, cardOf(row, looking)]))
  },

  async whole({ db, clock, hmac }, id) {
    const [row] = await moderatedRows(db, [id])
    if (!row) return undefined
    const looking = { hmac, now: clock.now() }
    const { offer, giver, category, site } = row
    const state = ownStateOf(offer, { isAway: giver.isAway, now: looking.now })
    const pictures = await picturesOf(db, toId(id))
    return {
      ...cardOf(row, looking),
      title: offer.title,
      text: offer.description,
      category,
      state,
      publishedAt: offer.publishedAt,
      expiresAt: offer.expiresAt,
      pictures: pictures.map((picture) => pictureFor(picture, looking)),
      ...shownOf(offerFields, offer),
      ...(giver.since !== undefined && { giverSince: giver.since }),
      ...(state === 'shown' && site !== undefined && { page: offerPath(site, offer.id) }),
    }
  },
}

function cardOf({ offer, pictogram, commune, giver, picture }: ModeratedRow, looking: Looking) {
  return {
    sort: offer.kind,
    pictogram,
    commune,
    giver: giver.name,
    byMember: 'memberId' in offer.giver,
    ...(picture && { picture: pictureFor(picture, looking) }),
  }
}

/** Moderators see an offer in any state, since a hidden one has no public page. */
const pictureFor = (picture: Picture, { hmac, now }: Looking) => ({
  ...photoToWire(picture),
  sizes: ownPhotoSizes(hmac, picture, now),
})
