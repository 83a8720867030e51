import { RemoteRead } from '../../shared/remote-read.js'
import { signedAsk } from '../../shared/session.js'
import { Refused, type OutputOf } from '../../shared/wire.js'
import type { SignInFlow } from '../sign-in/sign-in-flow.js'
import type { FormFrame } from './form-frame.js'

type Me = OutputOf<'accounts.me'>
export type OwnAccount = RemoteRead<readonly [token: string, site: string], Me>

/**
 * Reads what the account of the person who has signed in knows already. Without an answer everything is asked: the server keeps
 * what it knows.
 */
export function ownAccount(frame: FormFrame, flow: SignInFlow): OwnAccount {
  return new RemoteRead<readonly [token: string, site: string], Me>(frame.host, {
    args: () => (flow.session ? [flow.session.token, frame.place.site] : []),
    read: ([, site]) => signedAsk('accounts.me', {}, { site }),
    failed(cause) {
      if (cause instanceof Refused && cause.reason === 'signed-out') flow.end()
      else frame.failed(cause)
    },
  })
}
