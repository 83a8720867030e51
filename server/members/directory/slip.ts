/** Shorter words are too near each other for a guess to be worth more than what was typed. */
const shortestGuessed = 4

/** Whether one slip lies between two words: a letter added, left out, wrong, or exchanged with the next one. */
export function isOneSlipAway(word: string, typed: string): boolean {
  if (typed.length < shortestGuessed || Math.abs(word.length - typed.length) > 1 || /\d/.test(typed)) return false
  let same = 0
  while (same < typed.length && word[same] === typed[same]) same += 1
  const [left, right] = [word.slice(same), typed.slice(same)]
  if (left.length > right.length) return left.slice(1) === right
  if (left.length < right.length) return left === right.slice(1)
  if (left.slice(1) === right.slice(1)) return true
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
}
