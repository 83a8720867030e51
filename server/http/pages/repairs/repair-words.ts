import type { Formats } from '../layout/formats.js'
import { repairPageStrings, type RepairPageStrings } from './repair-pages.strings.js'

export type LinkWords = RepairPageStrings['visit' | 'session' | 'renewal' | 'objection']

export const repairWords = ({ language }: Formats): RepairPageStrings => repairPageStrings[language]
