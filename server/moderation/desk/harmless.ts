/** Control signs, and those that turn or hide what stands around them (Unicode Cf: bidirectional, without width), are taken out. */
export function harmless(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{C}\n\t]/gu, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
