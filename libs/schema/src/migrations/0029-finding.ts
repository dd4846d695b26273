import { forward } from './forward.js';

/** Sources found by the beginning of any word of any name of theirs; claims found by when what they tell of was to have happened. */
export const finding = forward(
  'Finding1700000000029',
  `
-- Without accents, and with what joins words taken for a space.
CREATE FUNCTION search.folded(typed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(regexp_replace(normalize(typed, NFKD), '[\\u0300-\\u036f]', '', 'g'), './:@_-', '      ')
$$;
GRANT EXECUTE ON FUNCTION search.folded(text) TO counterclaim_app;

ALTER TABLE source ADD words tsvector;

CREATE FUNCTION search.put_words_of_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := to_tsvector('simple', search.folded(
    NEW.name || ' ' || (SELECT coalesce(string_agg(alias ->> 'name', ' '), '') FROM jsonb_array_elements(NEW.aliases) alias)));
  RETURN NEW;
END
$$;
CREATE TRIGGER source_words BEFORE INSERT OR UPDATE OF name, aliases ON source
  FOR EACH ROW EXECUTE FUNCTION search.put_words_of_source();

-- The owner is under row-level security too.
ALTER TABLE source NO FORCE ROW LEVEL SECURITY;
UPDATE source SET name = name;
ALTER TABLE source FORCE ROW LEVEL SECURITY;
ALTER TABLE source ALTER words SET NOT NULL;

CREATE INDEX claim_desk_id_event_from_id_idx ON claim (desk_id, event_from, id);
`,
);
