import { randomBytes } from 'node:crypto'
import { never } from '../../../server/base/instant.js'
import { Refusal } from '../../../server/base/refusal.js'
import type { Database } from '../../../server/database/open-database.js'
import { basemapOf } from '../../../server/http/tiles/basemap.js'
import { authorization, noteStaffAct } from '../../../server/roles/index.js'
import type { RequestContext, Context } from '../../../server/rpc/context.js'
import { PublicCache } from '../../../server/rpc/public-cache.js'
import { TestClock, TestLogger } from '../fakes.js'

export const key = () => randomBytes(16).toString('base64url')

/** What the door is given for one question from Lomme's page. */
export function contextFor(database: Database, request: Partial<RequestContext> = {}): Context {
  return {
    database,
    db: database.reader,
    clock: new TestClock('2027-03-01T08:00:00Z'),
    logger: new TestLogger(),
    cache: new PublicCache(),
    publicUrl: 'http://our.example',
    sender: 'coop@our.example',
    isOwnOrigin: (origin) => origin === 'http://our.example',
    isDeclaredOrigin: async (_db, site, origin) => site === 'lomme' && origin === 'https://lomme.example',
    ...authorization,
    noteStaffAct,
    authenticate: () => Promise.reject(new Refusal('signed-out')),
    refuseEnded: () => Promise.reject(new Refusal('signed-out')),
    spendProof: () => Promise.resolve(),
    holdSpeaker: () => Promise.resolve(),
    tieProof: () => Promise.resolve(),
    hmac: (text) => `seal of ${text}`,
    hashOf: (text) => `hash of ${text}`,
    addresses: { find: () => Promise.resolve(undefined), kept: () => undefined },
    basemap: basemapOf({ tilesUrl: undefined, tilesAttribution: undefined }),
    noteMissed: () => {},
    onCommitted: () => {},
    requestId: 'r',
    address: '203.0.113.9',
    origin: 'https://lomme.example',
    idempotencyKey: key(),
    userAgent: undefined,
    signature: { method: 'POST', authorization: undefined, proof: undefined, path: '/trpc/bell.ring' },
    fresh: false,
    shelf: { staleSeconds: 0, until: never, isPublic: true },
    ...request,
  }
}
