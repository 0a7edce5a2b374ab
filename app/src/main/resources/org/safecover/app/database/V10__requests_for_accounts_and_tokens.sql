-- What a machine calls its own request for an account or a token: sent again, it makes nothing new.
ALTER TABLE account ADD COLUMN made_by bigint REFERENCES account;
ALTER TABLE account ADD COLUMN request text CHECK (request <> '');
ALTER TABLE token ADD COLUMN request text CHECK (request <> '');
CREATE UNIQUE INDEX account_by_request ON account (made_by, request);
CREATE UNIQUE INDEX token_by_request ON token (account, request);
GRANT UPDATE (made_by, request) ON account TO safecover_eraser;
