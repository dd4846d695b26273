/** Where the product is reached from outside: from configuration, never from a request's Host header. */
export class Site {
  /** Without a slash at the end. */
  readonly baseUrl: string;

  constructor(baseUrl: string) {
    this.baseUrl = baseUrl.replace(/\/+$/, '');
  }

  get secure(): boolean {
    return this.baseUrl.startsWith('https://');
  }

  get origin(): string {
    return new URL(this.baseUrl).origin;
  }
}
