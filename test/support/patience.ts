/** How long tests wait for what must come. Only what never comes takes so long, so that other programs on the machine fail nothing. */
export const patienceMs = 30_000
