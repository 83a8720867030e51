import type { Site } from '../../sites/index.js'
import { html, type Html } from './html.js'

/** What one file may list (https://www.sitemaps.org/protocol.html). */
export const mostInASitemap = 50_000

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

type Address = { readonly path: string; readonly changed?: string }

/** Paths of the sitemaps of a site that lists so many addresses; the first has no number. */
export function sitemapPaths({ slug }: Pick<Site, 'slug'>, count: number): string[] {
  const parts = Math.max(1, Math.ceil(count / mostInASitemap))
  return Array.from({ length: parts }, (_, at) => `/s/${slug}/sitemap${at === 0 ? '' : `-${at + 1}`}.xml`)
}

export function sitemapIndex(publicUrl: string, paths: readonly string[]): Html {
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <sitemapindex xmlns="${schema}">
      ${paths.map((path) => html`<sitemap><loc>${publicUrl}${path}</loc></sitemap> `)}</sitemapindex
    > `
}

export function sitemap(publicUrl: string, addresses: readonly Address[]): Html {
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="${schema}">
      ${addresses.map(
        ({ path, changed }) =>
          html`<url
            ><loc>${publicUrl}${path}</loc>${changed !== undefined && html`<lastmod>${changed}</lastmod>`}</url
          > `,
      )}</urlset
    > `
}

/** A person's first name is in the answers under `/trpc`, which are for the element and not for search engines. */
export function robots(publicUrl: string): string {
  return `User-agent: *\nDisallow: /trpc/\n\nSitemap: ${publicUrl}/sitemap.xml\n`
}
