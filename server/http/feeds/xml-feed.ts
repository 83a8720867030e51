import { html, type Html } from '../pages/layout/html.js'

export type FeedEntry = {
  /** A URI that stays whatever the address of our pages. */
  readonly id: string
  readonly title: string
  readonly page: string
  /** Instants, in UTC. */
  readonly publishedAt: string
  readonly category: { readonly id: string; readonly name: string } | undefined
  readonly summary: string
  /** A picture in WebP. */
  readonly picture: string | undefined
}

export type Feed = {
  readonly title: string
  readonly summary: string
  readonly self: string
  readonly page: string
  readonly author: string
  readonly language: string
  readonly updatedAt: string
  readonly entries: readonly FeedEntry[]
}

/** Under a name of its own: what formats pages would take its `link` for theirs. */
const xml = html

/** Characters that XML 1.0 cannot carry, not even escaped (https://www.w3.org/TR/xml/#charsets), are left out. */
const kept = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')

/** RFC 4287. */
export function atomOf({ title, summary, self, page, author, language, updatedAt, entries }: Feed): Html {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${kept(title)}</title>
<subtitle>${kept(summary)}</subtitle>
<updated>${updatedAt}</updated>
<author><name>${kept(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
${entries.map(
  (entry) => xml`<entry>
<id>${entry.id}</id>
<title>${kept(entry.title)}</title>
<published>${entry.publishedAt}</published>
<updated>${entry.publishedAt}</updated>
<link rel="alternate" type="text/html" href="${entry.page}"/>
${entry.category && xml`<category term="${entry.category.id}" label="${kept(entry.category.name)}"/>`}
<summary>${kept(entry.summary)}</summary>
${entry.picture !== undefined && xml`<link rel="enclosure" type="image/webp" href="${entry.picture}"/>`}
</entry>
`,
)}</feed>
`
}

/** https://www.rssboard.org/rss-specification: the length of an enclosure that is not known is 0. */
export function rssOf({ title, summary, self, page, language, updatedAt, entries }: Feed): Html {
  return xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${kept(title)}</title>
<link>${page}</link>
<description>${kept(summary)}</description>
<language>${language}</language>
<lastBuildDate>${new Date(updatedAt).toUTCString()}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${self}"/>
${entries.map(
  (entry) => xml`<item>
<title>${kept(entry.title)}</title>
<link>${entry.page}</link>
<guid isPermaLink="false">${entry.id}</guid>
<pubDate>${new Date(entry.publishedAt).toUTCString()}</pubDate>
${entry.category && xml`<category>${kept(entry.category.name)}</category>`}
<description>${kept(entry.summary)}</description>
${entry.picture !== undefined && xml`<enclosure url="${entry.picture}" length="0" type="image/webp"/>`}
</item>
`,
)}</channel>
</rss>
`
}
