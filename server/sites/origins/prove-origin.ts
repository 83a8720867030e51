import { Refusal } from '../../base/refusal.js'
import type { MutationContext } from '../../rpc/context.js'
import { isSame } from '../../rpc/derived-secret.js'
import type { Authors } from '../authors.js'
import { changeSite } from '../change-site.js'
import { lockSettings } from '../site.store.js'
import { aboutOrigin, codeOf } from './asked-origin.js'
import { askedOriginsOf, deleteAskedOrigin } from './asked-origin.store.js'
import type { ProofInput } from './origin.wire.js'

/** The code says that whoever asked for the origin opened the page, and the browser says where the page is. */
export async function proveOrigin(
  ctx: Pick<MutationContext, 'tx' | 'clock' | 'hmac' | 'origin'>,
  { noteInTheirName }: Authors,
  { site: slug, code }: ProofInput,
): Promise<void> {
  const { tx, clock, hmac } = ctx
  const now = clock.now()
  const { site } = await lockSettings(tx, slug)
  const asked = (await askedOriginsOf(tx, site.id, now)).find((each) => isSame(code, codeOf(hmac, each)))
  if (!asked) throw new Refusal('origin-code-over')
  if (asked.origin !== ctx.origin) throw new Refusal('origin-other')
  await deleteAskedOrigin(tx, asked)
  await changeSite(ctx, slug, { origins: { added: [asked.origin] } })
  const about = aboutOrigin(asked.origin)
  await noteInTheirName(tx, { site: site.id }, { after: 'sites.askOrigin', name: 'sites.proveOrigin', about, now })
}
