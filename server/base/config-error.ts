/** A fault of the settings, in words for the person who made them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
