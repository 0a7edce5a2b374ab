-- Ledgers of events, what is shown to whom, messages to go out, and hours that will come.
--
-- Three roles beside the owner, who migrates and reads nothing:
--   ${application}    signs in, and may do nothing until a transaction has taken one of the others
--   safecover_keeper  decides and appends: reads every event, adds events, changes none
--   safecover_party   reads what is addressed to the viewer that the transaction names

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'safecover_keeper') THEN
    CREATE ROLE safecover_keeper NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'safecover_party') THEN
    CREATE ROLE safecover_party NOLOGIN;
  END IF;
END
$$;

GRANT safecover_keeper TO ${application} WITH INHERIT FALSE, SET TRUE;
GRANT safecover_party TO ${application} WITH INHERIT FALSE, SET TRUE;

CREATE TABLE ledger (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key text NOT NULL UNIQUE
);

-- The chain: what every party that is shown anything of a ledger can check.
CREATE TABLE link (
  ledger bigint NOT NULL REFERENCES ledger,
  number bigint NOT NULL CHECK (number >= 1),
  before bytea NOT NULL CHECK (length(before) = 32),
  digest bytea NOT NULL CHECK (length(digest) = 32),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (ledger, number)
);

-- What a link stands for. An order is recorded once: its events have places from 1.
CREATE TABLE event (
  ledger bigint NOT NULL,
  number bigint NOT NULL,
  order_id text NOT NULL,
  place integer NOT NULL CHECK (place >= 1),
  shown_to text[] NOT NULL,
  salt bytea NOT NULL CHECK (length(salt) = 16),
  entry text NOT NULL,
  PRIMARY KEY (ledger, number),
  UNIQUE (ledger, order_id, place),
  FOREIGN KEY (ledger, number) REFERENCES link
);

-- Which ledgers a viewer is shown anything of.
CREATE TABLE audience (
  viewer text NOT NULL,
  ledger bigint NOT NULL REFERENCES ledger,
  PRIMARY KEY (viewer, ledger)
);

-- Messages, written with the event that they tell of.
CREATE TABLE message (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ledger bigint NOT NULL REFERENCES ledger,
  number bigint NOT NULL,
  viewer text NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  next_try timestamptz NOT NULL,
  sent timestamptz
);
CREATE INDEX message_waiting ON message (next_try, id) WHERE sent IS NULL;

-- The next hour that will come of itself in a ledger.
CREATE TABLE due (
  ledger bigint PRIMARY KEY REFERENCES ledger,
  at timestamptz NOT NULL
);
CREATE INDEX due_by_hour ON due (at);

GRANT USAGE ON SCHEMA safecover TO ${application}, safecover_keeper, safecover_party;
GRANT SELECT, INSERT ON ledger, link, event, audience TO safecover_keeper;
GRANT SELECT, INSERT, UPDATE ON message TO safecover_keeper;
GRANT SELECT, INSERT, UPDATE, DELETE ON due TO safecover_keeper;
GRANT SELECT ON ledger, link, event, audience TO safecover_party;

-- The viewer's addresses, as the transaction names them; none when it names nobody.
CREATE FUNCTION viewers() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN string_to_array(current_setting('safecover.viewers', true), ',');

ALTER TABLE ledger ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger FORCE ROW LEVEL SECURITY;
ALTER TABLE link ENABLE ROW LEVEL SECURITY;
ALTER TABLE link FORCE ROW LEVEL SECURITY;
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
ALTER TABLE audience ENABLE ROW LEVEL SECURITY;
ALTER TABLE audience FORCE ROW LEVEL SECURITY;

CREATE POLICY kept ON ledger TO safecover_keeper USING (true) WITH CHECK (true);
CREATE POLICY kept ON link TO safecover_keeper USING (true) WITH CHECK (true);
CREATE POLICY kept ON event TO safecover_keeper USING (true) WITH CHECK (true);
CREATE POLICY kept ON audience TO safecover_keeper USING (true) WITH CHECK (true);

CREATE POLICY shown ON event FOR SELECT TO safecover_party
  USING (shown_to && viewers());
CREATE POLICY shown ON audience FOR SELECT TO safecover_party
  USING (viewer = ANY (viewers()));
CREATE POLICY shown ON ledger FOR SELECT TO safecover_party
  USING (EXISTS (SELECT FROM audience a WHERE a.ledger = ledger.id));
-- The chain as far as the last event that the viewer is shown.
CREATE POLICY shown ON link FOR SELECT TO safecover_party
  USING (number <= (SELECT max(e.number) FROM event e WHERE e.ledger = link.ledger));

-- Not even the owner changes what was appended, unless these are taken away first.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Entries of a ledger are never changed.' USING ERRCODE = '42501';
END
$$;

CREATE TRIGGER appended_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appended_only BEFORE UPDATE OR DELETE OR TRUNCATE ON link
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appended_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
