import { optionsWords } from '../../../../widgets/words/elements/options.strings.js'
import type { OptionWords } from '../../../../widgets/words/elements/options.js'
import type { Formats } from './formats.js'

/** The elements and their attributes, as a person chooses them. */
export const optionWords = ({ language }: Pick<Formats, 'language'>): OptionWords => optionsWords[language]
