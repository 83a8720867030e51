import { plain } from '../../../base/words.js'
import { isMemberKind, type MemberKind } from '../../member.js'

/**
 * Words in files for kinds of members, most specific first: a tiers-lieu run by an association is a tiers-lieu. They
 * are folded by `plain`; the short ones are codes of lieux de médiation numérique and data·inclusion.
 */
const words: readonly (readonly [MemberKind, RegExp])[] = [
  ['third-place', /\b(?:tiers ?lieux?|coworking|co working|fab ?lab|hackerspace|makerspace|third place)\b/],
  [
    'social-centre',
    /\b(?:centres? socia(?:l|ux)|centre socioculturel|maison de quartier|espace de vie sociale|mjc|cs|csc|evs|mq|social centre)\b/,
  ],
  ['repairer', /\b(?:repar\w*|velocistes?|atelier velo|repairer)\b/],
  ['shop', /\b(?:commerces?|magasins?|boutiques?|epicerie|librairie|ressourcerie|recyclerie|shop)\b/],
  [
    'local-authority',
    /\b(?:mairie|communes?|ville|collectivite|metropole|departement|region|ccas|cias|muni|epci|dept|reg|cd|local authority)\b/,
  ],
  ['local-authority', /\b(?:bibliotheque|mediatheque|bib|france services|mds|pmi|udaf|prefecture)\b/],
  ['platform', /\b(?:plateforme|platform)\b/],
  ['association', /\b(?:association|asso|collectif)\b/],
]

export function readKind(text: string): MemberKind | undefined {
  const exact = text.trim().toLowerCase()
  if (isMemberKind(exact)) return exact
  const folded = plain(text)
  return words.find(([, pattern]) => pattern.test(folded))?.[0]
}
