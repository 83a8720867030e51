import type { NoteStaffAct } from '../../rpc/context.js'
import { insertAuditEntry } from './audit-entry.store.js'

/** One entry for each thing that the act was about. The operator's commands stand in the log of the machine. */
export const noteStaffAct: NoteStaffAct = async (tx, { actor, subject: of }, { name: act, about, now: at }) => {
  if (actor?.as === undefined) return
  const entry = { accountId: actor.by, role: actor.as, act, of, at }
  if (about.length === 0) await insertAuditEntry(tx, entry)
  for (const thing of about) await insertAuditEntry(tx, { ...entry, about: thing })
}
