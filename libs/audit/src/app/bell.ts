/** Somebody waits until it rings, or for a time. What rings while nobody waits is not forgotten. */
export class Bell {
  private rung = false;
  private wake: (() => void) | undefined;

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Resolves, at once where it has rung since the last time; never rejects. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (!this.rung && !signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.wake = resolve;
      signal.addEventListener('abort', this.wake);
      const timer = setTimeout(resolve, milliseconds);
      await promise;
      clearTimeout(timer);
      signal.removeEventListener('abort', this.wake);
      this.wake = undefined;
    }
    this.rung = false;
  }
}
