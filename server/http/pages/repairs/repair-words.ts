import type { Language, Formats } from '../layout/formats.js'
import { englishRepairStrings, frenchRepairStrings, type RepairPageStrings } from './repair-pages.strings.js'

export type LinkWords = RepairPageStrings['visit' | 'session' | 'renewal' | 'objection']

const strings: Record<Language, RepairPageStrings> = { fr: frenchRepairStrings, en: englishRepairStrings }

export const repairWords = ({ language }: Formats): RepairPageStrings => strings[language]
