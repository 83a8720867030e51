declare module '*/make-guide.mjs' {
  type Text = {
    title: string
    html: string
    headings: { id: string; title: string }[]
    sections: { id: string; title: string; text: string }[]
  }
  type Page = { slug: string; texts: { fr?: Text; en?: Text } }
  type Entry = { slug: string } | { href: string; title: { fr: string; en: string } }
  export function makeGuide(): { parts: { title: { fr: string; en: string }; pages: Entry[] }[]; pages: Page[] }
  export function writeGuide(folder: string): void
}

declare module '*/make-licences.mjs' {
  type Shipped = { name: string; version: string; licence: string; isInPages: boolean; text: string }
  export function makeLicences(record: string): { packages: Shipped[]; lists: { path: string; html: string }[] }
}
