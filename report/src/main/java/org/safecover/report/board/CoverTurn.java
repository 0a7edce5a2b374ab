package org.safecover.report.board;

import java.time.Duration;
import java.util.Optional;
import org.safecover.domain.cover.Cover;

/// One cover with the rest around it.
///
/// @param restBefore since the person's last work; absent when the rota shows none before
/// @param restAfter until the person's next work; absent when the rota shows none after
public record CoverTurn(Cover cover, Optional<Duration> restBefore, Optional<Duration> restAfter) {}
