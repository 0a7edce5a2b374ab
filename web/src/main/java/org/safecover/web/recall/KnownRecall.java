package org.safecover.web.recall;

import org.safecover.domain.recall.Edition;
import org.safecover.protocol.recall.RecallState.OnRecord;

/// Where a recall stood at the last entry that somebody is shown.
///
/// @param edition that the recall goes by
public record KnownRecall(OnRecord state, Edition edition) {}
