import type { Language, Formats } from '../layout/formats.js'
import { englishMemberStrings, frenchMemberStrings, type MemberPageStrings } from './member-pages.strings.js'

const strings: Record<Language, MemberPageStrings> = { fr: frenchMemberStrings, en: englishMemberStrings }

export const memberWords = ({ language }: Formats): MemberPageStrings => strings[language]
