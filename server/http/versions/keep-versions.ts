import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Instant } from '../../base/instant.js'
import type { Logger } from '../../base/logger.js'
import { readKeptVersion, told, versionFoldersOf, versionsIn, type KeptFile, type KeptVersion } from './kept-version.js'

type Folders = { readonly publicDir: string; readonly dataDir: string }

/**
 * Keeps what was built under a numbered address, once: pages name these files with their fingerprints, so a version that is
 * there is never replaced, and a build that makes other files of it is told so.
 */
export function keepVersions({ publicDir, dataDir }: Folders, now: Instant, logger: Logger): void {
  // Where earlier servers kept them: what pages were given last.
  for (const from of [join(dataDir, 'chunks'), publicDir]) {
    for (const name of versionFoldersOf(from)) keepVersion(join(from, name), dataDir, { now, logger })
  }
  for (const name of versionFoldersOf(join(dataDir, 'chunks'))) {
    rmSync(join(dataDir, 'chunks', name), { recursive: true, force: true })
  }
}

type At = { readonly now: Instant; readonly logger: Logger }

function keepVersion(built: string, dataDir: string, { now, logger }: At): void {
  const files = filesOf(built)
  if (files.length === 0) return
  const name = basename(built)
  const version = name.slice(1)
  const folder = join(versionsIn(dataDir), name)
  if (!existsSync(folder)) putAside(built, folder, { version, keptAt: now, changes: changesOf(built), files })
  const kept = readKeptVersion(folder)
  if (!kept || !isDeepStrictEqual(fingerprints(kept.files), fingerprints(files))) {
    logger.warn(
      { version },
      'this build is another than the version kept under its number, which pages go on to be given: raise the version in package.json to publish it',
    )
  } else if (!isDeepStrictEqual(kept.files, filesOf(folder))) {
    for (const file of readdirSync(built)) putBack(join(folder, file), readFileSync(join(built, file)))
    putBack(join(folder, told), textOf({ ...kept, files }))
    logger.warn({ version }, 'files of a kept version were damaged: put back, with the same fingerprints')
  }
}

/** By one rename, so that nobody sees half of it; a process that starts at the same time may be first. */
function putAside(built: string, folder: string, version: KeptVersion): void {
  const half = `${folder}.${process.pid}.half`
  mkdirSync(half, { recursive: true })
  cpSync(built, half, { recursive: true })
  writeFileSync(join(half, told), textOf(version))
  try {
    renameSync(half, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(half, { recursive: true })
  }
}

function putBack(file: string, contents: string | Buffer): void {
  const half = `${file}.${process.pid}.half`
  writeFileSync(half, contents)
  renameSync(half, file)
}

const textOf = (version: KeptVersion): string => `${JSON.stringify(version, null, 2)}\n`

function filesOf(folder: string): KeptFile[] {
  return readdirSync(folder)
    .filter((name) => /^coop\.[a-z-]+\.js$/.test(name))
    .toSorted()
    .map((name) => {
      const file = join(folder, name)
      const bytes = readFileSync(file)
      return {
        element: name.slice('coop.'.length, -'.js'.length),
        path: `/${basename(folder)}/${name}`,
        integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
        bytes: bytes.length,
        brotli: sizeOf(`${file}.br`),
        gzip: sizeOf(`${file}.gz`),
      }
    })
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

const fingerprints = (files: readonly KeptFile[]) => files.map(({ element, integrity }) => [element, integrity])

/** Reads the changes that the build took from `CHANGELOG.md`. */
function changesOf(built: string): string[] {
  const file = join(built, 'changes.json')
  const changes: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  return Array.isArray(changes) ? changes.filter((line) => typeof line === 'string') : []
}
