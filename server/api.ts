import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { RefusalAnswer } from './rpc/procedures.js'
import type { appRouter } from './router.js'

/** The only file of the server that elements import: types only. */
export type Api = typeof appRouter
export type ApiInputs = inferRouterInputs<Api>
export type ApiOutputs = inferRouterOutputs<Api>
export type { Reason, ReasonAbout } from './base/refusal.js'
export type { RefusalAnswer }
