import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

type Page = { html: string; headers: Record<string, string> }

/** A partner's own server, on an origin that is not ours, with whatever pages a test gives it. */
export async function openPartner() {
  const pages = new Map<string, Page>([['/favicon.ico', { html: '', headers: {} }]])
  const { server, url } = await listen((request, response) => {
    const page = pages.get(request.url ?? '')
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.html)
  })
  return {
    url,
    /** Where a page with this in its body stands from now on. */
    page(html: string, headers: Record<string, string> = {}) {
      const path = `/${pages.size}`
      const head = '<meta name="viewport" content="width=device-width"><title>Mairie</title>'
      pages.set(path, { html: `<!doctype html><html lang="fr">${head}<body>${html}`, headers })
      return url + path
    },
    [Symbol.asyncDispose]: () => close(server),
  }
}

export async function listen(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, ready))
  const { port } = server.address() as AddressInfo
  return { server, url: `http://127.0.0.1:${port}` }
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
}
