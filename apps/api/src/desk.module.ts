import { Module } from '@nestjs/common';
import { ClaimsModule } from '#claims';
import { DisputesModule } from '#disputes';
import { IdentityModule } from '#identity';
import { SourcesModule } from '#sources';

const rooms = [IdentityModule, SourcesModule, ClaimsModule, DisputesModule];

/** All rooms of the desk, without HTTP: what the API and the command line share. */
@Module({ imports: rooms, exports: rooms })
export class DeskModule {}
