import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { inEach, languages } from '../../../base/language.js'
import { localized } from '../../../base/shapes.js'
import type { Language } from '../layout/formats.js'

const guideText = v.object({
  title: v.string(),
  html: v.string(),
  headings: v.array(v.object({ id: v.string(), title: v.string() })),
  sections: v.array(v.object({ id: v.string(), title: v.string(), text: v.string() })),
})

const guideShape = v.object({
  parts: v.array(
    v.object({
      title: localized,
      pages: v.array(v.union([v.object({ slug: v.string() }), v.object({ href: v.string(), title: localized })])),
    }),
  ),
  pages: v.array(v.object({ slug: v.string(), texts: v.object(inEach(() => v.optional(guideText))) })),
  events: v.optional(v.record(v.string(), v.array(v.string())), {}),
})

type GuideText = v.InferOutput<typeof guideText>
export type Guide = v.InferOutput<typeof guideShape>
export type GuidePage = Guide['pages'][number]

/** As the build made it (`server/build/make-guide.mjs`), our own address in its examples; empty where nothing was built. */
export function readGuide(folder: string, publicUrl: string): Guide {
  const file = join(folder, 'guide.json')
  if (!existsSync(file)) return { parts: [], pages: [], events: {} }
  return v.parse(guideShape, JSON.parse(readFileSync(file, 'utf8').replaceAll('%PUBLIC_URL%', publicUrl)))
}

/** The text of a page in the language that is asked for, or else in the one that it has. */
export function textIn({ texts }: GuidePage, wanted: Language): { language: Language; text: GuideText } | undefined {
  for (const language of [wanted, ...languages]) {
    const text = texts[language]
    if (text) return { language, text }
  }
  return undefined
}

export type Entry = { readonly href: string; readonly title: string; readonly language: Language }

type Contents = readonly { readonly title: string; readonly entries: readonly Entry[] }[]

export function contentsOf({ parts, pages }: Guide, language: Language): Contents {
  return parts.map((part) => ({
    title: part.title[language],
    entries: part.pages.flatMap((each) => {
      if ('href' in each) return [{ href: each.href, title: each.title[language], language }]
      const page = pages.find(({ slug }) => slug === each.slug)
      const found = page && textIn(page, language)
      return found ? [{ href: `/guide/${each.slug}`, title: found.text.title, language: found.language }] : []
    }),
  }))
}
