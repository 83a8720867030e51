import type { MutationContext } from '../../server/rpc/context.js'

/** What the server's verbs are given. */
export type Tools = Pick<MutationContext, 'tx' | 'clock'>
