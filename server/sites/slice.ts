import type { Slice } from '../slice.js'
import { privacy } from './privacy.js'
import { purging } from '../rpc/purging.js'
import { purgeAskedOrigins } from './origins/asked-origin.store.js'

export const sites: Slice = {
  privacy,
  housekeeping: { 'asked-origins': purging(purgeAskedOrigins) },
}
