import { isCodeGood, tabMemory } from '../../sign-in/tab-memory.js'

/** What the tab stores: which draft is its own. The draft itself is in the browser's database. */
export type TabKept = { readonly draftId: string; readonly isClosed: boolean }

export const publishMemory = (site: () => string) => tabMemory(() => `coop publish ${site()}`, isTabKept)

/** Whether this tab was left to read a mail, with the form open. */
export function isLeftForMail(site: string): boolean {
  const kept = publishMemory(() => site).recall()
  return kept !== undefined && !kept.isClosed && isCodeGood(kept)
}

function isTabKept(found: object): found is TabKept {
  return 'draftId' in found && typeof found.draftId === 'string' && 'isClosed' in found
}
