-- Where an account is told that there is something new; none for who only looks.
ALTER TABLE account ADD COLUMN email text CHECK (email ~ '^[!-~]{1,64}@[!-~]{1,255}$');
