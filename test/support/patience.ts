/** How long tests wait for what must come. Only what never comes takes so long, so that other programs on the machine fail nothing. */
export const patienceMs = 30_000

/** After so long a test is given up: for what never ends alone, so that no test has a shorter one of its own. */
export const longestTestMs = 300_000
