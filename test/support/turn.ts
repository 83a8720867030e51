/** Gives way once to what is due by now, here and in a browser; it waits for nothing that takes longer. */
export const turn = (): Promise<void> => new Promise((go) => setTimeout(go))

/** So that what is done next meets others at any point of theirs. */
export async function randomTurns(most: number): Promise<void> {
  for (let left = Math.random() * most; left >= 1; left -= 1) await turn()
}
