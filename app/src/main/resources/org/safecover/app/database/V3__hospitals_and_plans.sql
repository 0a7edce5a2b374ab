-- Hospitals as they were uploaded, documents by their hash, plans in versions, what each doctor is
-- given of their own, and who of a trust's staff read what.
--
-- A trust's staff (the address staff@CODE) read what is their trust's; a doctor reads what is
-- addressed to that doctor. One more role:
--   safecover_eraser  takes away contents whose time is over, and leaves what proves that they were

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'safecover_eraser') THEN
    CREATE ROLE safecover_eraser NOLOGIN;
  END IF;
END
$$;

GRANT safecover_eraser TO ${application} WITH INHERIT FALSE, SET TRUE;
GRANT USAGE ON SCHEMA safecover TO safecover_eraser;

CREATE FUNCTION is_staff(trust text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce('staff@' || trust = ANY (viewers()), false);

CREATE DOMAIN trust_code AS text CHECK (VALUE ~ '^[A-Z0-9]{3,10}$');

CREATE TABLE hospital (
  trust trust_code NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  digest bytea NOT NULL CHECK (length(digest) = 32),
  by text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (trust, version)
);

CREATE TABLE hospital_file (
  trust trust_code NOT NULL,
  version integer NOT NULL,
  name text NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (trust, version, name),
  FOREIGN KEY (trust, version) REFERENCES hospital
);

-- A document is known by the hash of its content. The content may be taken away; the hash stays.
CREATE TABLE document (
  trust trust_code NOT NULL,
  digest bytea NOT NULL CHECK (length(digest) = 32),
  content bytea CHECK (sha256(content) = digest),
  at timestamptz NOT NULL,
  erased timestamptz,
  PRIMARY KEY (trust, digest),
  CHECK ((content IS NULL) = (erased IS NOT NULL))
);

CREATE TABLE plan_version (
  trust trust_code NOT NULL,
  plan text NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  state text NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn')),
  hospital integer NOT NULL,
  document bytea NOT NULL,
  reason text CHECK (reason <> ''),
  by text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (trust, plan, version),
  FOREIGN KEY (trust, hospital) REFERENCES hospital,
  FOREIGN KEY (trust, document) REFERENCES document
);

-- Posts given to people by hand, as each version has them.
CREATE TABLE plan_lock (
  trust trust_code NOT NULL,
  plan text NOT NULL,
  version integer NOT NULL,
  post text NOT NULL,
  person text NOT NULL,
  PRIMARY KEY (trust, plan, version, post, person),
  FOREIGN KEY (trust, plan, version) REFERENCES plan_version
);

-- What one doctor is given of their own. A version without content takes the one before it back.
CREATE TABLE extract (
  trust trust_code NOT NULL,
  viewer text NOT NULL,
  matter text NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  content text,
  at timestamptz NOT NULL,
  PRIMARY KEY (viewer, matter, version)
);
CREATE INDEX extract_by_trust ON extract (trust, matter, viewer, version);

CREATE TABLE read_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  trust trust_code NOT NULL,
  by text NOT NULL,
  what text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX read_log_by_trust ON read_log (trust, id);

GRANT SELECT, INSERT ON hospital, hospital_file, document, plan_version, plan_lock, extract
  TO safecover_keeper;
GRANT SELECT ON hospital, hospital_file, document, plan_version, plan_lock, extract
  TO safecover_party;
GRANT SELECT, INSERT ON read_log TO safecover_keeper, safecover_party;
GRANT SELECT ON hospital, hospital_file, document, plan_version, plan_lock, extract
  TO safecover_eraser;
GRANT DELETE ON hospital_file, plan_lock, extract TO safecover_eraser;
GRANT UPDATE (content, erased) ON document TO safecover_eraser;

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['hospital', 'hospital_file', 'document', 'plan_version',
      'plan_lock', 'extract', 'read_log'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format(
      'CREATE POLICY kept ON %I TO safecover_keeper USING (true) WITH CHECK (true)', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['hospital', 'hospital_file', 'document', 'plan_version',
      'plan_lock', 'extract'] LOOP
    EXECUTE format('CREATE POLICY erased ON %I TO safecover_eraser USING (true)', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['hospital', 'hospital_file', 'document', 'plan_version',
      'plan_lock'] LOOP
    EXECUTE format(
      'CREATE POLICY staff ON %I FOR SELECT TO safecover_party USING (is_staff(trust))', kept);
  END LOOP;
END
$$;

CREATE POLICY own ON extract FOR SELECT TO safecover_party USING (viewer = ANY (viewers()));

-- Staff write down that they read; an organisation's auditors (auditor@CODE) read who did.
CREATE POLICY noted ON read_log FOR INSERT TO safecover_party WITH CHECK (is_staff(trust));
CREATE POLICY audited ON read_log FOR SELECT TO safecover_party
  USING ('auditor@' || trust = ANY (viewers()));

CREATE TRIGGER appended_only BEFORE UPDATE OR DELETE OR TRUNCATE ON hospital
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appended_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER appended_only BEFORE UPDATE OR DELETE OR TRUNCATE ON read_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A content that is taken away does not come back, and nothing else of a document changes.
CREATE FUNCTION refuse_but_erasing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.content IS NOT NULL OR OLD.content IS NULL THEN
    RAISE EXCEPTION 'A document is never changed, only erased.' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER only_erased BEFORE UPDATE ON document
  FOR EACH ROW EXECUTE FUNCTION refuse_but_erasing();
CREATE TRIGGER appended_only BEFORE DELETE OR TRUNCATE ON document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Servers that listen hear that something of a trust is new, and of what sort, never what.
CREATE FUNCTION tell_of_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('safecover_changes', TG_ARGV[0] || ' ' || NEW.trust);
  RETURN NULL;
END
$$;
CREATE TRIGGER told AFTER INSERT ON hospital
  FOR EACH ROW EXECUTE FUNCTION tell_of_change('hospital');
CREATE TRIGGER told AFTER INSERT ON plan_version
  FOR EACH ROW EXECUTE FUNCTION tell_of_change('plan');
CREATE TRIGGER told AFTER INSERT ON extract
  FOR EACH ROW EXECUTE FUNCTION tell_of_change('extract');
