import type { StaffContext } from '../../rpc/context.js'
import { changeSite } from '../change-site.js'
import { lockSettings } from '../site.store.js'
import { aboutOrigin } from './asked-origin.js'
import { deleteAskedOrigin } from './asked-origin.store.js'
import type { OriginInput } from './origin.wire.js'

/** From then on its pages only show: whoever is signed in there acts on our own. */
export async function dropOrigin(
  { about, ...ctx }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  { site: slug, origin }: OriginInput,
): Promise<void> {
  const { site, origins } = await lockSettings(ctx.tx, slug)
  about(aboutOrigin(origin))
  await deleteAskedOrigin(ctx.tx, { siteId: site.id, origin })
  // Somebody else may have been quicker.
  if (origins.includes(origin)) await changeSite(ctx, slug, { origins: { removed: [origin] } })
}
