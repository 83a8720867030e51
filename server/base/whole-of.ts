/** What was found is all of the parts: a start that lacks one ends here, and not when it is needed. */
export function wholeOf<Part extends string, Held>(
  parts: readonly Part[],
  found: Partial<Record<Part, Held>>,
): Record<Part, Held> {
  if (!isWhole(parts, found))
    throw new Error(`no slice brings some of ${parts.join(', ')}: only ${Object.keys(found).join(', ')} are there`)
  return found
}

function isWhole<Part extends string, Held>(
  parts: readonly Part[],
  found: Partial<Record<Part, Held>>,
): found is Record<Part, Held> {
  return parts.every((part) => part in found)
}
