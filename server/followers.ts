import { follow, type Follower } from './events/follow.js'
import { Semaphore } from './rpc/semaphore.js'
import { slices, type FollowerMeans } from './slices.js'
import { together } from './together.js'

/** Followers that read at once: of ten connections most are people's. */
const readersAtOnce = 2

/** Those that send mails. */
export const mailFollowers: readonly string[] = Object.keys(together.wants).filter((name) => name.endsWith('-mail'))

export function startFollowers(given: Omit<FollowerMeans, keyof typeof together>): Follower[] {
  const reading = new Semaphore(readersAtOnce)
  const following = { ...given, ...together }
  return slices
    .flatMap(({ followers = {} }) => Object.entries(followers))
    .map(([name, { types, atOnce, handle }]) =>
      follow(
        { name, types, handle: (event, id) => handle(following, event, id) },
        { ...given, inTurn: (read) => reading.run(read), ...(atOnce !== undefined && { atOnce }) },
      ),
    )
}
