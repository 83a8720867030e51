import type { ServerResponse } from 'node:http'
import { close, listen } from '../partner-pages.js'

/** A picture of one pixel, told apart by what follows it. */
export const png = (name: string) =>
  Buffer.concat([
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    ),
    Buffer.from(name),
  ])

export type TilesStandIn = AsyncDisposable & {
  /** As `TILES_URL`. */
  readonly template: string
  /** The paths that were asked for, in order. */
  readonly asked: string[]
  /** The headers that came with each. */
  readonly headers: NodeJS.Dict<string | string[]>[]
  /** How it answers from now on. */
  answer: (response: ServerResponse, path: string) => void
}

/** In the place of the neighbour whose map we show, to do what it cannot be made to do. */
export async function openTiles(): Promise<TilesStandIn> {
  const asked: string[] = []
  const headers: NodeJS.Dict<string | string[]>[] = []
  const { server, url } = await listen((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    headers.push(request.headers)
    standIn.answer(response, path)
  })
  const standIn: TilesStandIn = {
    template: `${url}/wmts?key=secret&z={z}&row={y}&col={x}`,
    asked,
    headers,
    answer: (response, path) => void response.writeHead(200, { 'content-type': 'image/png' }).end(png(path)),
    [Symbol.asyncDispose]: () => close(server),
  }
  return standIn
}
