import type { Formats } from '../layout/formats.js'
import { memberPageStrings, type MemberPageStrings } from './member-pages.strings.js'

export const memberWords = ({ language }: Formats): MemberPageStrings => memberPageStrings[language]
