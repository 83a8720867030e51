import type { LastStepName, StepName } from './publish-frame.js'

/** Each an entry of the history. */
export type HistoryStep = 'form' | 'who' | 'code'

export const historySteps: readonly HistoryStep[] = ['form', 'who', 'code']

export const isLast = (step: StepName): step is LastStepName => ['who', 'code', 'send', 'done'].includes(step)
