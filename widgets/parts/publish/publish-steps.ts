import type { LastScreen, ScreenName } from './publish-frame.js'

/** Each an entry of the history. */
export type Step = 'form' | 'who' | 'code'

export const steps: readonly Step[] = ['form', 'who', 'code']

export const isLast = (screen: ScreenName): screen is LastScreen => ['who', 'code', 'send', 'done'].includes(screen)
