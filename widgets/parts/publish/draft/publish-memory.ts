import { isCodeGood, isTabDraft, tabMemory, type TabDraft } from '../../sign-in/tab-memory.js'

export const publishMemory = (site: () => string) => tabMemory<TabDraft>(() => `coop publish ${site()}`, isTabDraft)

/** Whether this tab was left to read a mail, with the form open. */
export function isLeftForMail(site: string): boolean {
  const kept = publishMemory(() => site).recall()
  return kept !== undefined && !kept.isClosed && isCodeGood(kept)
}
