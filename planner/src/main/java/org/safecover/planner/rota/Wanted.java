package org.safecover.planner.rota;

/// How many are wanted for a kind of work on a day, and the price of each one too few or too many.
public record Wanted(int day, int kind, int count, long under, long over) {}
