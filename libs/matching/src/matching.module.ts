import { Module } from '@nestjs/common';
import { Matches } from './app/matches.js';

@Module({ providers: [Matches], exports: [Matches] })
export class MatchingModule {}
