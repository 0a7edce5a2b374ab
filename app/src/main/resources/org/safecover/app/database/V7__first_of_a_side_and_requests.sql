-- A link may make the first account of one side; without a side, the first of all.
ALTER TABLE set_up_link ADD COLUMN side text CHECK (side IS NULL OR account IS NULL);

-- What a machine calls its own request: sent again, it makes nothing new.
ALTER TABLE hospital ADD COLUMN request text CHECK (request <> '');
ALTER TABLE plan_version ADD COLUMN request text CHECK (request <> '');
CREATE UNIQUE INDEX hospital_by_request ON hospital (trust, by, request);
CREATE UNIQUE INDEX plan_version_by_request ON plan_version (trust, by, request);
