import type { Message, TalkBetween } from '../../conversations/index.js'
import type { Party } from '../appointment.js'

/** Who is noted with an act or words. Staff write for their member; by the workshop's own link, nobody is known. */
export function writerOf(
  between: TalkBetween,
  { by, account }: { readonly by: Party['by']; readonly account?: Party['account'] | undefined },
): Pick<Message, 'author' | 'member'> {
  const { account: resident, member } = between[by] ?? {}
  const author = resident ?? (member && account)
  return { ...(author && { author }), ...(member && { member }) }
}
