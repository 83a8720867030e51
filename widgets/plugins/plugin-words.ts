import { elementOptions } from '../words/elements/element-options.js'
import {
  headingLevels,
  optionsOf,
  type ElementName,
  type ElementOption,
  type OptionWords,
} from '../words/elements/options.js'
import { englishOptions } from '../words/elements/options.strings.en.js'
import { frenchOptions } from '../words/elements/options.strings.js'
import { englishPlugins } from './plugins.strings.en.js'
import { frenchPlugins, type PluginStrings } from './plugins.strings.js'

/** Our page of each element, below a site's or, for all sites at once, of its own. */
export const pages: { readonly [Element in ElementName]: string } = {
  'offer-board': '/offres',
  'repair-booking': '/reparation',
  'member-map': '/carte',
  'my-space': '/moi',
}

/** What a plugin may offer of each element: the site apart, which its settings know. Words are English, which plugins translate. */
export const elementsTold = () =>
  Object.fromEntries(elementNames().map((element) => [element, told(element, englishOptions, englishPlugins)]))

/** By the English, the French. */
export const frenchOf = (): ReadonlyMap<string, string> =>
  new Map(elementNames().flatMap((element) => pairsOf(element)))

function elementNames(): ElementName[] {
  const known: readonly string[] = Object.keys(elementOptions)
  return known.filter((name): name is ElementName => name in pages)
}

function told(element: ElementName, words: OptionWords, { find, see }: PluginStrings) {
  const { name: title, what } = words.elements[element]
  const options = optionsOf(element, words).filter(({ name }) => name !== 'site')
  return {
    path: pages[element],
    title,
    what,
    find: find[element],
    see: see[element],
    framed: element !== 'my-space',
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
  const [english, french] = [
    told(element, englishOptions, englishPlugins),
    told(element, frenchOptions, frenchPlugins),
  ].map(({ title, what, find, see, options }) => [
    ...[title, what, ...find, see],
    ...options.flatMap(({ label, help, choices }) => [label, help, ...choices.map((choice) => choice.label)]),
  ])
  return (english ?? []).map((word, at) => [word, french?.[at] ?? word])
}
