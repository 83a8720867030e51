import { RemoteRead } from '../../../shared/remote-read.js'
import { signedAsk } from '../../../shared/session.js'
import type { Changed, OwnDraft } from '../draft/publish-draft.js'
import type { PublishFrame } from '../publish-frame.js'

type Own = { readonly draft: OwnDraft; readonly changed?: Changed }
type Does = 'change' | 'duplicate'

/** Reads one's own as it is now, to change it or to begin another one with; throws what goes wrong. */
export function ownDraft({ host, place }: PublishFrame): (does: Does, offerId: string) => Promise<Own> {
  let asked: readonly [does: Does, offerId: string] | undefined
  const read = new RemoteRead<readonly [does: Does, offerId: string], Own>(host, {
    args: () => asked ?? [],
    isByHand: true,
    async read([does, offerId]) {
      const { site } = place
      if (does === 'duplicate') return signedAsk('offers.duplicate', { offerId, site }, { site })
      const { draft, sequence } = await signedAsk('offers.ownOffer', { offerId, site }, { site })
      return { draft, changed: { offerId, sequence } }
    },
    // The caller says so.
    failed: () => undefined,
  })
  return async (...which) => {
    asked = which
    await read.ask()
    if (read.error || !read.answer) throw read.error
    return read.answer
  }
}
