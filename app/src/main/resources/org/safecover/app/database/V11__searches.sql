-- Searches for plans as far as they have come, told by the server that each runs on, so that every
-- server can say it. They say nothing that plans do not; after a week they go.
CREATE TABLE search (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  trust trust_code NOT NULL,
  by text NOT NULL,
  at timestamptz NOT NULL,
  plan text NOT NULL,
  task text NOT NULL,
  request text CHECK (request <> ''),
  server text NOT NULL,
  heard timestamptz NOT NULL DEFAULT now(),
  doing text NOT NULL,
  reached text[] NOT NULL DEFAULT '{}',
  levels text[] NOT NULL DEFAULT '{}',
  may_stop boolean NOT NULL DEFAULT false,
  stop boolean NOT NULL DEFAULT false,
  ended text CHECK (ended IN ('kept', 'nothing', 'no-room', 'lost')),
  version integer CHECK ((version IS NOT NULL) = (ended IS NOT DISTINCT FROM 'kept')),
  lines text[] NOT NULL DEFAULT '{}'
);
CREATE UNIQUE INDEX search_by_request ON search (trust, by, request);
CREATE INDEX search_by_server ON search (server) WHERE ended IS NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON search TO safecover_keeper;
GRANT SELECT ON search TO safecover_party;
ALTER TABLE search ENABLE ROW LEVEL SECURITY;
ALTER TABLE search FORCE ROW LEVEL SECURITY;
CREATE POLICY kept ON search TO safecover_keeper USING (true) WITH CHECK (true);
CREATE POLICY staff ON search FOR SELECT TO safecover_party USING (is_staff(trust));
