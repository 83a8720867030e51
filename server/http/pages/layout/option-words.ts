import { englishOptions } from '../../../../widgets/words/elements/options.strings.en.js'
import { frenchOptions } from '../../../../widgets/words/elements/options.strings.js'
import type { OptionWords } from '../../../../widgets/words/elements/options.js'
import type { Formats, Language } from './formats.js'

const options: Record<Language, OptionWords> = { fr: frenchOptions, en: englishOptions }

/** The elements and their attributes, as a person chooses them. */
export const optionWords = ({ language }: Pick<Formats, 'language'>): OptionWords => options[language]
