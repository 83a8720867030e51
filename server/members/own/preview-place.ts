import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { sheetFor } from '../map/show-members.js'
import { withPhoto } from '../map/with-photo.js'
import { getOwnPlace, siteShowing } from './own-place.store.js'
import type { PreviewInput, PreviewShown } from './own.wire.js'
import { readGiven } from './read-change.js'
import { changed } from './told-fields.js'

/** The sheet that the map would show, with what is typed and not saved. */
export async function previewPlace(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'place'>,
  { member: _member, place: slug, ...given }: PreviewInput,
): Promise<PreviewShown> {
  const own = await getOwnPlace(db, allowed, slug)
  const site = await siteShowing(db, own)
  const { change } = readGiven(given)
  const sheet = await withPhoto(db, await sheetFor({ db, clock }, changed(own, change), site))
  return { sheet, ...(site && { site: site.slug }) }
}
