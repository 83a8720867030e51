import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { isVersionFolder } from './versions/kept-version.js'

/** A cached loader may ask for the chunks of its own time: at least 90 days are promised. */
const keptMs = 120 * 24 * 60 * 60 * 1000

/** A build empties its own folder. */
export function keepScripts(publicDir: string, keptDir: string, nowMs: number): void {
  const chunks = join('v1', 'c')
  mkdirSync(join(keptDir, chunks), { recursive: true })
  for (const name of filesOf(join(publicDir, chunks))) {
    keep(join(publicDir, chunks, name), { to: join(keptDir, chunks, name), half: halfOf(keptDir, name) }, nowMs)
  }
  for (const name of filesOf(join(keptDir, chunks))) {
    const file = join(keptDir, chunks, name)
    if (isOlder(file, nowMs)) rmSync(file, { force: true })
  }
}

/** The next build empties the original while this process still serves a loader that names its chunks. */
export function ownCopy(publicDir: string, keptDir: string, nowMs: number): string {
  const builds = join(keptDir, 'builds')
  const copy = join(builds, fingerprint(publicDir))
  if (!existsSync(copy)) {
    mkdirSync(builds, { recursive: true })
    const half = halfOf(keptDir, 'build')
    mkdirSync(half, { recursive: true })
    if (existsSync(publicDir)) cpSync(publicDir, half, { recursive: true, filter: isOfNoVersion })
    try {
      renameSync(half, copy)
    } catch (error) {
      // Another process of the same build was first; its copy stays.
      if (!existsSync(copy)) throw error
      rmSync(half, { recursive: true })
    }
  }
  utimesSync(copy, nowMs / 1000, nowMs / 1000)
  for (const name of entriesOf(builds)) {
    const folder = join(builds, name)
    if (isOlder(folder, nowMs)) rmSync(folder, { recursive: true, force: true })
  }
  return copy
}

/** Numbered versions are kept whole (`versions/keep-versions.ts`). */
const isOfNoVersion = (path: string): boolean => !isVersionFolder(basename(path))

function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted() : []
  for (const name of files.filter((file) => statSync(join(folder, file)).isFile())) {
    hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Outside of the served folder: a process starting meanwhile reads all of that folder. */
function halfOf(keptDir: string, name: string): string {
  const folder = `${keptDir}-half`
  mkdirSync(folder, { recursive: true })
  return join(folder, `${process.pid}.${name}`)
}

/** By a rename, so that a process killed half-way leaves no partial file. */
function keep(from: string, { to, half }: { readonly to: string; readonly half: string }, nowMs: number): void {
  copyFileSync(from, half)
  utimesSync(half, nowMs / 1000, nowMs / 1000)
  renameSync(half, to)
}

function filesOf(folder: string): string[] {
  return entriesOf(folder).filter((name) => statOf(join(folder, name))?.isFile())
}

function isOlder(path: string, nowMs: number): boolean {
  const stat = statOf(path)
  return stat !== undefined && stat.mtimeMs < nowMs - keptMs
}

/** Another process that starts at the same time may rename or remove a file. */
function statOf(path: string) {
  return statSync(path, { throwIfNoEntry: false })
}

function entriesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
