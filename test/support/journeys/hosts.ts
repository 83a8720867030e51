import { hostPages } from '../../../demo/host-pages.js'
import { close, listen } from '../partner-pages.js'

export type Hosts = AsyncDisposable & {
  readonly url: string
  /** Where a page of a test's own, with this as its text, stands from now on. */
  page(html: string, headers?: Record<string, string>): string
}

/** The demo's host pages, of another site than ours besides: `localhost` beside 127.0.0.1. */
export async function openHosts(ours: string): Promise<Hosts> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>()
  const partners = hostPages(ours)
  const { server, url } = await listen((request, response) => {
    const own = pages.get(request.url ?? '')
    if (own) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...own.headers }).end(own.html)
    else if (request.url === '/favicon.ico') response.writeHead(204).end()
    else partners(request, response)
  })
  return {
    url: url.replace('127.0.0.1', 'localhost'),
    page(html, headers = {}) {
      const path = `/${pages.size}`
      pages.set(path, { html, headers })
      return path
    },
    [Symbol.asyncDispose]: () => close(server),
  }
}
