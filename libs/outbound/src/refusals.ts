/** The address is one that is never asked: the message reads on from «the address». No connection was made to it. */
export class UrlRefused extends Error {
  override readonly name = 'UrlRefused';
}

/** The address may be asked, and gave nothing that can be used: the message reads on from «the address». */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed';
}
