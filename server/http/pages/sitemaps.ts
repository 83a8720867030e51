import type { Site } from '../../sites/index.js'
import { html, type Html } from './layout/html.js'
import type { Address, Part, Section } from './layout/section.js'
import { sectionsOf } from './sections.js'

/** The protocol's limit (https://www.sitemaps.org/protocol.html). */
const mostInASitemap = 50_000

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

type Listed = Pick<Site, 'slug' | 'elements'>

/** Offers follow the site's own pages in the same sitemaps; other sections have their own. */
export const isAmongPages = ({ element }: Section): boolean => element === 'offer-board'

function pagesOf(site: Listed): Address[] {
  return ['', ...sectionsOf(site).map(({ path }) => path)].map((path) => ({ path: `/s/${site.slug}${path}` }))
}

/** `part` counts from 1. */
export function partOfSitemap(site: Listed, part: number): { readonly own: readonly Address[]; readonly offers: Part } {
  const own = pagesOf(site)
  if (part === 1) return { own, offers: { skip: 0, take: mostInASitemap - own.length } }
  return { own: [], offers: { skip: (part - 1) * mostInASitemap - own.length, take: mostInASitemap } }
}

export const partOfSection = (part: number): Part => ({ skip: (part - 1) * mostInASitemap, take: mostInASitemap })

export function sitemapPaths(site: Listed, offers: number): string[] {
  const parts = Math.ceil((pagesOf(site).length + offers) / mostInASitemap)
  return Array.from({ length: parts }, (_, at) => `/s/${site.slug}/sitemap${at === 0 ? '' : `-${at + 1}`}.xml`)
}

export function sectionSitemapPaths({ slug }: Pick<Site, 'slug'>, { path }: Section, total: number): string[] {
  const parts = Math.ceil(total / mostInASitemap)
  return Array.from({ length: parts }, (_, at) => `/s/${slug}${path}/sitemap-${at + 1}.xml`)
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

/** Answers under `/trpc` hold people's first names, and are for the element only. */
export function robots(publicUrl: string): string {
  return `User-agent: *\nDisallow: /trpc/\n\nSitemap: ${publicUrl}/sitemap.xml\n`
}
