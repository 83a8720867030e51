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
import { join } from 'node:path'

/** A loader kept by some cache on the way may ask for the chunks of its time: at least 90 days are promised. */
const keptMs = 120 * 24 * 60 * 60 * 1000

const pinned = /^v\d+\.\d+\.\d+$/

/**
 * Copies what this build delivers beside what earlier builds did, since a build wipes its own folder. A chunk goes 120
 * days after the last start that had it; a pinned version never goes, pages name it with its fingerprint.
 */
export function keepScripts(publicDir: string, keptDir: string, nowMs: number): void {
  const chunks = join('v1', 'c')
  for (const folder of [chunks, ...foldersOf(publicDir).filter((name) => pinned.test(name))]) {
    mkdirSync(join(keptDir, folder), { recursive: true })
    for (const name of filesOf(join(publicDir, folder))) {
      keep(join(publicDir, folder, name), join(keptDir, folder, name), nowMs)
    }
  }
  for (const name of filesOf(join(keptDir, chunks))) {
    const file = join(keptDir, chunks, name)
    if (statSync(file).mtimeMs < nowMs - keptMs) rmSync(file, { force: true })
  }
}

/**
 * A copy of this build under a name of its own, for as long as a process may serve it: the next build wipes the original
 * while this process still gives the loader that names the chunks of before. Returns its folder.
 */
export function ownCopy(publicDir: string, keptDir: string, nowMs: number): string {
  const builds = join(keptDir, 'builds')
  const copy = join(builds, fingerprint(publicDir))
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}.half`
    mkdirSync(half, { recursive: true })
    if (existsSync(publicDir)) cpSync(publicDir, half, { recursive: true })
    // Two processes of one build may both have made it: whichever comes first stays.
    if (existsSync(copy)) rmSync(half, { recursive: true })
    else renameSync(half, copy)
  }
  utimesSync(copy, nowMs / 1000, nowMs / 1000)
  for (const name of entriesOf(builds)) {
    const folder = join(builds, name)
    if (statSync(folder).mtimeMs < nowMs - keptMs) rmSync(folder, { recursive: true, force: true })
  }
  return copy
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted() : []
  for (const name of files.filter((file) => statSync(join(folder, file)).isFile())) {
    hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** By a rename, so that a process killed half-way leaves no half file. */
function keep(from: string, to: string, nowMs: number): void {
  const half = `${to}.${process.pid}.half`
  copyFileSync(from, half)
  utimesSync(half, nowMs / 1000, nowMs / 1000)
  renameSync(half, to)
}

function foldersOf(folder: string): string[] {
  return entriesOf(folder).filter((name) => statSync(join(folder, name)).isDirectory())
}

function filesOf(folder: string): string[] {
  return entriesOf(folder).filter((name) => statSync(join(folder, name)).isFile())
}

/** A source tree that was never built has no such folder. */
function entriesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
