import type { MutationContext } from '../../rpc/context.js'
import { muteTalk, unmuteTalk, type MailReader } from '../talks/talk-mute.store.js'
import type { TalkSide } from './talk-owner.js'

export const readerOf = ({ subject, side, account }: Pick<TalkSide, 'subject' | 'side' | 'account'>): MailReader => ({
  subject,
  reader: account ?? side,
})

/** They get no more mails of what is written there, or get them again; what is done is still mailed. */
export async function setMuted(
  { tx, clock }: Pick<MutationContext, 'tx' | 'clock'>,
  talk: TalkSide,
  isMuted: boolean,
): Promise<void> {
  if (isMuted) await muteTalk(tx, readerOf(talk), clock.now())
  else await unmuteTalk(tx, readerOf(talk))
}
