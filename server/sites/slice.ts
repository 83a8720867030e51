import { purging } from '../rpc/purging.js'
import type { Slice } from '../slices.js'
import { purgeAskedOrigins } from './origins/asked-origin.store.js'
import { privacy } from './privacy.js'
import { siteChangeCommand, siteListCommand, siteTalkCommand } from './site.commands.js'

export const sites: Slice = {
  privacy,
  housekeeping: { 'asked-origins': purging(purgeAskedOrigins) },
  commands: () => ({ 'site:change': siteChangeCommand, 'site:list': siteListCommand, 'site:talk': siteTalkCommand }),
}
