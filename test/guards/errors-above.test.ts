import ts from 'typescript'
import { expect, test } from 'vitest'
import { faults, filesUnder, lineOf, parse, walk } from '../support/sources.js'

/** Where a template tells what is wrong with a field after the field itself. */
function toldBelow(template: ts.TaggedTemplateExpression): boolean {
  const text = template.template.getText()
  return text
    .split(/(?=<label|<legend)/)
    .some((field) => /class="wrong"|\bwrong\(/.test(field.split('aria-invalid').slice(1).join('')))
}

test('what is wrong with a field stands above it, so that no keyboard of a telephone covers it', () => {
  const templates: ts.TaggedTemplateExpression[] = []
  for (const path of filesUnder('widgets', '.ts'))
    walk(parse(path), (node) => void (ts.isTaggedTemplateExpression(node) && templates.push(node)))

  expect(
    faults(templates, (template) => {
      const path = template.getSourceFile().fileName
      return toldBelow(template) && `${path}:${lineOf(template)}: tell what is wrong between the label and the field`
    }),
  ).toEqual([])
  expect(templates.filter((each) => each.getText().includes('aria-invalid')).length).toBeGreaterThan(15)
})
