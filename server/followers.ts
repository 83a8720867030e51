import { follow, type FollowOptions, type Follower } from './events/follow.js'
import { followListing } from './offers/follow-listing.js'
import { followSpelling } from './offers/search/follow-spelling.js'

/** All that follows events. Each takes what has happened at its own pace, and nobody who acts waits for it. */
export function startFollowers(options: FollowOptions): Follower[] {
  const { database } = options
  return [
    follow('listing', (event) => followListing(options, event), options),
    follow('spelling', (event) => followSpelling(database, event), options),
  ]
}
