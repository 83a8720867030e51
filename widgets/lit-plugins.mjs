import { sparedLit } from './spared-lit.mjs'

/**
 * What Lit does to a page that is not its own, taken out; each must be found, so that another version of Lit cannot bring
 * it back unseen.
 */
const quiet = {
  'lit-html/lit-html.js': [
    // A page that lists its Trusted Types policies would get an error of ours as Lit loads. Without the policy Lit still
    // works wherever templates are not checked; `define` finds out where they are.
    [/\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/, (policy) => `(()=>{try{return ${policy}}catch{}})()`],
    ...['litHtmlPolyfillSupport', 'litHtmlVersions'].map(pageName),
    [/Error\("invalid template strings array"\)/, () => 'Error()'],
    // For templates of drawings and formulas, of which we have none: a drawing stands in a template of its own element.
    [/2===\w+\?"<svg>":3===\w+\?"<math>":""/, () => '""'],
    [/\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, () => ''],
    [/,2===(\w+)\|\|3===\1\)\{const \w+=this\.el\.content\.firstChild;[^}]*\}/, () => ');'],
  ],
  'lit-element/lit-element.js': ['litElementHydrateSupport', 'litElementPolyfillSupport', 'litElementVersions'].map(
    pageName,
  ),
  '@lit/reactive-element/reactive-element.js': [
    ...['reactiveElementPolyfillSupport', 'reactiveElementVersions'].map(pageName),
    // For decorators, of which we have none.
    [/static addInitializer\(\w+\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(\w+\)\}/, () => ''],
    [/,void 0!==\w+\.l&&\(this\.l=\[\.\.\.\w+\.l\]\)/, () => ''],
    [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, () => ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, () => ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\.set\(\w+,\w+\)\}/, () => ''],
  ],
  // Sentences for who writes an element, never for who visits a page.
  '@lit/reactive-element/css-tag.js': [
    [/Error\("CSSResult is not constructable[^"]*"\)/, () => 'Error()'],
    [/Error\("Value passed to 'css' function[^"]*"\+\w+\+"[^"]*"\)/, () => 'Error()'],
  ],
}

/** A name that Lit looks for or leaves on the page's `window`, where another Lit, the page's own, does the same. */
function pageName(name) {
  return name.endsWith('Versions')
    ? [new RegExp(`\\(\\w+\\.${name}\\?\\?=\\[\\]\\)\\.push\\("[^"]*"\\)`), () => '0']
    : [new RegExp(`\\b\\w+\\.${name}\\b`), () => '(void 0)']
}

/** A file of Lit as our elements load it; of any other file nothing. */
export function leanLit(path, code) {
  const file = Object.keys(quiet).find((end) => path.endsWith(`/node_modules/${end}`))
  if (!file) return undefined
  let quieter = code
  for (const [found, instead] of quiet[file]) {
    if (!found.test(quieter)) throw new Error(`${file} does not say ${found} any more: see quietLit`)
    quieter = quieter.replace(found, instead)
  }
  return sparedLit(file, quieter)
}

export function quietLit() {
  return {
    name: 'quiet-lit',
    transform(code, id) {
      const quieter = leanLit(id, code)
      return quieter === undefined ? null : { code: quieter, map: null }
    },
  }
}

/** Templates and styles are written to be read; in a page their indentation is weight. */
export function leanTemplates() {
  return {
    name: 'lean-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(?:html|css|svg)`/.test(code)) return null
      const parts = templatesIn(this.parse(code)).flatMap(({ tag, quasi }) =>
        quasi.quasis.map(({ start, end }) => ({ start, end, lean: tag.name === 'css' ? leanStyle : leanMarkup })),
      )
      let leaner = code
      for (const { start, end, lean } of parts.sort((one, other) => other.start - one.start)) {
        leaner = leaner.slice(0, start) + lean(leaner.slice(start, end)) + leaner.slice(end)
      }
      return { code: leaner, map: null }
    },
  }
}

function templatesIn(node) {
  if (node === null || typeof node !== 'object') return []
  const below = Object.values(node).flatMap(templatesIn)
  const isOurs = node.type === 'TaggedTemplateExpression' && ['html', 'css', 'svg'].includes(node.tag.name)
  return isOurs ? [node, ...below] : below
}

/** A line's end between two words or two inline elements is a space; several are one. */
function leanMarkup(text) {
  return text.replace(/\s*\n\s*/g, ' ')
}

function leanStyle(text) {
  return text
    .replace(/"[^"]*"|'[^']*'|\/\*.*?\*\/|\s*[{};,>]\s*|:\s+|\s+/gs, (found) => {
      if (found.startsWith('/*')) return ''
      return /^["']/.test(found) ? found : found.trim() || ' '
    })
    .replaceAll(';}', '}')
}
