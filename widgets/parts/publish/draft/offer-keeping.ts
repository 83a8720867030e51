import { DraftKeeping } from '../../form/draft-keeping.js'
import type { KeptDraft } from '../../form/draft-store.js'
import { isKeptOffer, type KeptOffer } from './publish-draft.js'
import { publishMemory } from './publish-memory.js'

type Parts = { readonly offer: () => KeptOffer; readonly changed: () => void }

/** The offer that is begun, in this browser. */
export class OfferKeeping extends DraftKeeping {
  constructor(site: () => string, { offer, changed }: Parts) {
    super({ place: site, memory: publishMemory(site), tab: (draft) => draft, what: offer, changed })
  }

  /** The newest that no tab has open; of a change, the one of that offer. */
  leftOf(changed?: string): Promise<KeptDraft | undefined> {
    return this.left((what) => !changed || (isKeptOffer(what) && what.changed?.offerId === changed))
  }
}
