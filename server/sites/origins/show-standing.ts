import type { Context } from '../../rpc/context.js'
import { getSite, originsOf } from '../site.store.js'
import type { OpenInput } from '../site.wire.js'
import { askedOriginsOf } from './asked-origin.store.js'
import type { Standing } from './origin.wire.js'

/** Only the page that asks is told: its webmaster sees whether it still has to be declared, or recognised. */
export async function showStanding(
  { db, clock, publicUrl, origin }: Pick<Context, 'db' | 'clock' | 'publicUrl' | 'origin'>,
  { site: slug }: OpenInput,
): Promise<Standing> {
  const site = await getSite(db, slug)
  const [proven, asked] = await Promise.all([originsOf(db, site.id), askedOriginsOf(db, site.id, clock.now())])
  if (origin === undefined) return { standing: 'undeclared' }
  if (proven.includes(origin) || origin === new URL(publicUrl).origin) return { standing: 'proven' }
  return { standing: asked.some((each) => each.origin === origin) ? 'asked' : 'undeclared' }
}
