import { isCodeGood, isTabDraft, tabMemory, type TabDraft } from '../../../parts/sign-in/tab-memory.js'

/** Which request of this tab waits for a code, and of which offer. */
export type AskTab = TabDraft & { readonly offerId: string }

export const askMemory = (site: () => string) => tabMemory<AskTab>(() => `coop ask ${site()}`, isAskTab)

/** The offer that was being asked for when this tab was left to read a mail. */
export function offerLeftForMail(site: string): string | undefined {
  const kept = askMemory(() => site).recall()
  return kept && !kept.isClosed && isCodeGood(kept) ? kept.offerId : undefined
}

function isAskTab(found: object): found is AskTab {
  return isTabDraft(found) && 'offerId' in found && typeof found.offerId === 'string'
}
