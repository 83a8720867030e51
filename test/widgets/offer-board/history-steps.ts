/** How many entries are added to the history from now on. Its length tells nothing: Chromium keeps fifty. */
export function countSteps(): () => number {
  let steps = 0
  navigation.addEventListener('navigate', ({ navigationType }) => {
    if (navigationType === 'push') steps++
  })
  return () => steps
}
