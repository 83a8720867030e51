import { Refusal } from '../../base/refusal.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { ArchiveInput } from './stock-files.wire.js'
import { stockArchivePath, stockTicket } from './stock-ticket.js'

/** A browser keeps a file that it asks for itself, and no page has to hold it: what it asks with is good for minutes. */
export async function askStockArchive(
  { hmac, clock }: Pick<Context, 'hmac' | 'clock'>,
  { actor, subject }: Allowed<'stock'>,
  { locale }: ArchiveInput,
): Promise<{ path: string; ticket: string }> {
  if (!actor) throw new Refusal('role-missing')
  const opened = { member: subject.member, by: actor.by, language: locale }
  return { path: stockArchivePath, ticket: stockTicket(hmac, opened, clock.now()) }
}
