import { plain } from '../base/words.js'

/** How letters are heard, in this order. Digits stand for sounds that take several letters. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/sch|sh|ch/g, '1'],
  [/ph/g, 'f'],
  [/cqu|qu?|ck/g, 'k'],
  [/gn/g, '3'],
  [/gu(?=[eiy])/g, '2'],
  [/ge(?=[aou])|g(?=[eiy])/g, 'j'],
  [/2/g, 'g'],
  [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  // Written for each other: « ponceuze », « pousete ».
  [/z/g, 's'],
  [/h/g, ''],
  [/e?au/g, 'o'],
  [/ou/g, '4'],
  [/oi/g, '4a'],
  [/(?:ai|ei|[iuy])[mn](?![aeiouymn])/g, '5'],
  [/[ae][mn](?![aeiouymn])/g, '6'],
  [/o[mn](?![aeiouymn])/g, '7'],
  [/ai|ei|oe|eu/g, 'e'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/x(?=.)/g, 'ks'],
  [/(.)\1+/g, '$1'],
  // Mute at the end: an e, or consonants that no e follows.
  [/(?:es?|er|et|[tdspx]+)$/g, ''],
]

/**
 * How a French word sounds, roughly, for words that are typed as they are heard: « biblioteque », « kafetière ». Undefined where
 * too little is left to tell words apart.
 */
export function soundOf(word: string): string | undefined {
  // A cedilla says what a plain c would not.
  let sound = plain(word.toLowerCase().normalize('NFC').replaceAll('ç', 'ss'))
  for (const [spelling, heard] of sounds) sound = sound.replace(spelling, heard)
  return sound.length > 2 ? sound : undefined
}
