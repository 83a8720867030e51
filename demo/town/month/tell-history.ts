import type { Clock } from '../../../server/base/clock.js'
import type { Instant } from '../../../server/base/instant.js'
import { silentLogger } from '../../../server/base/logger.js'
import type { Database } from '../../../server/database/open-database.js'
import { eventTypes, type CoopEvent } from '../../../server/events/event.js'
import { follow } from '../../../server/events/follow.js'
import { appointmentSides, type AppointmentSide } from '../../../server/repairs/appointment.js'
import type { History } from './history.js'

/** Writes to one side of an appointment as of the moment at which something happened to it. */
export type Tell = (event: CoopEvent, side: AppointmentSide, at: Instant) => Promise<void>

type Telling = { readonly database: Database; readonly clock: Clock; readonly tell: Tell }

/**
 * In the place of those who write to people, once, up to the end of the history: what was told long ago is not told when
 * the house first opens.
 */
export async function tellHistory({ database, clock, tell }: Telling, history: History): Promise<void> {
  if (history.isEmpty) return
  for (const side of appointmentSides) {
    await new Promise<void>((resolve, reject) => {
      const told = async (event: CoopEvent) => {
        const at = history.momentOf(event)
        if (at !== undefined) await tell(event, side, at)
        if (history.isLast(event)) void follower[Symbol.asyncDispose]().then(resolve, reject)
      }
      const following = { name: `${side}-mail`, types: eventTypes, handle: told }
      const follower = follow(following, { database, clock, logger: silentLogger })
    })
  }
}
