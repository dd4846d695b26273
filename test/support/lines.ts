import { EventEmitter } from 'node:events';

/** Text that comes in pieces, as lines to be waited for. */
export class Lines {
  readonly all: string[] = [];
  private rest = '';
  /** As many as there are may wait at once. */
  private readonly arrivals = new EventEmitter().setMaxListeners(0);

  write(piece: string): void {
    const lines = (this.rest + piece).split('\n');
    this.rest = lines.pop() ?? '';
    this.all.push(...lines);
    this.arrivals.emit('lines');
  }

  /** Nothing more comes: who still waits is told so, with all that came. */
  end(): void {
    this.arrivals.emit('end');
  }

  /** The first line that has all these words, whether it came before or comes yet. */
  with(...words: string[]): Promise<string> {
    const found = () => this.all.find((line) => words.every((word) => line.includes(word)));
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.arrivals.off('lines', look);
        this.arrivals.off('end', miss);
      };
      const look = () => {
        const line = found();
        if (line === undefined) return;
        leave();
        resolve(line);
      };
      const miss = () => {
        leave();
        reject(new Error(`Ended without «${words.join(' ')}»: ${this.all.join('\n')}`));
      };
      this.arrivals.on('lines', look);
      this.arrivals.on('end', miss);
      look();
    });
  }
}
