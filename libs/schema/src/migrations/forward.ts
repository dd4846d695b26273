import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration of plain SQL. The name ends in the number that TypeORM orders by. */
export const forward = (name: string, sql: string): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }

    down(): Promise<void> {
      return Promise.reject(new Error('Migrations only go forward: to go back, restore a backup.'));
    }
  };
