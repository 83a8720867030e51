/** Lines that belong together: a paragraph, or a list. */
type RulesBlock = { readonly isList: boolean; readonly lines: readonly string[] }

const point = /^[-–•*] */

/** Paragraphs stand between empty lines; lines that each begin with a dash are a list. */
export function blocksOf(text: string): readonly RulesBlock[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const isList = lines.every((line) => point.test(line))
      return { isList, lines: isList ? lines.map((line) => line.replace(point, '')) : lines }
    })
}
