/**
 * The one thing that we change in Lit: a page that lists its Trusted Types policies would get an error of ours as Lit loads.
 * Without the policy Lit works wherever templates are not checked; `define` finds out where they are.
 */
const policy = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/

export function catchLitPolicy() {
  return {
    name: 'catch-lit-policy',
    transform(code, id) {
      if (!id.endsWith('/node_modules/lit-html/lit-html.js')) return null
      if (!policy.test(code)) throw new Error('lit-html makes its policy in another way now: see catchLitPolicy')
      return { code: code.replace(policy, (made) => `(()=>{try{return ${made}}catch{}})()`), map: null }
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
