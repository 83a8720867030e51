/** Of the settings, in words for who set them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
