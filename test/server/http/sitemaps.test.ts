import { expect, test } from 'vitest'
import { partOfSitemap, sitemapPaths } from '../../../server/http/pages/sitemaps.js'

const site = { slug: 'lomme', elements: ['offer-board'] } as const

test('120,000 offers are listed in three files of at most 50,000 addresses, each once', () => {
  const paths = sitemapPaths(site, 120_000)
  const parts = paths.map((_, at) => partOfSitemap(site, at + 1))

  expect(paths).toEqual(['/s/lomme/sitemap.xml', '/s/lomme/sitemap-2.xml', '/s/lomme/sitemap-3.xml'])
  expect(parts.map(({ own, offers }) => own.length + offers.take)).toEqual([50_000, 50_000, 50_000])
  expect(parts.map(({ offers }) => offers.skip)).toEqual([0, 49_998, 99_998])
})

test('a site without offers has one file, and does not list a page that is switched off', () => {
  expect(sitemapPaths(site, 0)).toEqual(['/s/lomme/sitemap.xml'])
  expect(partOfSitemap({ slug: 'lomme', elements: [] }, 1).own).toEqual([{ path: '/s/lomme' }])
})
