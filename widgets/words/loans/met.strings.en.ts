import type { Met } from './met.strings.js'

export function englishMet({ kind, what, by, isMine, who, title }: Met, isPast = false): string {
  const says = isMine ? 'You said' : `${who} ${isPast ? 'said' : 'says'}`
  const thing = `“${title}”`
  if (kind !== 'lend' && kind !== 'give') return `${says} that ${kind === 'swap' ? 'the swap' : 'it'} is done: ${thing}`
  const [speaker, other] = isMine ? ['you', who] : ['they', 'you']
  if (what === 'out')
    return by === 'giver'
      ? `${says} that ${speaker} handed ${thing} to ${other}`
      : `${says} that ${speaker} received ${thing}`
  return by === 'taker'
    ? `${says} that ${speaker} gave ${thing} back`
    : `${says} that ${isMine ? who : 'you'} gave ${thing} back`
}
