import { html, type Html } from '../layout/html.js'
import { formatsOf } from '../layout/formats.js'
import { ownLanguage } from '../layout/layout.js'
import type { Section } from '../layout/section.js'
import type { Site } from '../../../sites/index.js'
import { attributesOf, embedPath, sectionPath } from './framed-element.js'

/** The answer of `/oembed` (https://oembed.com), by the names that it has there. */
type Rich = Readonly<Record<'version' | 'type' | 'title' | 'provider_name' | 'provider_url' | 'html', string>> & {
  readonly width: number
  readonly height: number
  readonly cache_age: number
}

type Wanted = { readonly width: number; readonly height: number }

/** Widths and heights that say something: what is not a number of pixels is not said. */
export function wantedSize(query: URLSearchParams): Wanted {
  const of = (name: string, usual: number) => {
    const given = Number(query.get(name))
    return Number.isInteger(given) && given >= 100 ? Math.min(given, usual) : usual
  }
  return { width: of('maxwidth', 1_040), height: of('maxheight', 800) }
}

/** The site and section that an address of ours is about. */
export function readPage(address: string, publicUrl: string, sections: readonly Section[]) {
  if (!URL.canParse(address)) return undefined
  const { origin, pathname, searchParams } = new URL(address)
  const [, slug, path] = /^\/s\/([^/]+)(\/[^/]+)$/.exec(pathname) ?? []
  const section = sections.find((each) => each.path === path)
  if (origin !== new URL(publicUrl).origin || slug === undefined || !section) return undefined
  const query = new URLSearchParams(searchParams)
  const language = query.get('lang')
  if (language !== null) query.set('locale', language)
  return { slug, section, query }
}

/**
 * The quotation comes first, without attributes: WordPress keeps that order and nothing else, and shows it until the frame
 * has told its height.
 */
export function richOf(publicUrl: string, site: Site, { section, query, width, height }: Asked): Rich {
  const attributes = attributesOf(section, query)
  const language = site.languages.find((each) => each === attributes['locale']) ?? ownLanguage(site)
  const title = `${section.words(formatsOf(language)).label} – ${site.name}`
  const page = publicUrl + sectionPath(site, section, attributes)
  const frame = publicUrl + embedPath(site, section, attributes)
  const { markup } = html`<blockquote><a href="${page}">${title}</a></blockquote>
    <iframe src="${frame}" title="${title}" width="100%" height="${height}"></iframe>`
  const provider = { provider_name: site.name, provider_url: `${publicUrl}/s/${site.slug}` }
  return { version: '1.0', type: 'rich', title, ...provider, html: markup, width, height, cache_age: 86_400 }
}

type Asked = Wanted & { readonly section: Section; readonly query: URLSearchParams }

export function xmlOf(rich: Rich): Html {
  const said = Object.entries(rich).map(([name, value]) => html`<${name}>${value}</${name}>`)
  return html`<?xml version="1.0" encoding="utf-8" standalone="yes"?><oembed>${said}</oembed>`
}
