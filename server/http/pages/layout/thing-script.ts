import type { JsonLdObject } from 'schema-dts'
import { jsonScript, type Html } from './html.js'

/** For machines that read pages, in the words of https://schema.org, whose types the caller gives it. */
export const thingScript = (thing: JsonLdObject): Html =>
  jsonScript('application/ld+json', { '@context': 'https://schema.org', ...thing })
