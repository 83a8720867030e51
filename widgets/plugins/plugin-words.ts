import type { Language } from '../words/language.js'
import { elementOptions } from '../words/elements/element-options.js'
import { elementRows, isOffered } from '../words/elements/elements.strings.js'
import { headingLevels, optionsOf, type ElementName, type ElementOption } from '../words/elements/options.js'
import { optionsWords } from '../words/elements/options.strings.js'

/** What a plugin may offer of each element: the site apart, which its settings know. Words are English, which plugins translate. */
export const elementsTold = () => Object.fromEntries(elementNames().map((element) => [element, told(element, 'en')]))

/** By the English, the French. */
export const frenchOf = (): ReadonlyMap<string, string> =>
  new Map(elementNames().flatMap((element) => pairsOf(element)))

function elementNames(): ElementName[] {
  const known: readonly string[] = Object.keys(elementOptions)
  return known.filter((name): name is ElementName => name in elementRows)
}

function told(element: ElementName, language: Language) {
  const words = optionsWords[language]
  const { name: title, what, find } = words.elements[element]
  const options = optionsOf(element, words).filter(({ name }) => name !== 'site')
  return {
    path: elementRows[element].path,
    title,
    what,
    find,
    see: elementRows[element].link[language],
    framed: isOffered(element),
    options: options.map(offered),
  }
}

/** A level is chosen of few, though any number would do. */
const offered = ({ name, label, help, values }: ElementOption) => ({
  name,
  label,
  help,
  choices: name === 'heading-level' ? headingLevels.map((level) => ({ value: level, label: level })) : values,
})

function pairsOf(element: ElementName): [string, string][] {
  const [english, french] = [told(element, 'en'), told(element, 'fr')].map(({ title, what, find, see, options }) => [
    ...[title, what, ...find, see],
    ...options.flatMap(({ label, help, choices }) => [label, help, ...choices.map((choice) => choice.label)]),
  ])
  return (english ?? []).map((word, at) => [word, french?.[at] ?? word])
}

/** What the sources of a plugin list, in the order of their own. */
export const listed = {
  /** Selectors of a style sheet. */
  tags: () =>
    elementNames()
      .map((element) => `coop-${element}`)
      .sort()
      .join(',\n'),
  /** Rows of PHP. */
  words: () =>
    Object.entries(elementRows)
      .map(([element, { word, path }]) => `\t\t'${word}' => ['${element}', '${path}'],`)
      .join('\n'),
  dashicon: (element: ElementName) => elementRows[element].dashicon,
}
