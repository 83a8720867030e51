import { close, listen } from '../partner-pages.js'

export type Hosts = AsyncDisposable & {
  readonly url: string
  /** Where a page of a test's own, with this as its text, stands from now on. */
  page(html: string, headers?: Record<string, string>): string
}

/**
 * The demo's host pages as partners have them: on their own origin and of another site than ours (`localhost` beside
 * 127.0.0.1), so their addresses and their policies name our origin where `npm start` has one for both.
 */
export async function openHosts(ours: string): Promise<Hosts> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>()
  const { server, url } = await listen((request, response) => {
    const path = request.url ?? ''
    const own = pages.get(path)
    if (own) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...own.headers }).end(own.html)
      return
    }
    if (!path.startsWith('/demo/hosts/')) {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
      return
    }
    void copyOf(ours, path).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (cause: unknown) => response.writeHead(502).end(String(cause)),
    )
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

async function copyOf(ours: string, path: string) {
  const answer = await fetch(ours + path)
  const type = answer.headers.get('content-type') ?? ''
  const headers: Record<string, string> = { 'content-type': type }
  const policy = answer.headers.get('content-security-policy')
  if (policy !== null) headers['content-security-policy'] = ofPartner(policy, ours)
  if (!type.startsWith('text/html'))
    return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) }
  const html = await answer.text()
  return { status: answer.status, headers, body: html.replace(/(src|href)="\/(v1|s)\//g, `$1="${ours}/$2/`) }
}

/** Our one origin for scripts, questions and pictures; the page's own for its style sheet and its pictures. */
function ofPartner(policy: string, ours: string): string {
  return policy
    .replace(/(script-src|connect-src) 'self'/g, `$1 ${ours}`)
    .replace("img-src 'self'", `img-src 'self' ${ours}`)
}
