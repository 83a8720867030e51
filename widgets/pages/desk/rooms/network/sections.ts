import type { OpenRoom } from '../../room.js'
import type { IconName } from '../../parts/icons.js'

type Section = {
  readonly icon: IconName
  /** A room of its own, at `#/network/network/network/<section>`: its script comes when it is opened. */
  readonly load?: () => Promise<{ readonly open: OpenRoom }>
  /** Of what has a room of the desk already: the address of that room. */
  readonly leadsTo?: string
}

const sections = {
  members: { icon: 'stock', load: () => import('./members/members-section.js') },
  sites: { icon: 'site', load: () => import('./sites/sites-section.js') },
  categories: { icon: 'audit', load: () => import('./categories/categories-section.js') },
  vocabulary: { icon: 'speech', load: () => import('./vocabulary/vocabulary-section.js') },
  words: { icon: 'barred', load: () => import('./words/words-section.js') },
  rules: { icon: 'book', load: () => import('./rules/rules-section.js') },
  counts: { icon: 'bars', load: () => import('./counts/counts-section.js') },
  people: { icon: 'people', leadsTo: '#/people/network/network' },
} as const satisfies Readonly<Record<string, Section>>

export type SectionName = keyof typeof sections

export const isSection = (name: string): name is SectionName => Object.hasOwn(sections, name)

export const sectionNames: readonly SectionName[] = Object.keys(sections).filter(isSection)

export const sectionOf = (name: SectionName): Section => sections[name]
