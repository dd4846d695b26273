/** Whether bytes, as they come in pieces, are UTF-8 without NUL. */
export class TextCheck {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private failed = false;

  add(chunk: Uint8Array): void {
    if (this.failed) return;
    this.failed = chunk.includes(0) || !this.decodes(chunk);
  }

  /** Also that it does not end within a letter. */
  ends(): boolean {
    return !this.failed && this.decodes();
  }

  private decodes(chunk?: Uint8Array): boolean {
    try {
      if (chunk === undefined) this.decoder.decode();
      else this.decoder.decode(chunk, { stream: true });
      return true;
    } catch {
      return false;
    }
  }
}
