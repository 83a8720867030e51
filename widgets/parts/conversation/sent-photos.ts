/** Photos that have left: what left before a cut is not sent again. */
export class SentPhotos {
  readonly #sent = new WeakMap<Blob, string>()

  /** By what each was sent, in their order. */
  async send(photos: readonly { readonly blob: Blob }[], upload: (blob: Blob) => Promise<string>): Promise<string[]> {
    const keys: string[] = []
    for (const { blob } of photos) {
      const sent = this.#sent.get(blob) ?? (await upload(blob))
      this.#sent.set(blob, sent)
      keys.push(sent)
    }
    return keys
  }

  /** They are not kept there any more. */
  forget(photos: readonly { readonly blob: Blob }[]): void {
    for (const { blob } of photos) this.#sent.delete(blob)
  }
}
