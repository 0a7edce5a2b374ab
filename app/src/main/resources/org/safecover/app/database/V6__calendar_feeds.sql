-- Secret addresses at which a calendar program fetches one doctor's own calendar. Of each only a
-- hash is kept; it works until it is revoked, and each doctor has one at most.
CREATE TABLE calendar_feed (
  hash bytea PRIMARY KEY CHECK (length(hash) = 32),
  trust trust_code NOT NULL,
  person text NOT NULL,
  made timestamptz NOT NULL,
  revoked timestamptz
);
CREATE UNIQUE INDEX calendar_feed_in_use ON calendar_feed (trust, person) WHERE revoked IS NULL;

GRANT SELECT, INSERT, UPDATE ON calendar_feed TO safecover_keeper;
GRANT SELECT, DELETE ON calendar_feed TO safecover_eraser;
ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY kept ON calendar_feed TO safecover_keeper USING (true) WITH CHECK (true);
CREATE POLICY erased ON calendar_feed TO safecover_eraser USING (true);
