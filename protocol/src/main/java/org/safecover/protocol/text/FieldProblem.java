package org.safecover.protocol.text;

/// One thing that is wrong with a line, and what would be right.
///
/// @param field its name; empty when the whole line is meant
/// @param wanted an instruction
public record FieldProblem(String field, String found, String wanted) {}
