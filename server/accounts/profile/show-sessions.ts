import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { refuseElsewhere } from '../own-pages.js'
import { sessionsOf } from '../session.store.js'
import type { ShownSessions } from './profile.wire.js'

export async function showSessions(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { actor, sessionId }: Caller,
): Promise<ShownSessions> {
  refuseElsewhere(actor)
  const sessions = await sessionsOf(db, actor.for.account, clock.now())
  return {
    sessions: sessions.map(({ id, site, origin, browser, device, lastUsedAt, parentId, expiresAt }) => ({
      sessionId: id,
      host: new URL(origin).host,
      lastUsedAt,
      isThis: id === sessionId,
      ...(site && { site }),
      ...(parentId !== undefined && { until: expiresAt }),
      ...(browser && { browser }),
      ...(device && { device }),
    })),
  }
}
