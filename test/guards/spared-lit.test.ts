import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { faults, filesUnder, importsOf, lineOf, parse, walk } from '../support/sources.js'

const widgets = filesUnder('widgets', '.ts')

/** What Lit calls or offers between a change and its drawing, or to what is drawn; `sparedLit` has taken it out. */
const spared =
  /^(noChange|svg|mathml|addInitializer|createRenderRoot|getUpdateComplete|performUpdate|removeController|renderBefore|renderOptions|scheduleUpdate|shouldUpdate|willUpdate)$/

type Place = { readonly path: string; readonly line: number }

const named: (Place & { readonly name: string })[] = []
const options: (Place & { readonly name: string })[] = []
const templates: (Place & { readonly text: string })[] = []
const listeners: (Place & { readonly isObject: boolean })[] = []
for (const path of widgets)
  walk(parse(path), (node) => {
    const place = () => ({ path, line: lineOf(node) })
    if (ts.isIdentifier(node)) named.push({ ...place(), name: node.text })
    if (ts.isPropertyDeclaration(node) && node.name.getText() === 'properties' && node.initializer)
      for (const name of optionsIn(node.initializer)) options.push({ ...place(), name })
    if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'html') return
    templates.push({ ...place(), text: markedText(node.template) })
    if (ts.isTemplateExpression(node.template))
      node.template.templateSpans.forEach((span, at, { [at - 1]: before }) => {
        const text = ts.isTemplateExpression(node.template) ? (before?.literal ?? node.template.head).text : ''
        if (/\s@[\w-]+=["']?$/.test(text))
          listeners.push({ ...place(), isObject: ts.isObjectLiteralExpression(span.expression) })
      })
  })

/** What each property says of itself: `attribute`, `reflect`… */
function optionsIn(properties: ts.Expression): string[] {
  if (!ts.isObjectLiteralExpression(properties)) return [properties.getText()]
  return properties.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer)
      ? property.initializer.properties.map((option) => option.name?.getText() ?? option.getText())
      : [property.getText()],
  )
}

/** A template with `¤` where its values stand. */
function markedText(template: ts.TemplateLiteral): string {
  if (!ts.isTemplateExpression(template)) return template.text
  return template.head.text + template.templateSpans.map(({ literal }) => `¤${literal.text}`).join('')
}

describe('what was taken out of Lit', () => {
  test('is imported by nobody: neither a directive nor another renderer', () => {
    const imports = widgets.flatMap(importsOf).filter(({ to }) => /^(lit|@lit)\b/.test(to))

    expect(
      faults(imports, ({ from, to }) => to !== 'lit' && `${from} imports ${to}: see widgets/spared-lit.mjs`),
    ).toEqual([])
  })

  test('is overridden or called by nobody', () => {
    expect(
      faults(
        named,
        ({ path, line, name }) => spared.test(name) && `${path}:${line}: ${name}: see widgets/spared-lit.mjs`,
      ),
    ).toEqual([])
  })

  test('is asked for by no property', () => {
    expect(
      faults(
        options,
        ({ path, line, name }) =>
          !/^(attribute|reflect|state)$/.test(name) && `${path}:${line}: ${name}: see widgets/spared-lit.mjs`,
      ),
    ).toEqual([])
  })

  test('is asked for by no template', () => {
    const wrong = /<!--|<[^<>]*\s¤(?=[\s/>])|<(style|title|textarea|script)\b[^<>]*>[^<]*¤/

    expect(
      faults(
        templates,
        ({ path, line, text }) => wrong.test(text) && `${path}:${line}: a comment, or a value where none can stand`,
      ),
    ).toEqual([])
    expect(
      faults(listeners, ({ path, line, isObject }) => isObject && `${path}:${line}: listeners are functions`),
    ).toEqual([])
  })
})
