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

/**
 * The path of a Chromium, installed first where the machine has none and lets us. Without windows where that can be had: for
 * each visitor the one with windows also draws the frame of a window, and one page takes nearly three times as much work.
 */
export function chromium(): string {
  const found =
    givenChromium() ??
    installed(withoutWindows) ??
    debianChromium('chromium-headless-shell', withoutWindows) ??
    installed(withWindows) ??
    debianChromium('chromium', withWindows) ??
    playwrightChromium()
  if (found) return found
  throw new Error(
    'The tests need a Chromium and could not install one. Install the package `chromium-headless-shell` or `chromium` ' +
      '(Debian: apt-get install chromium-headless-shell) or Google Chrome, or set CHROME_PATH to the program.',
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

/** One that keeps pages for its « back » button, which the one without windows does not. */
export function chromiumWithWindows(): string {
  return installed(withWindows) ?? debianChromium('chromium', withWindows) ?? chromium()
}

/** A browser for whole journeys: `await using browser = await openBrowser()`. */
export function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: chromium(), args: chromiumArguments })
}

/** One with a camera, which sees this film over and over; the one without windows has none. */
export function openBrowserWithCamera(film: string): Promise<Browser> {
  const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]
  return playwright.launch({ executablePath: chromiumWithWindows(), args: [...chromiumArguments, ...camera] })
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

const withoutWindows = ['chromium-headless-shell', 'chrome-headless-shell']
const withWindows = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

function givenChromium(): string | undefined {
  const given = process.env['CHROME_PATH']
  if (given === undefined || given === '' || isProgram(given)) return given || undefined
  throw new Error(`CHROME_PATH names ${given}, which is not a program that can be run.`)
}

function installed(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

const debianChromium = (name: string, programs: readonly string[]): string | undefined =>
  aptInstall([name]) ? installed(programs) : undefined

function playwrightChromium(): string | undefined {
  const path = playwright.executablePath()
  if (isProgram(path)) return path
  console.error('No Chromium here: asking playwright-core to download one, for the tests.')
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
  return isProgram(path) ? path : undefined
}
