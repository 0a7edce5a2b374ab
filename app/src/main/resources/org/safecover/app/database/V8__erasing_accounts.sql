-- The account of a doctor who asks for erasure is closed and says nothing of them any more; its
-- number stays, and what let it in goes.
GRANT SELECT ON account, token, sign_in, set_up_link TO safecover_eraser;
GRANT UPDATE (name, shown_name, person, password, issuer, subject, email, closed) ON account
  TO safecover_eraser;
GRANT DELETE ON token, sign_in, set_up_link TO safecover_eraser;
CREATE POLICY erased ON account TO safecover_eraser USING (true);
CREATE POLICY erased ON token TO safecover_eraser USING (true);
CREATE POLICY erased ON sign_in TO safecover_eraser USING (true);
CREATE POLICY erased ON set_up_link TO safecover_eraser USING (true);
