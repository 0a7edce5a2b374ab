-- Which entry of a ledger rests on which document: who is shown the entry is shown the document.
CREATE TABLE document_reference (
  ledger bigint NOT NULL,
  number bigint NOT NULL,
  trust trust_code NOT NULL,
  digest bytea NOT NULL CHECK (length(digest) = 32),
  PRIMARY KEY (ledger, number, digest),
  FOREIGN KEY (ledger, number) REFERENCES event
);
CREATE INDEX document_reference_by_digest ON document_reference (trust, digest);

GRANT SELECT, INSERT ON document_reference TO safecover_keeper;
GRANT SELECT ON document_reference TO safecover_party, safecover_eraser;

ALTER TABLE document_reference ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_reference FORCE ROW LEVEL SECURITY;
CREATE POLICY kept ON document_reference TO safecover_keeper USING (true) WITH CHECK (true);
CREATE POLICY erased ON document_reference TO safecover_eraser USING (true);
CREATE POLICY shown ON document_reference FOR SELECT TO safecover_party
  USING (EXISTS (SELECT FROM event e
    WHERE e.ledger = document_reference.ledger AND e.number = document_reference.number));
-- A reference reaches the documents of the ledger's own trust only: nobody gets another trust's
-- document by naming its hash.
CREATE POLICY shown ON document FOR SELECT TO safecover_party
  USING (EXISTS (SELECT FROM document_reference r
    WHERE r.trust = document.trust AND r.digest = document.digest));

CREATE TRIGGER appended_only BEFORE UPDATE OR DELETE OR TRUNCATE ON document_reference
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What an event says of a person can be taken away, and nothing put in its place. Its link stays.
ALTER TABLE event ADD COLUMN erased timestamptz;
ALTER TABLE event ALTER COLUMN entry DROP NOT NULL;
ALTER TABLE event ALTER COLUMN salt DROP NOT NULL;
ALTER TABLE event ADD CHECK ((entry IS NULL) = (erased IS NOT NULL));
ALTER TABLE event ADD CHECK ((salt IS NULL) = (erased IS NOT NULL));

GRANT SELECT ON ledger, link, event, audience, message, due TO safecover_eraser;
GRANT UPDATE (entry, salt, shown_to, erased) ON event TO safecover_eraser;
GRANT DELETE ON audience, message TO safecover_eraser;
CREATE POLICY erased ON ledger TO safecover_eraser USING (true);
CREATE POLICY erased ON link TO safecover_eraser USING (true);
CREATE POLICY erased ON event TO safecover_eraser USING (true);
CREATE POLICY erased ON audience TO safecover_eraser USING (true);

CREATE FUNCTION refuse_change_but_erasing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.erased IS NOT NULL OR NEW.erased IS NULL OR NOT NEW.shown_to <@ OLD.shown_to
      OR (NEW.ledger, NEW.number, NEW.order_id, NEW.place)
        IS DISTINCT FROM (OLD.ledger, OLD.number, OLD.order_id, OLD.place) THEN
    RAISE EXCEPTION 'Entries of a ledger are never changed.' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END
$$;
DROP TRIGGER appended_only ON event;
CREATE TRIGGER appended_only BEFORE DELETE OR TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_erased BEFORE UPDATE ON event
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasing();
