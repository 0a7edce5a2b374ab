-- A restore gives rows the numbers that they had; those that come after go on from there.
DO $$
DECLARE
  each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['account', 'token', 'read_log'] LOOP
    EXECUTE format(
      'GRANT UPDATE ON SEQUENCE %s TO safecover_keeper', pg_get_serial_sequence(each, 'id'));
  END LOOP;
END
$$;
