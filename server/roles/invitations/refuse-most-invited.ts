import { refuseFullMailbox } from '../../accounts/index.js'
import type { MutationContext } from '../../rpc/context.js'

const mostADay = 6

/** A mailbox gets so many invitations a day, whoever sends them and to whatever. */
export const refuseMostInvited = (
  ctx: Pick<MutationContext, 'tx' | 'clock' | 'hashOf'>,
  email: string,
): Promise<void> => refuseFullMailbox(ctx, { act: 'roles.invite', email, mostADay })
