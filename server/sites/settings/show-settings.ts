import type { Context } from '../../rpc/context.js'
import { getTerritoryOf } from '../../territories/index.js'
import { currentAgreement } from '../agreements/agreement.js'
import { findAgreement } from '../agreements/agreement.store.js'
import type { Authors } from '../authors.js'
import { proofOf } from '../origins/asked-origin.js'
import { askedOriginsOf } from '../origins/asked-origin.store.js'
import { getSettings } from '../site.store.js'
import type { SettingsInput, SettingsShown } from './settings.wire.js'

export async function showSettings(
  { db, clock, hmac, publicUrl }: Pick<Context, 'db' | 'clock' | 'hmac' | 'publicUrl'>,
  { findAccount }: Pick<Authors, 'findAccount'>,
  { site: slug }: SettingsInput,
): Promise<SettingsShown> {
  const { site, theme, origins, sequence } = await getSettings(db, slug)
  const territory = await getTerritoryOf(db, site.territoryId, undefined)
  const [asked, agreement] = await Promise.all([askedOriginsOf(db, site.id, clock.now()), findAgreement(db, site.id)])
  const by = agreement?.acceptedBy && (await findAccount(db, agreement.acceptedBy))?.firstName
  const { name, zone, moderation, spacePage } = site
  return {
    site: {
      slug,
      name,
      zone,
      moderation,
      territory: { slug: territory.slug, name: territory.name },
      languages: [...site.languages],
      elements: [...site.elements],
      ...(spacePage !== undefined && { spacePage }),
    },
    look: theme,
    shown: site.theme,
    origins: [...origins],
    asked: asked.map((each) => ({ origin: each.origin, proof: proofOf(hmac, slug, each), until: each.until })),
    agreement: {
      offered: currentAgreement,
      ...(agreement && { accepted: { version: agreement.version, at: agreement.acceptedAt, ...(by && { by }) } }),
    },
    publicUrl,
    sequence,
  }
}
