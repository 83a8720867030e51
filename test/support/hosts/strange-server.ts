import type { Server } from 'node:http'
import { close, listen } from '../partner-pages.js'

/** A server that nobody of the site knows: it has our addresses, and a script that marks the page in which it runs. */
export class StrangeServer {
  /** Paths, in the order in which they were asked. */
  readonly asked: string[] = []
  readonly #server: Server
  readonly url: string

  static async open(): Promise<StrangeServer> {
    const asked: string[] = []
    const { server, url } = await listen((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost')
      asked.push(pathname)
      const { type, body } = pageOf(pathname, `http://${request.headers.host}`)
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body)
    })
    return new StrangeServer(server, url, asked)
  }

  private constructor(server: Server, url: string, asked: string[]) {
    this.#server = server
    this.url = url
    this.asked = asked
  }

  get host(): string {
    return new URL(this.url).host
  }

  [Symbol.asyncDispose](): Promise<void> {
    return close(this.#server)
  }
}

const taking = `document.documentElement.dataset.taken = 'yes'`

function pageOf(path: string, url: string): { type: string; body: string } {
  if (path.endsWith('.js')) return { type: 'text/javascript', body: taking }
  if (path === '/oembed') {
    const html = `<script>${taking}</script><script src="${url}/v1/coop.js"></script><iframe src="${url}/embed"></iframe>`
    return {
      type: 'application/json',
      body: JSON.stringify({ version: '1.0', type: 'rich', title: 'Offres', html, width: 600, height: 400 }),
    }
  }
  const found = `<link rel="alternate" type="application/json+oembed" href="${url}/oembed">`
  return { type: 'text/html', body: `<!doctype html><title>Offres</title>${found}<script>${taking}</script>` }
}
