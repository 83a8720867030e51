import { Refusal } from '../../base/refusal.js'
import type { StaffContext } from '../../rpc/context.js'
import { readOrigin } from '../site.js'
import { lockSettings } from '../site.store.js'
import { aboutOrigin, askedFor } from './asked-origin.js'
import { saveAskedOrigin } from './asked-origin.store.js'
import type { OriginAsked, OriginInput } from './origin.wire.js'

/** It acts once a page there was opened with the code: what was mistyped never does. */
export async function askOrigin(
  { tx, clock, publicUrl, about }: Pick<StaffContext, 'tx' | 'clock' | 'publicUrl' | 'about'>,
  { site: slug, origin: given }: OriginInput,
): Promise<OriginAsked> {
  const own = new URL(publicUrl).origin
  const origin = given === own ? own : readOrigin(given)
  if (origin === undefined) throw new Refusal('invalid-input', { fields: ['origin'] })
  const { site, origins } = await lockSettings(tx, slug)
  about(aboutOrigin(origin))
  if (origins.includes(origin) || origin === own) return { outcome: 'stands', origin }
  await saveAskedOrigin(tx, { siteId: site.id, origin, until: askedFor(clock.now()) })
  return { outcome: 'asked', origin }
}
