-- Who may sign in, and the secrets that let them in, of which only hashes are kept. The keeper
-- reads and writes these tables; a party reads none of them.

CREATE TABLE account (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE CHECK (name = lower(name)),
  shown_name text NOT NULL,
  side text NOT NULL,
  roles text[] NOT NULL CHECK (cardinality(roles) > 0),
  person text,
  password text,
  issuer text,
  subject text,
  closed timestamptz,
  UNIQUE (issuer, subject),
  CHECK ((issuer IS NULL) = (subject IS NULL))
);
CREATE INDEX account_by_side ON account (side, name);

-- Links that let somebody choose a password, once. Without an account: the very first one.
CREATE TABLE set_up_link (
  hash bytea PRIMARY KEY CHECK (length(hash) = 32),
  account bigint REFERENCES account,
  ends timestamptz NOT NULL,
  used timestamptz
);

-- Browsers that are signed in.
CREATE TABLE sign_in (
  hash bytea PRIMARY KEY CHECK (length(hash) = 32),
  account bigint NOT NULL REFERENCES account,
  last_seen timestamptz NOT NULL,
  ends timestamptz NOT NULL
);
CREATE INDEX sign_in_by_account ON sign_in (account);

-- Secrets for machines. Each can do at most what its account can do.
CREATE TABLE token (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  hash bytea NOT NULL UNIQUE CHECK (length(hash) = 32),
  account bigint NOT NULL REFERENCES account,
  name text NOT NULL,
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  made timestamptz NOT NULL,
  ends timestamptz NOT NULL,
  revoked timestamptz
);
CREATE INDEX token_by_account ON token (account, id);

-- Wrong tries to sign in, by a hash of the name that was typed: the same for names that no account
-- has, so that nobody learns which exist.
CREATE TABLE wrong_try (
  name_hash bytea PRIMARY KEY CHECK (length(name_hash) = 32),
  tries integer NOT NULL,
  last timestamptz NOT NULL,
  locked_until timestamptz
);

GRANT SELECT, INSERT, UPDATE ON account, set_up_link, token TO safecover_keeper;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in, wrong_try TO safecover_keeper;

DO $$
DECLARE
  each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['account', 'set_up_link', 'sign_in', 'token', 'wrong_try'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', each);
    EXECUTE format(
      'CREATE POLICY kept ON %I TO safecover_keeper USING (true) WITH CHECK (true)', each);
  END LOOP;
END
$$;
