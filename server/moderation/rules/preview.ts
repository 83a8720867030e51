import type { Context } from '../../rpc/context.js'
import type { Preview, PreviewInput } from './rules-desk.wire.js'

/** The page of the rules, which is of a later layer, as these would be shown there. */
export type PreviewRules = (asking: Pick<Context, 'db' | 'clock'>, asked: PreviewInput) => Promise<Preview>
