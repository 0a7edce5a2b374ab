package org.safecover.protocol.text;

/// One named value of a line.
///
/// @param name words with hyphens; parts of a part follow a dot, items of a list are numbered from
///   1
public record Field(String name, String value) {}
