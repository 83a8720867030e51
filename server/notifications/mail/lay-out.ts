import type { Language } from '../../base/language.js'
import { writtenIn } from '../../../widgets/words/written-in.js'
import type { Mail } from './mail.js'
import { mailStyles } from './mail-styles.js'

export type Link = { readonly text: string; readonly href: string }

/** All plain text, in reading order. */
export type Letter = {
  readonly language: Language
  readonly subject: string
  /** The name of the site that it comes from: above all, so that it is known at once. */
  readonly site?: string | undefined
  readonly title: string
  readonly opening: readonly string[]
  readonly code?: string
  readonly labels?: readonly (readonly [label: string, value: string])[]
  readonly quote?: { readonly from: string; readonly text: string; readonly isTheirs?: boolean }
  /** The main act of the mail is a button; one that is beside the point is a link in words. */
  readonly press?: { readonly label: string; readonly href: string; readonly isAside?: boolean }
  /** What may be done besides, below all else: a link in words. */
  readonly aside?: Link
  /** Telephones and addresses, pressed wherever they stand. */
  readonly links?: readonly Link[]
  /** People's own words, and names of places: marked where the mail speaks another language (WCAG 3.1.2). */
  readonly theirs?: readonly (string | undefined)[]
  readonly after?: readonly string[]
  /** Why the reader gets this mail. */
  readonly footer: string
}

/** Both forms have the same words in the same order. */
export function layOut({ code, ...letter }: Letter): Pick<Mail, 'subject' | 'text' | 'html'> {
  const said = { ...letter, ...(code !== undefined && { code: inThrees(code) }) }
  return { subject: letter.subject, text: asText(said), html: asHtml(said) }
}

/** Six digits are read, told and typed three by three; the fields take them with the space. */
const inThrees = (code: string): string => code.replace(/^(\d{3})(\d{3})$/, '$1\u00a0$2')

function asText({
  site,
  title,
  opening,
  code,
  labels: facts = [],
  quote,
  press,
  aside,
  after = [],
  footer,
}: Letter): string {
  const blocks = [
    site,
    title,
    ...opening,
    code,
    facts.map(([label, value]) => `${label}\n  ${value.replaceAll('\n', '\n  ')}`).join('\n'),
    quote && `${quote.from}\n${quote.text.replace(/\r\n?/g, '\n').replace(/^/gm, '> ')}`,
    press && `${press.label}\n${press.href}`,
    ...after,
    aside && `${aside.text}\n${aside.href}`,
    `-- \n${footer}`,
  ]
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`
}

function asHtml({
  language,
  subject,
  site,
  title,
  opening,
  code,
  labels: facts = [],
  quote,
  press,
  aside,
  links = [],
  theirs = [],
  after = [],
  footer,
}: Letter): string {
  const mark = language === writtenIn ? escapeLines : marking(theirs)
  const linked = (text: string) =>
    links.reduce(
      (html, link) => html.replaceAll(escapeLines(link.text), (words) => `<a href="${escape(link.href)}">${words}</a>`),
      mark(text),
    )
  const paragraph = (words: string) => `<p>${linked(words)}</p>`
  const fact = ([label, value]: readonly [string, string]) => `<dt>${mark(label)}</dt>\n<dd>${linked(value)}</dd>`
  const theirLanguage = quote?.isTheirs && language !== writtenIn ? ` lang="${writtenIn}"` : ''
  const blocks = [
    `<h1>${mark(title)}</h1>`,
    ...opening.map(paragraph),
    code && `<p class="code">${escape(code)}</p>`,
    facts.length > 0 && `<dl>\n${facts.map(fact).join('\n')}\n</dl>`,
    quote && `<p>${escape(quote.from)}</p>\n<blockquote${theirLanguage}>${escapeLines(quote.text)}</blockquote>`,
    press &&
      `<p${press.isAside ? '' : ' class="press"'}><a href="${escape(press.href)}">${escape(press.label)}</a></p>`,
    ...after.map(paragraph),
    aside && `<p><a href="${escape(aside.href)}">${escape(aside.text)}</a></p>`,
  ]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(subject)}</title>
<style>${mailStyles}</style>
</head>
<body>${site ? `\n<header>${mark(site)}</header>` : ''}
<main>
${blocks.filter(Boolean).join('\n')}
</main>
<footer>${mark(footer)}</footer>
</body>
</html>
`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

const escapeLines = (text: string): string => escape(text).replace(/\r\n?|\n/g, '<br>\n')

/** When one text stands within another, the longer one is marked. */
function marking(theirs: readonly (string | undefined)[]): (text: string) => string {
  const texts = theirs.flatMap((text) => (text ? [escapeLines(text)] : []))
  if (texts.length === 0) return escapeLines
  const any = texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|')
  const whole = new RegExp(`(?<![\\p{L}\\d&])(?:${any})(?![\\p{L}\\d])`, 'gu')
  return (text) => escapeLines(text).replace(whole, `<span lang="${writtenIn}">$&</span>`)
}
