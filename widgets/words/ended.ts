/** Ends a sentence that its last word does not end: `at Jante alors !` */
export const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : sentence + '.')
