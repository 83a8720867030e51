import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/**
 * WebKit's driver tells nothing of the console. Through this proxy each page first loads a script of its own origin, which its policy
 * allows, and which notes what scripts, the console and the policy complained about in `window.wrong`.
 */
export async function openNotingProxy(): Promise<AsyncDisposable & { readonly address: string }> {
  const proxy = createServer((asked, answer) => {
    if (asked.url?.endsWith(path)) answer.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    else pass(asked, answer)
  })
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
  return {
    address: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      proxy.closeAllConnections()
      await new Promise((closed) => proxy.close(closed))
    },
  }
}

const path = '/noted-by-this-test.js'

const script = `
  window.wrong = []
  addEventListener('error', ({ message, target }) => wrong.push(message ?? 'not loaded: ' + (target.src || target.href)), true)
  addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    wrong.push('forbidden ' + violatedDirective + ' ' + blockedURI))
  const { error } = console
  console.error = (...said) => { wrong.push(said.join(' ')); error.apply(console, said) }
`

function pass(asked: IncomingMessage, answer: ServerResponse): void {
  // Nothing kept from a visit before, so that each page is whole.
  const { 'accept-encoding': _, 'if-none-match': __, ...headers } = asked.headers
  const onward = request(asked.url ?? '', { method: asked.method, headers }, (came) => {
    const isPage = came.statusCode === 200 && /^text\/html/.test(came.headers['content-type'] ?? '')
    if (!isPage) {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      came.pipe(answer)
      return
    }
    void buffer(came).then((html) => {
      const page = html
        .toString()
        .replace(/<head>|(?<=<!doctype html><html[^>]*>)/i, `$&<script src="${path}"></script>`)
      const { 'content-length': _length, 'transfer-encoding': _coding, ...others } = came.headers
      answer.writeHead(200, others).end(page)
    })
  })
  onward.on('error', () => answer.destroy())
  answer.on('close', () => onward.destroy())
  asked.pipe(onward)
}
