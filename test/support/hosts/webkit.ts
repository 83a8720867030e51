import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { freePort } from '../postgres.js'
import { until } from '../until.js'
import { openNotingProxy } from './noting-proxy.js'

export type WebKit = AsyncDisposable & {
  /** A window of somebody who knows nothing yet, closed when another is opened: the driver has one at a time. */
  visit(address: string, width: number): Promise<WebKitPage>
}

/** The driver's window is no narrower. */
export const narrowest = 447

/** WebKitGTK, asked by the endpoints of W3C's WebDriver, on a screen that nobody sees. */
export async function openWebKit(): Promise<WebKit> {
  const proxy = await openNotingProxy()
  // Its pointer is in the middle, which must be over the narrowest window: without a window manager that one has the focus.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '800x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer]
  const port = await freePort()
  const { WAYLAND_DISPLAY: _, LC_ALL: __, ...env } = process.env
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11', LANG: 'fr_FR.UTF-8' },
  })
  const ask: Ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const { value } = (await answer.json()) as { value: never }
    if (!answer.ok) throw new Error(`WebKit: ${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }
  await until(() => ask('GET', '/status').then(Boolean, () => false), Boolean)
  const capabilities = { alwaysMatch: { proxy: { proxyType: 'manual', httpProxy: proxy.address } } }
  let session: string | undefined
  const close = async () => {
    if (session !== undefined) await ask('DELETE', session)
    session = undefined
  }
  return {
    async visit(address, width) {
      await close()
      const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', { capabilities })
      session = `/session/${sessionId}`
      await ask('POST', `${session}/window/rect`, { width, height: 900 })
      await ask('POST', `${session}/url`, { url: address })
      return new WebKitPage(ask, session)
    },
    async [Symbol.asyncDispose]() {
      await close()
      await ended(driver)
      await ended(screen)
      await proxy[Symbol.asyncDispose]()
    },
  }
}

type Ask = <T = unknown>(method: string, path: string, body?: object) => Promise<T>

/** What somebody sees and presses, in the shadow roots of elements too. */
export class WebKitPage {
  readonly #ask: Ask
  readonly #session: string

  constructor(ask: Ask, session: string) {
    this.#ask = ask
    this.#session = session
  }

  /** Runs in the page; what it returns is made of plain values. */
  run<T, Given extends readonly unknown[]>(script: (...given: Given) => T, ...given: Given): Promise<Awaited<T>> {
    return this.#ask('POST', `${this.#session}/execute/sync`, {
      script: `return (${script.toString()})(...arguments)`,
      args: given,
    })
  }

  /** Once there is one in sight, with such words on it, or in it. */
  async find(selector: string, words = ''): Promise<string> {
    const look = () => this.run(deepFind, selector, words)
    const found = await until(look, Boolean).catch((error: unknown) => {
      throw new Error(`not in sight: ${selector} ${words}`, { cause: error })
    })
    const [key] = Object.values(found ?? {})
    return `${this.#session}/element/${String(key)}`
  }

  press(selector: string, words = ''): Promise<void> {
    return this.#act('click', {}, { selector, words })
  }

  type(selector: string, text: string): Promise<void> {
    return this.#act('value', { text }, { selector, words: '' })
  }

  /** Again where what was found has been drawn anew meanwhile, or moves. */
  async #act(act: 'click' | 'value', given: object, { selector, words }: { selector: string; words: string }) {
    const isDone = async () => {
      const found = await this.find(selector, words)
      const refused = await this.#ask('POST', `${found}/${act}`, given).then(() => '', String)
      if (refused !== '' && !/stale element|not interactable|intercepted/.test(refused)) throw new Error(refused)
      return refused === '' ? true : refused
    }
    await until(isDone, (said) => said === true)
  }

  /** What the console, the scripts and the page's policy complained about. */
  get wrong(): Promise<readonly string[]> {
    return this.run(() => (window as unknown as { wrong: string[] }).wrong)
  }

  screenshot(): Promise<string> {
    return this.#ask('GET', `${this.#session}/screenshot`)
  }
}

function deepFind(selector: string, words: string): Element | undefined {
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) roots.push(each.shadowRoot)
  }
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement & { value?: string }>(selector)])
    .find(
      (each) =>
        each.checkVisibility({ visibilityProperty: true }) &&
        [each.innerText, each.ariaLabel, each.value].join(' ').replaceAll('\u00a0', ' ').includes(words),
    )
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}
