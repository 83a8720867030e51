import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium as playwright, type Browser } from 'playwright-core'
import { aptInstall } from './apt-get.js'

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // A page without encryption: by its own names this machine counts as safe.
  '--host-resolver-rules=MAP mairie.example 127.0.0.1',
]

/** The path of a Chromium, installed first where the machine has none and lets us. */
export function chromium(): string {
  const found = installedChromium() ?? debianChromium() ?? playwrightChromium()
  if (found) return found
  throw new Error(
    'The tests need a Chromium and could not install one. Install the package `chromium` ' +
      '(Debian: apt-get install chromium) or Google Chrome, or set CHROME_PATH to the program.',
  )
}

/**
 * Letters as wide as phones' and most computers' are, installed first where the machine has none and lets us: what is drawn in
 * DejaVu, as otherwise, is a fifth wider, and does not stand in as many lines.
 */
export function usualLetters(): void {
  if (hasUsualLetters() || (aptInstall(['fonts-liberation']) && hasUsualLetters())) return
  throw new Error(
    'The tests measure letters as wide as Arial’s, and this machine has none. Install the package `fonts-liberation` ' +
      '(Debian: apt-get install fonts-liberation).',
  )
}

/** Where nothing answers there is no fontconfig, and the system has its own. */
function hasUsualLetters(): boolean {
  const { status, stdout } = spawnSync('fc-match', ['Arial'], { encoding: 'utf8' })
  return status !== 0 || !/dejavu/i.test(stdout)
}

/** A browser for whole journeys: `await using browser = await openBrowser()`. */
export function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: chromium(), args: chromiumArguments })
}

let shared: Promise<Browser> | undefined

/** One for all files that a process goes through, and it ends with the process. Whoever comes next finds it empty. */
export async function sharedBrowser(): Promise<Browser> {
  const open = await shared
  if (!open?.isConnected()) return (shared = openBrowser())
  await Promise.all(open.contexts().map((context) => context.close()))
  return open
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installedChromium(): string | undefined {
  const given = process.env['CHROME_PATH']
  if (given) {
    if (isProgram(given)) return given
    throw new Error(`CHROME_PATH names ${given}, which is not a program that can be run.`)
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

const debianChromium = (): string | undefined => (aptInstall(['chromium']) ? installedChromium() : undefined)

function playwrightChromium(): string | undefined {
  const path = playwright.executablePath()
  if (isProgram(path)) return path
  console.error('No Chromium here: asking playwright-core to download one, for the tests.')
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
  return isProgram(path) ? path : undefined
}
