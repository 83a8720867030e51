import { createPublicKey, verify } from 'node:crypto'
import type { Services } from '../../server/rpc/context.js'
import { KeyRing } from '../../server/accounts/key-ring.js'
import { readProof } from '../../server/accounts/proof.js'
import { hashOfToken } from '../../server/accounts/token.js'
import { engines } from '../support/engines.js'
import { startPostgres } from '../support/postgres.js'
import { signIn, type Person } from '../support/session.js'
import { openTown, site } from '../support/accounts/signing-in.js'
import { lommeOrigin } from '../support/town.js'

const checks = 3_000
const sessions = 100
const path = '/trpc/accounts.me'

/**
 * What it costs to know who speaks: the whole check with its session looked up, beside a bare check of the signature.
 * One after the other for the time that one takes; 32 at once for how many a process does in a second.
 */
export async function run(print: (line: object) => void): Promise<void> {
  await using postgres = await startPostgres()
  process.env['TEST_DATABASE_URL'] = postgres.url
  for (const engine of engines) {
    await using server = await openTown(engine)
    const people = await Promise.all(Array.from({ length: sessions }, () => signIn(server)))
    const calls = await Promise.all(Array.from({ length: checks }, (_, at) => callOf(people[at % sessions])))
    const { clock, database, authenticate } = server.services

    const bare = calls.map(({ person, proof }) => signedBy(person, proof))
    print({ engine, check: 'baseline: the signature alone', ...(await timed(async (at) => bare[at]?.())) })

    const ring = new KeyRing()
    const now = clock.now()
    const expected = { method: 'POST', path, origins: ['http://our.example'], now }
    const read = (keyOf: Parameters<typeof readProof>[2]) => async (at: number) => {
      const call = calls[at]
      if (call) await readProof(call.proof, { ...expected, tokenHash: hashOfToken(call.person.token) }, keyOf)
    }
    print({ engine, check: 'proof, its key imported each time', ...(await timed(read((_name, made) => made()))) })
    print({ engine, check: 'proof, its key kept', ...(await timed(read((name, made) => ring.keyOf(name, made)))) })

    const know = async (at: number) => {
      const call = calls[at]
      if (call) await authenticate(database.reader, { signature: signatureOf(call), origin: lommeOrigin, site })
    }
    print({ engine, check: 'who speaks, whole', aimMs: 0.3, ...(await timed(know)), ...(await manyAtOnce(know)) })
  }
}

type Call = { readonly person: Person; readonly proof: string }

async function callOf(person: Person | undefined): Promise<Call> {
  if (!person) throw new Error('nobody')
  return { person, proof: await person.key.prove(person.claims(path)) }
}

function signatureOf({ person, proof }: Call): Parameters<Services['authenticate']>[1]['signature'] {
  return { method: 'POST', authorization: `DPoP ${person.token}`, proof, path }
}

/** The least that must be computed: ES256 by OpenSSL, its key read beforehand. */
function signedBy(person: Person, proof: string): () => void {
  const key = createPublicKey({ key: { ...person.key.jwk }, format: 'jwk' })
  const [header = '', claims = '', signature = ''] = proof.split('.')
  const [signed, bytes] = [Buffer.from(`${header}.${claims}`), Buffer.from(signature, 'base64url')]
  return () => {
    if (!verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, bytes)) throw new Error('not signed')
  }
}

async function timed(once: (at: number) => Promise<void>): Promise<object> {
  for (let at = 0; at < 300; at += 1) await once(at)
  const times: number[] = []
  const cpu = process.cpuUsage()
  for (let at = 0; at < checks; at += 1) {
    const from = performance.now()
    await once(at)
    times.push(performance.now() - from)
  }
  const { user, system } = process.cpuUsage(cpu)
  times.sort((a, b) => a - b)
  const part = (share: number) => Number((times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(3))
  const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length
  return {
    meanMs: Number(mean.toFixed(3)),
    p50Ms: part(0.5),
    p95Ms: part(0.95),
    p99Ms: part(0.99),
    cpuMicros: Math.round((user + system) / checks),
  }
}

async function manyAtOnce(once: (at: number) => Promise<void>): Promise<object> {
  let next = 0
  const from = performance.now()
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      for (let at = next++; at < checks; at = next++) await once(at)
    }),
  )
  return { perSecond: Math.round(checks / ((performance.now() - from) / 1000)) }
}
