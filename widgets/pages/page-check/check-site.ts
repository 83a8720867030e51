import { at, server, textsIn, type Answer } from './ask-server.js'
import { good, know, mend, type Finding } from './finding.js'
import { elementOptions } from '../../words/elements/element-options.js'
import { nearest, type Placed } from './placed.js'
import { faultOf, type Seen } from './seen.js'

/** Each fault once, however many elements share it. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((each) => [each.what, each])).values(),
]

const nameIn = (answer: Answer): string | undefined => {
  const name = answer.kind === 'given' ? at(at(answer.body, 'site'), 'name') : undefined
  return typeof name === 'string' ? name : undefined
}

const isRefusedFor = (answer: Answer | undefined, reason: string): boolean =>
  answer?.kind === 'refused' && answer.reason === reason

export function checkSite(seen: Seen): Finding[] {
  const { placed, answers, words } = seen
  const named = placed.filter(({ name }) => name !== undefined)
  const wrong = named.flatMap((each) => {
    if (each.site === '') return [mend('site', faultOf(seen, 'no-site', each), { at: each.element })]
    const { opening } = answers.sites.get(each.site) ?? {}
    // A name that no site could have is refused before it is looked for.
    return isRefusedFor(opening, 'site-unknown') || isRefusedFor(opening, 'invalid-input')
      ? [mend('site', faultOf(seen, 'site-unknown', each), { at: each.element })]
      : []
  })
  if (wrong.length > 0) return once(wrong)
  const names = [...answers.sites.values()].flatMap(({ opening }) => nameIn(opening) ?? [])
  if (names.length > 0) return [good('site', words.site.known(names.join(', ')))]
  return [know('site', { what: named.length > 0 ? words.origin.unknown.what : words.site.none })]
}

export function checkOpen(seen: Seen): Finding[] {
  const { placed, answers, words } = seen
  const wrong = placed.flatMap((each) =>
    isRefusedFor(answers.first.get(each), 'element-off')
      ? [mend('open', faultOf(seen, 'element-off', each), { at: each.element, way: 'bureau' })]
      : [],
  )
  if (wrong.length > 0) return once(wrong)
  const isAsked = [...answers.first.values()].some(({ kind }) => kind === 'given')
  return isAsked ? [good('open', words.open.all)] : []
}

/** By the reason of a refusal, the attribute that it is about. */
const attributesOf: { readonly [reason: string]: string } = {
  'category-unknown': 'category',
  'place-unknown': 'place',
  'territory-unknown': 'territory',
}

export function checkAttributes(seen: Seen): Finding[] {
  const { placed, answers, words, faults } = seen
  const wrong = placed.flatMap((each) => {
    const { tag, site, element } = each
    const names = new Set([...refusedAttributes(answers.first.get(each)), ...unknownValues(each)])
    names.delete('site')
    return [...names].map((name) => {
      const attribute = `${name}="${element.getAttribute(name) ?? ''}"`
      const advice = words.of(tag, faults['wrong-attribute']({ tag, site, origin, attribute }))
      return mend('attributes', advice, { at: element, way: 'integrer' })
    })
  })
  wrong.push(...placed.flatMap((each) => unknownNames(seen, each)))
  if (wrong.length > 0) return once(wrong)
  return placed.some(({ name }) => name !== undefined) ? [good('attributes', words.attributes.right)] : []
}

function refusedAttributes(answer: Answer | undefined): string[] {
  if (answer?.kind !== 'refused') return []
  const name = attributesOf[answer.reason]
  return name === undefined ? (answer.reason === 'invalid-input' ? [...answer.fields] : []) : [name]
}

/** Judges attributes with few values. */
function unknownValues({ name, element }: Placed): string[] {
  if (name === undefined) return []
  const options: Options = elementOptions[name]
  return Object.keys(options).filter((option) => !isValueOf(options, option, element.getAttribute(option) ?? ''))
}

type Options = { readonly [option: string]: readonly string[] }

function isValueOf(options: Options, option: string, value: string): boolean {
  if (option === 'heading-level') return /^[1-6]?$/.test(value)
  const values = options[option] ?? []
  return value === '' || values.length === 0 || values.includes(value)
}

/** Names of attributes that authors write in French. */
const inFrench: { readonly [written: string]: string } = {
  genre: 'kind',
  lieu: 'place',
  vue: 'view',
  langue: 'locale',
  niveau: 'heading-level',
  velo: 'bike-type',
}

/** Attributes that the element does not read. */
function unknownNames({ words }: Seen, { name, element, tag }: Placed): Finding[] {
  if (name === undefined) return []
  const options: Options = elementOptions[name]
  const free = Object.keys(options).filter((option) => !element.hasAttribute(option))
  return [...element.attributes].flatMap(({ name: written, value }) => {
    if (Object.hasOwn(options, written) || isOfHtml(written)) return []
    const plain = written.normalize('NFD').replaceAll(/\p{M}/gu, '')
    const meant =
      free.find((option) => option === inFrench[plain]) ?? nearest(plain, free, ({ length }) => Math.max(1, length / 4))
    if (meant !== undefined) {
      const line = `${meant}="${isValueOf(options, meant, value) ? value : '…'}"`
      return [mend('attributes', words.of(tag, words.attributes.misspelt(written, line)), { at: element })]
    }
    // Frameworks have names with a hyphen of their own.
    if (written.includes('-')) return []
    return [know('attributes', words.of(tag, words.attributes.unknown(written)), { at: element, way: 'integrer' })]
  })
}

/** Attributes that may stand on any element: of HTML itself, or of the syntax of a framework. */
function isOfHtml(attribute: string): boolean {
  if (!/^\p{Ll}[\p{Ll}\d_-]*$/u.test(attribute) || /^(aria-|data-|on|item)/.test(attribute)) return true
  return namedOtherwise.test(attribute) || attribute in HTMLElement.prototype
}

/** Those that a script calls by another name. */
const namedOtherwise =
  /^(accesskey|class|contenteditable|enterkeyhint|exportparts|inputmode|is|tabindex|writingsuggestions|xmlns)$/

/** Declared and proven: whether one may act from this page. */
export function checkOrigin(seen: Seen): Finding[] {
  const { placed, answers, words } = seen
  const first = new Map(placed.filter(({ name }) => name !== undefined).map((each) => [each.site, each]))
  if (origin === 'null') return []
  return [...answers.sites].flatMap(([site, { opening, standing }]) => {
    const each = first.get(site)
    if (!each || opening.kind === 'refused') return []
    const said = standing.kind === 'given' ? at(standing.body, 'standing') : undefined
    const isOpen = opening.kind === 'given' && textsIn(at(at(opening.body, 'site'), 'origins')).includes(origin)
    if (said === 'proven' || isOpen || origin === server) return [good('origin', words.origin.proven(origin))]
    if (said === undefined) return [know('origin', words.origin.unknown)]
    if (!isSecureContext) return []
    return [
      mend('origin', faultOf(seen, said === 'asked' ? 'origin-asked' : 'origin-undeclared', each), { way: 'bureau' }),
    ]
  })
}
