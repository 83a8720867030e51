import type { languages } from '../language.js'
import { elementOptions } from './element-options.js'
import type { ElementWords } from './element-words.strings.js'

export type ElementName = keyof typeof elementOptions
type NameIn<Element> = Element extends ElementName ? keyof (typeof elementOptions)[Element] : never
type OptionName = NameIn<ElementName>

type Words = { readonly [value: string]: string }

/** Class comments list these: any page may ask for any language. */
type Known = { readonly locale: typeof languages; readonly [name: string]: readonly string[] }

/** In one language: each element, each of its attributes and, where they are few, the values. */
export type OptionWords = {
  readonly elements: ElementWords
  readonly attributes: { readonly [Name in OptionName]: { readonly name: string; readonly help: string } }
  readonly values: { readonly [Name in ElementName]?: { readonly [option: string]: Words } } & {
    /** Said alike whatever the element. */
    readonly every: { readonly [option: string]: Words }
  }
}

/** One attribute as a person chooses it. */
export type ElementOption = {
  readonly name: OptionName
  readonly label: string
  readonly help: string
  /** None where any text, or what the site has, may stand. */
  readonly values: readonly { readonly value: string; readonly label: string }[]
}

/** A form offers these of `heading-level`, which takes any number. */
export const headingLevels = ['1', '2', '3', '4', '5', '6'] as const

export function optionsOf(element: ElementName, { attributes, values }: OptionWords): ElementOption[] {
  const options: Known = elementOptions[element]
  return Object.entries(options).flatMap(([name, known]) =>
    isOption(name, attributes)
      ? [
          {
            name,
            label: attributes[name].name,
            help: attributes[name].help,
            values: known.map((value) => ({
              value,
              label: values[element]?.[name]?.[value] ?? values.every[name]?.[value] ?? value,
            })),
          },
        ]
      : [],
  )
}

const isOption = (name: string, attributes: OptionWords['attributes']): name is OptionName => name in attributes
