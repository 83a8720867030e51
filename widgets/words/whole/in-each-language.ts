import type { Language } from '../language.js'
import { englishActs } from '../desk/acts.strings.en.js'
import { frenchActs, type ActWords } from '../desk/acts.strings.js'
import { englishRoles } from '../desk/desk.strings.en.js'
import { frenchRoles, type RoleWords } from '../desk/desk.strings.js'
import { englishStockFiles } from '../desk/stock-files.strings.en.js'
import { frenchStockFiles, type StockFileWords } from '../desk/stock-files.strings.js'
import { englishStock } from '../desk/stock.strings.en.js'
import { frenchStock, type StockWords } from '../desk/stock.strings.js'
import { englishVocabularyFaults } from '../desk/vocabulary-faults.strings.en.js'
import { frenchVocabularyFaults, type VocabularyFaults } from '../desk/vocabulary-faults.strings.js'
import { englishColours } from '../elements/colours.strings.en.js'
import { frenchColours, type ColourWords } from '../elements/colours.strings.js'
import { englishElements } from '../elements/element-words.strings.en.js'
import { frenchElements, type ElementWords } from '../elements/element-words.strings.js'
import { englishReasons } from '../loans/reasons.strings.en.js'
import { frenchReasons, type ReasonWords } from '../loans/reasons.strings.js'
import { englishHiding } from '../moderation/hiding.strings.en.js'
import { frenchHiding, type HidingWords } from '../moderation/hiding.strings.js'
import { englishStates } from '../repairs/appointment.strings.en.js'
import { frenchStates, type StateWords } from '../repairs/appointment.strings.js'

/**
 * Words that elements and the desk load one language at a time, for who speaks all of them at once: the server, and scripts of ours
 * that are one file.
 */
type Said<Words> = Readonly<Record<Language, Words>>

export const actWords: Said<ActWords> = { fr: frenchActs, en: englishActs }
export const roleWords: Said<RoleWords> = { fr: frenchRoles, en: englishRoles }
export const stockFileWords: Said<StockFileWords> = { fr: frenchStockFiles, en: englishStockFiles }
export const stockWords: Said<StockWords> = { fr: frenchStock, en: englishStock }
export const vocabularyFaults: Said<VocabularyFaults> = { fr: frenchVocabularyFaults, en: englishVocabularyFaults }
export const colourWords: Said<ColourWords> = { fr: frenchColours, en: englishColours }
export const elementWords: Said<ElementWords> = { fr: frenchElements, en: englishElements }
export const reasonWords: Said<ReasonWords> = { fr: frenchReasons, en: englishReasons }
export const hidingWords: Said<HidingWords> = { fr: frenchHiding, en: englishHiding }
export const stateWords: Said<StateWords> = { fr: frenchStates, en: englishStates }
