import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { backupCommand } from '../../../server/backup/backup.command.js'
import { readManifest, type Manifest } from '../../../server/backup/backup-folder.js'
import { restoreCommand } from '../../../server/backup/restore.command.js'
import type { Database } from '../../../server/database/open-database.js'
import { openStorage, storePhoto, type Photo } from '../../../server/media/index.js'
import { publishOffer } from '../../../server/offers/index.js'
import { backedUp } from '../../../server/together.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import type { Command } from '../../../server/rpc/command.js'
import { asPerson } from '../../support/acting.js'
import { TestClock } from '../../support/fakes.js'
import { drillDraft, lommeOrigin, type Town } from '../../support/town.js'

export const clock = new TestClock('2027-03-01T08:00:00Z')

/** A folder that is gone with the block. */
export function folderFor(): Disposable & { readonly path: string; in(name: string): string } {
  const path = mkdtempSync(join(tmpdir(), 'coop-backup-'))
  return {
    path,
    in: (name) => join(path, name),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** An installation: its database and where its photos lie. */
export type Installation = { readonly database: Database; readonly dataDir: string }

export async function run(
  command: Command,
  installation: Installation & { readonly clock?: TestClock },
  args: readonly string[],
): Promise<string[]> {
  const lines: string[] = []
  const given = parseArgs({ args: [...args], options: command.options, allowPositionals: true })
  await command.run(given, { clock, ...installation, print: (line) => lines.push(line) })
  return lines
}

/** `npm run coop -- backup …`: what the folder then says of itself. */
export async function backup(installation: Installation, folder: string, ...args: string[]): Promise<Manifest> {
  await run(backupCommand(backedUp), installation, [folder, ...args])
  return manifestOf(folder)
}

export const restore = (installation: Installation, folder: string, ...args: string[]) =>
  run(restoreCommand(backedUp), installation, [folder, ...args])

export async function manifestOf(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder)
  if (!manifest) throw new Error(`${folder} is no backup`)
  return manifest
}

/** Rows of each table by its name. */
export const rowsOf = ({ tables }: Manifest) => Object.fromEntries(tables.map(({ name, rows }) => [name, rows]))

/** Nadia's next offer, with a photo of that colour. */
export async function offerWithPhoto(
  { database, dataDir }: Installation,
  { nadia }: Town,
  background: string,
): Promise<Photo> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .png()
    .toBuffer()
  const { photo, width, height } = await storePhoto(openStorage({ dataDir }), bytes)
  const draft = { ...drillDraft, title: `Perceuse ${background}`, photos: [{ photo, width, height, alt: background }] }
  await administer(database, (tx) => publishOffer({ tx, clock }, asPerson(nadia), draft))
  return { photo, width, height }
}

/** Somebody whom nobody knows reports the drill. */
export function report(url: string, { drill, site }: Town, address: string): Promise<Response> {
  return fetch(`${url}/trpc/offers.report`, {
    method: 'POST',
    body: JSON.stringify({ offerId: drill, site, reason: 'other', words: 'Bonjour\u2028 à\ntous' }),
    headers: {
      'content-type': 'application/json',
      origin: lommeOrigin,
      'idempotency-key': randomBytes(16).toString('base64url'),
      'x-forwarded-for': address,
    },
  })
}
