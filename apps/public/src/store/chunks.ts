/** What is sent at a time: small enough that it is no burden to who collects garbage, large enough to cost little. */
const CHUNK_BYTES = 64 * 1024;

/** Many small pieces, copied one after the other into few larger ones. */
export class Chunks {
  private readonly full: Buffer[] = [];
  private open = Buffer.alloc(0);
  private used = 0;

  add(piece: Buffer): void {
    if (piece.length > this.open.length - this.used) {
      this.close();
      this.open = Buffer.allocUnsafeSlow(Math.max(CHUNK_BYTES, piece.length));
    }
    this.used += piece.copy(this.open, this.used);
  }

  get all(): readonly Buffer[] {
    this.close();
    return this.full;
  }

  private close(): void {
    if (this.used > 0) this.full.push(this.open.subarray(0, this.used));
    this.open = Buffer.alloc(0);
    this.used = 0;
  }
}
