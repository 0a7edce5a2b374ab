package org.safecover.national.aid;

import java.io.Serializable;

/// A doctor who could hold a gap of another trust within every limit of their own.
///
/// @param lender the trust they work at
public record Offer(String lender, String person, Asked asked) implements Serializable {}
