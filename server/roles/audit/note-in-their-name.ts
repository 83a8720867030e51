import type { Authors } from '../../sites/index.js'
import { insertAuditEntry, lastAuthor } from './audit-entry.store.js'

/** Stands without a name where whoever did it is erased meanwhile. */
export const noteInTheirName: Authors['noteInTheirName'] = async (tx, of, { after, name, about, now }) => {
  const author = await lastAuthor(tx, of, { act: after, about })
  if (author) await insertAuditEntry(tx, { ...author, act: name, of, about, at: now })
}
