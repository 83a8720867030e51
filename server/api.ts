import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { RefusalAnswer } from './rpc/procedures.js'
import type { appRouter } from './router.js'

/** All that the elements may know of the server: types, nothing that runs. */
export type Api = typeof appRouter
export type ApiInputs = inferRouterInputs<Api>
export type ApiOutputs = inferRouterOutputs<Api>
export type { Reason, ReasonAbout } from './base/refusal.js'
export type { RefusalAnswer }
