import type { Id } from '../base/id.js'
import type { Allowed } from '../rpc/actor.js'

/** A moderator of a site, or the network. */
export type Moderator = Allowed<'moderation'> | Allowed<'network'>

/** Undefined: the network. */
export const siteOf = ({ subject }: Moderator): Id<'Site'> | undefined => ('site' in subject ? subject.site : undefined)
