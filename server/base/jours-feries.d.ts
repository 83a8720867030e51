declare module '@socialgouv/jours-feries' {
  /** Midnights in the zone of the machine, by their French names. */
  function joursFeries(year: number): Record<string, Date>
  export = joursFeries
}
