/** Shorter words resemble too many others for a correction to be probable. */
const shortestGuessed = 4

/** One typo: a letter added, missing, wrong, or swapped with the next one. */
export function isOneTypoAway(word: string, typed: string): boolean {
  if (typed.length < shortestGuessed || Math.abs(word.length - typed.length) > 1 || /\d/.test(typed)) return false
  let same = 0
  while (same < typed.length && word[same] === typed[same]) same += 1
  const [left, right] = [word.slice(same), typed.slice(same)]
  if (left.length > right.length) return left.slice(1) === right
  if (left.length < right.length) return left === right.slice(1)
  if (left.slice(1) === right.slice(1)) return true
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
}

export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return letters
}

/** A typo changes at most two letters: words whose sets differ by more, nearly all, need not be compared. */
export function areNear(letters: number, others: number): boolean {
  let differing = letters ^ others
  differing &= differing - 1
  return (differing & (differing - 1)) === 0
}
