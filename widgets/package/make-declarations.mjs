import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What a class of events says of itself may be made of these alone: a page that imports the types has no others. */
const ownTypes = new Set(['string', 'number', 'boolean', 'unknown'])

/** The declarations of the package, by file name, from the manifest and the classes of events. */
export function makeDeclarations(elements) {
  const told = elements.map((element) => ({ ...element, short: element.tagName.replace('coop-', '') }))
  return {
    ...Object.fromEntries(told.map((element) => [`${element.short}.d.ts`, declarationOf(element)])),
    'index.d.ts': `/** Says which server the elements of this page ask, before the first of them is shown. */
export declare function connectTo(address: string): void
${told.map(({ short }) => `export type * from './${short}.js'\n`).join('')}`,
    'react.d.ts': reactOf(told),
    'vue.d.ts': vueOf(told),
  }
}

const said = (description, indent = '') => `${indent}/** ${description.replace(/\s+/g, ' ').trim()} */\n`

const key = (name) => (name.includes('-') ? `'${name}'` : name)

function typeOf({ type: { text } }) {
  if (text === 'number') return 'number | string'
  return text === 'string'
    ? text
    : text
        .split('|')
        .map((value) => `'${value}'`)
        .join(' | ')
}

const baseOf = ({ name }) => name.replace(/Element$/, '')

function declarationOf(element) {
  const { name, tagName, description, attributes, members, events = [], short } = element
  const details = detailsOf(short)
  const base = baseOf(element)
  const own = attributes.filter(({ fieldName }) => members.some((member) => member.name === fieldName))
  return `${said(`The events of \`<${tagName}>\`, beside those of every element.`)}export interface ${base}EventMap extends HTMLElementEventMap {
${events.map((event) => `${said(event.description, '  ')}  '${event.name}': CustomEvent<${detailOf(details, event)}>\n`).join('')}}

${said(`What a page writes in the tag \`<${tagName}>\`.`)}export interface ${base}Attributes {
${attributes.map((each) => `${said(each.description, '  ')}  ${key(each.name)}${each.name === 'site' ? '' : '?'}: ${typeOf(each)}${each.name === 'site' ? '' : ' | undefined'}\n`).join('')}}

${said(description)}export interface ${name} extends HTMLElement {
${own.map((each) => `${said(each.description, '  ')}  ${each.fieldName}${each.name === 'site' ? '' : '?'}: ${typeOf(each)}${each.name === 'site' ? '' : ' | undefined'}\n`).join('')}  addEventListener<Name extends keyof ${base}EventMap>(
    name: Name,
    listener: (this: ${name}, event: ${base}EventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

declare global {
  interface HTMLElementTagNameMap {
    '${tagName}': ${name}
  }
}
`
}

function detailOf(details, { name }) {
  const detail = details.get(name)
  if (detail === undefined) throw new Error(`no class of events says what ${name} tells`)
  return detail
}

/** By event, what it tells: the argument of `CustomEvent` in its class, whose constructor names it. */
function detailsOf(element) {
  const path = new URL(`../${element}/${element}.events.ts`, import.meta.url)
  const file = ts.createSourceFile(`${element}.events.ts`, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
  const details = new Map()
  for (const statement of file.statements.filter(ts.isClassDeclaration)) {
    const [detail] = statement.heritageClauses?.[0]?.types[0]?.typeArguments ?? []
    const [, name] = /super\(\s*'([a-z-]+)'/.exec(statement.getText()) ?? []
    if (!detail || name === undefined) throw new Error(`${element}.events.ts: ${statement.name?.text} is no event`)
    const others = [...detail.getText().matchAll(/:\s*([\w'[\].<>]+)/g)].filter(([, type]) => !ownTypes.has(type))
    if (others.length > 0)
      throw new Error(`${element}.events.ts: ${name} tells ${others[0][1]}, which pages have no type for`)
    details.set(name, `{ ${detail.members.map((member) => member.getText().replace(/;$/, '')).join('; ')} }`)
  }
  return details
}

const importsOf = (elements) =>
  elements
    .map(
      (element) =>
        `import type { ${['Attributes', 'Element', 'EventMap'].map((part) => baseOf(element) + part).join(', ')} } from './${element.short}.js'\n`,
    )
    .join('')

function reactOf(elements) {
  const tags = elements.map((element) => {
    const base = baseOf(element)
    return `      '${element.tagName}': Props<${base}Element, ${base}Attributes, ${base}EventMap>\n`
  })
  return `// \`import type {} from 'coop-elements/react'\`: what JSX of React 19 takes of each element.
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
${importsOf(elements)}
type Listeners<Events> = {
  [Name in Exclude<keyof Events & string, keyof HTMLElementEventMap> as \`on\${Name}\`]?:
    | ((event: Events[Name]) => void)
    | undefined
}

type Props<Element, Attributes, Events> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Attributes &
  Listeners<Events>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`
}

function vueOf(elements) {
  const tags = elements.map((element) => {
    const base = baseOf(element)
    return `    '${element.tagName}': Component<${base}Element, ${base}Attributes, ${base}EventMap>\n`
  })
  return `// \`import type {} from 'coop-elements/vue'\`: what templates of Vue 3 take of each element.
import type { HTMLAttributes, PublicProps } from 'vue'
${importsOf(elements)}
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name

type Listeners<Events> = {
  [Name in Exclude<keyof Events & string, keyof HTMLElementEventMap> as \`on\${Capitalize<Camel<Name>>}\`]?:
    | ((event: Events[Name]) => void)
    | undefined
}

type Component<Element, Attributes, Events> = new () => Element & {
  $props: HTMLAttributes &
    PublicProps & { [Name in keyof Attributes as Camel<Name & string>]: Attributes[Name] } & Listeners<Events>
}

declare module 'vue' {
  interface GlobalComponents {
${tags.join('')}  }
}
`
}
