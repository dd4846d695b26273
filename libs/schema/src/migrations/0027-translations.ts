import { deskTable } from './desk-table.js';
import { forward } from './forward.js';

/** Quotes in other languages, each of the very words of a revision: another quote has no translation yet. */
export const translations = forward(
  'Translations1700000000027',
  `
CREATE TABLE translation (
  desk_id uuid NOT NULL REFERENCES desk (id),
  id uuid NOT NULL,
  statement_id uuid NOT NULL,
  revision integer NOT NULL,
  language text NOT NULL,
  text text NOT NULL,
  machine boolean NOT NULL,
  author_id uuid REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  voided_at timestamptz,
  void_reason text,
  PRIMARY KEY (desk_id, id),
  FOREIGN KEY (desk_id, statement_id, revision) REFERENCES statement_revision (desk_id, statement_id, revision),
  CONSTRAINT translation_void_says_why CHECK ((voided_at IS NULL) = (void_reason IS NULL))
);
CREATE INDEX translation_desk_id_statement_id_id_idx ON translation (desk_id, statement_id, id);
${deskTable('translation', 'SELECT', 'INSERT', 'UPDATE')}
`,
);
