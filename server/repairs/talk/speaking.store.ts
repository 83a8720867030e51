import type { Speaking } from '../../conversations/index.js'
import type { Owned } from '../../rpc/actor.js'
import { owned } from '../../rpc/vouch.js'

/** Call it only for an appointment whose side was proven. */
export const asSpeaking = (speaking: Speaking): Owned<Speaking> => owned(speaking)
