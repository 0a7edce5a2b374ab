package org.safecover.app.hospital;

import java.time.Instant;
import org.safecover.app.ledger.TrustCode;
import org.safecover.protocol.Sha256;

/// A hospital as it was uploaded at one time.
///
/// @param version counted from 1
/// @param digest of its files
/// @param by the account of who uploaded it
public record HospitalVersion(TrustCode trust, int version, Sha256 digest, String by, Instant at) {}
