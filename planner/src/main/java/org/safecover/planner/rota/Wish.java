package org.safecover.planner.rota;

/// What it costs, or saves when below zero, that a person works a kind on a day.
public record Wish(int day, int kind, long price) {}
