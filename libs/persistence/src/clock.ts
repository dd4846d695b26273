import { Injectable } from '@nestjs/common';

/** The server's clock. The only place that asks for the time; tests put their own in its stead. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
