/** Shorter words are too near each other for a guess to be worth more than what was typed. */
const shortestGuessed = 4

/** Whether one typo lies between two words: a letter added, left out, wrong, or exchanged with the next one. */
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

/** One bit for each letter that a word has; digits share one. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return letters
}

/** A typo changes two letters at most: whatever differs by more need not be compared, and that is nearly everything. */
export function areNear(letters: number, others: number): boolean {
  let differing = letters ^ others
  differing &= differing - 1
  return (differing & (differing - 1)) === 0
}
