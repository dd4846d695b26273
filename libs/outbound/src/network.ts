import { lookup } from 'node:dns/promises';
import { Injectable } from '@nestjs/common';
import { isPublicAddress } from './public-address.js';

/** The Internet as the product sees it. There is no setting that widens it; tests put one of their own in its stead. */
@Injectable()
export class Network {
  readonly ports: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);
  /** Whether what must be encrypted on its way may go without. A receiver of the tests has no certificate. */
  readonly inTheClear: boolean = false;

  /** Every address that a name has. */
  async addressesOf(name: string): Promise<readonly string[]> {
    return (await lookup(name, { all: true })).map(({ address }) => address);
  }

  /** Whether this address may be connected to. */
  admits(address: string): boolean {
    return isPublicAddress(address);
  }
}
