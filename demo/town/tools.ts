import type { MutationContext } from '../../server/rpc/context.js'

/** The server's verbs need this. */
export type Tools = Pick<MutationContext, 'tx' | 'clock'>
