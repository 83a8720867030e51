import type { ServerResponse } from 'node:http'
import { close, listen } from '../partner-pages.js'

/** What Géoplateforme answers for one address, with the parts that nobody reads. */
export const feature = (label: string, properties: object = {}, coordinates: unknown = [3.1132, 50.6271]) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties: { label, score: 0.97, type: 'housenumber', citycode: '59350', postcode: '59000', ...properties },
})

export const answering = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })

export type GeocoderStandIn = AsyncDisposable & {
  readonly url: string
  /** What was asked, in order: the path and its parameters. */
  readonly asked: URL[]
  /** The headers that came with each. */
  readonly headers: NodeJS.Dict<string | string[]>[]
  /** How it answers from now on. */
  answer: (response: ServerResponse, asked: URL) => void
}

/** In the place of the one service that tests cannot reach, to do what it cannot be made to do. */
export async function openGeocoder(): Promise<GeocoderStandIn> {
  const asked: URL[] = []
  const headers: NodeJS.Dict<string | string[]>[] = []
  const { server, url } = await listen((request, response) => {
    const address = new URL(request.url ?? '/', 'http://geocoder.example')
    asked.push(address)
    headers.push(request.headers)
    standIn.answer(response, address)
  })
  const standIn: GeocoderStandIn = {
    url: `${url}/geocodage`,
    asked,
    headers,
    answer: (response) => void response.end(answering(feature('3 Passage des Bobineuses 59260 Lille'))),
    [Symbol.asyncDispose]: () => close(server),
  }
  return standIn
}
